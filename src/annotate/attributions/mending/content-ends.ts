import { dayParts, weekdays } from "../../../lang/en/times.ts";
import type { Span } from "../../../text/index.ts";
import { type Draft, withContent } from "../draft.ts";
import { withSource } from "../draft-spans.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";

/** Content that ends where the words end and holds nothing of who said them or where, and that begins with its condition. */
export function atContentEnds(sheet: Sheet, draft: Draft): Draft {
  const bare = withoutManner(sheet, withoutDay(sheet, withoutLoneThat(sheet, draft)));
  const own = withoutTitle(sheet, fromInfinitive(sheet, bare));
  return withCondition(sheet, withoutOccasion(sheet, beforeMainVerb(sheet, own)));
}

/** *Said **Monday night** the toll would stay*: the day right behind a cue is that of saying, where a subject follows it. */
function withoutDay(sheet: Sheet, draft: Draft): Draft {
  const [first, ...rest] = draft.content;
  const from = tokenAtOffset(sheet, first.start);
  const isDay = (sheet.words[from]?.lower ?? "") in weekdays;
  if (!isDay || draft.cueTokens.at(-1) !== from - 1 || isQuoted(sheet, from)) return draft;
  const next = (sheet.words[from + 1]?.lower ?? "") in dayParts ? from + 2 : from + 1;
  const start = sheet.starts[next] ?? first.end;
  const isSubject = /^(?:DT|EX|PRP\$?)$/u.test(sheet.xposNames[next] ?? "");
  return isSubject && start < first.end
    ? withContent(draft, [{ start, end: first.end }, ...rest])
    : draft;
}

/** How strongly something is said, behind a preposition: *in the strongest possible terms*. */
const manner =
  /^(?:in )?(?:the )?(?:very )?(?:strongest|clearest|harshest|strong|clear|harsh|no uncertain)(?: possible)? (?:terms|words|language) (?=\S)/iu;

/** *Condemned **in the strongest terms** the attack*: how something was said is none of it. */
function withoutManner(sheet: Sheet, draft: Draft): Draft {
  const [first, ...rest] = draft.content;
  const from = tokenAtOffset(sheet, first.start);
  if (from <= draft.cueHead || isQuoted(sheet, from)) return draft;
  const words = sheet.text.slice(first.start, Math.min(first.end, first.start + 80));
  const length = manner.exec(words)?.[0].length ?? 0;
  return length === 0
    ? draft
    : withContent(draft, [{ start: first.start + length, end: first.end }, ...rest]);
}

/** Verbs, by lemma, that say with *to* what their subject will do. */
const undertaking = /^(?:promise|vow|pledge|offer|threaten|swear|agree)$/u;

/** ***That** Orlu had promised to go*: the *that* before one who promised to do something is none of the promise. */
function withoutLoneThat(sheet: Sheet, draft: Draft): Draft {
  if (!undertaking.test(sheet.lemmas[draft.cueHead] ?? "")) return draft;
  const source = draft.source[0]?.start ?? 0;
  return withContent(
    draft,
    draft.content.filter(
      ({ start, end }) => start > source || sheet.text.slice(start, end).toLowerCase() !== "that",
    ),
  );
}

/** Tokens of the longest phrase between such a verb and its *to*. */
const longestPhrase = 6;

/** *Promised **as early as May** to go*: when and where somebody promised to do something is none of the promise. */
function fromInfinitive(sheet: Sheet, draft: Draft): Draft {
  const [first, ...rest] = draft.content;
  const from = tokenAtOffset(sheet, first.start);
  const isRight = draft.cueTokens.at(-1) === from - 1;
  if (!isRight || !undertaking.test(sheet.lemmas[draft.cueHead] ?? "")) return draft;
  if (!/^(?:IN|RB)$/u.test(sheet.xposNames[from] ?? "")) return draft;
  for (let at = from; at <= from + longestPhrase; at++) {
    const start = sheet.starts[at] ?? first.end;
    if (start >= first.end || isQuoted(sheet, at)) return draft;
    if (sheet.xposNames[at] === "TO")
      return sheet.xposNames[at + 1] === "VB"
        ? withContent(draft, [{ start, end: first.end }, ...rest])
        : draft;
    if (!/^(?:IN|RB|DT|JJ|CD|NNP?S?)$/u.test(sheet.xposNames[at] ?? "")) return draft;
  }
  return draft;
}

/** *Orlu, star of **“The Ferry,”** told Dawn*: words in marks right behind the preposition that a source breaks off at are part of its description. */
function withoutTitle(sheet: Sheet, draft: Draft): Draft {
  const last = draft.sourceTokens.at(-1) ?? -1;
  const cue = draft.cueTokens[0] ?? -1;
  const open = last + 1;
  if (sheet.xposNames[last] !== "IN" || sheet.quote[open] !== 1 || cue <= open) return draft;
  let close = open;
  while (close < cue && sheet.quote[close] !== 3) close++;
  if (close + 1 !== cue) return draft;
  const begin = sheet.starts[open] ?? 0;
  const stop = sheet.ends[close] ?? 0;
  const kept = draft.content.filter(({ start, end }) => start < begin || end > stop);
  if (kept.length === 0 || kept.some(({ start, end }) => start < stop && end > begin)) return draft;
  const source = [...draft.sourceTokens, ...tokenRange(open, close + 1)];
  return withSource(sheet, withContent(draft, kept), source);
}

/** Words that a clause opens with inside of another. */
const opener = /^(?:W|CC$|IN$|,$|:$)/u;

/**
 * *Orlu's claim that the bridge was safe **was tested***: where all verbs of a sentence stand in
 * the *that* clause of a noun, the last, which no word opens a clause for, is the sentence's own.
 */
function beforeMainVerb(sheet: Sheet, draft: Draft): Draft {
  const [only, more] = draft.content;
  const from = tokenAtOffset(sheet, only.start);
  const last = tokenAtOffset(sheet, only.end - 1);
  if (more !== undefined || !/^NN/u.test(sheet.xposNames[draft.cueHead] ?? "")) return draft;
  if (from !== draft.cueHead + 1 || sheet.words[from]?.lower !== "that") return draft;
  const { firstToken = 0, endToken = 0 } = sheet.sentences[sheet.sentenceOf[from] ?? 0] ?? {};
  if (last >= endToken) return draft;
  const verbs: number[] = [];
  for (let at = firstToken; at < endToken; at++) {
    if (isQuoted(sheet, at)) return draft;
    if (sheet.finite[at] === 1) verbs.push(at);
  }
  const [before = -1, main = -1] = verbs.slice(-2);
  if ((verbs[0] ?? -1) <= from || before < from || main > last || main - from < 4) return draft;
  for (let at = before; at < main; at++) {
    const speaks = isSpeechKind(sheet.cueKind[at]);
    const opens = opener.test(sheet.xposNames[at] ?? "") && sheet.relations[at] !== "case";
    if (speaks || opens) return draft;
  }
  return withContent(draft, [{ start: only.start, end: sheet.ends[main - 1] ?? only.end }]);
}

/** *Called it a “half-built house”, **speaking to an agency***: to whom, when and where somebody spoke is none of the words. */
function withoutOccasion(sheet: Sheet, draft: Draft): Draft {
  const span = draft.content.at(-1);
  const cue = draft.cueTokens.at(-1) ?? -1;
  if (span === undefined || cue < 0) return draft;
  const first = tokenAtOffset(sheet, span.start);
  const last = tokenAtOffset(sheet, span.end - 1);
  if (first <= cue) return draft;
  for (let at = last - 1; at > first + 1; at--) {
    if (isQuoted(sheet, at) || sheet.finite[at] === 1) return draft;
    if (!/^(?:speaking|talking)$/u.test(sheet.words[at]?.lower ?? "")) continue;
    const next = sheet.words[at + 1]?.lower ?? "";
    const isOccasion = /^(?:to|at|in|on|after|before|during|from|with|outside)$/u.test(next);
    if (!isOccasion || sheet.words[at - 1]?.isPunctuation !== true) return draft;
    let end = at - 1;
    while (end > first && sheet.words[end]?.isPunctuation === true && !isQuoted(sheet, end)) end--;
    return withContent(draft, [
      ...draft.content.slice(0, -1),
      { start: span.start, end: sheet.ends[end] ?? span.end },
    ]);
  }
  return draft;
}

/** Words that a condition begins with, before the clause that it is a condition of. */
const condition = /^(?:if|unless|should|were|had)$/u;
/** Tokens of the longest condition. */
const longestCondition = 30;

/** ***If the pumps stop**, the town will flood, aid workers warn*: words that stand between their condition and who said them begin with it. */
function withCondition(sheet: Sheet, draft: Draft): Draft {
  const [span, ...rest] = draft.content;
  const from = tokenAtOffset(sheet, span.start);
  const first = sheet.sentences[sheet.sentenceOf[from] ?? 0]?.firstToken ?? from;
  const isClosed = (draft.sourceTokens[0] ?? -1) > from && (draft.cueTokens[0] ?? -1) > from;
  if (!isClosed || from - first < 3 || from - first > longestCondition) return draft;
  if (!condition.test(sheet.words[first]?.lower ?? "")) return draft;
  if (sheet.words[from - 1]?.text !== ",") return draft;
  const commas: number[] = [];
  for (let at = first; at < from; at++) {
    if (isQuoted(sheet, at)) return draft;
    if (sheet.words[at]?.text === ",") commas.push(at);
  }
  const hasVerb = sheet.finite.slice(first, from).includes(1);
  if (commas.length !== 1 || !hasVerb || isQuoted(sheet, from)) return draft;
  const whole: Span = { start: sheet.starts[first] ?? span.start, end: span.end };
  return withContent(draft, [whole, ...rest]);
}

function isQuoted(sheet: Sheet, at: number): boolean {
  return (sheet.quote[at] ?? 0) > 0;
}
