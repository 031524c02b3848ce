import { type Span, trimSpan } from "../../../text/index.ts";
import { type Draft, hullOf, touches, withContent } from "../draft.ts";
import { withSource } from "../draft-spans.ts";
import { runsOf } from "../readings/rank-features.ts";
import { isPersonKind, isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { hasTense } from "../sheet/tense.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import type { People } from "../who/people.ts";
import { relatives } from "../who/source-names.ts";

/**
 * Sets the ends of a source right: on one side of the content, behind a label's colon, in
 * front of a relative clause, and never in the middle of a name.
 */
export function boundSource(sheet: Sheet, people: People, draft: Draft): Draft {
  const own = behindAs(sheet, onOneSide(sheet, draft));
  const plain = withoutWho(sheet, withoutAs(sheet, withoutAddress(sheet, own)));
  const one = wholeAge(sheet, bothOf(sheet, beforeClause(sheet, behindColon(sheet, plain))));
  return withWholeName(sheet, people, personBefore(sheet, people, one));
}

/** Tokens of the longest description between a name and the body it ends with. */
const longestDescription = 25;

/**
 * ***Ada Orlu, head of Local 4**, Port Workers union, said*: whom a row of descriptions without
 * a verb begins with speaks, and not the body in the last of them.
 */
function personBefore(sheet: Sheet, people: People, draft: Draft): Draft {
  const [first = -1] = draft.sourceTokens;
  const cue = draft.cueTokens[0] ?? -1;
  const isBody = draft.sourceTokens.every((at) => !isPersonKind(sheet.mentioned[at] ?? 0));
  if (first < 4 || cue < first || !isBody || sheet.words[first - 1]?.text !== ",") return draft;
  if (!/^NNP/u.test(sheet.xposNames[first] ?? "")) return draft;
  // *Ada Orlu, a farmer, the union said, was hurt*: between commas the verb is an aside.
  const last = draft.cueTokens.at(-1) ?? cue;
  if (sheet.words[last + 1]?.text === "," && sheet.quote[last + 2] !== 1) return draft;
  for (let at = first - 2; at >= 0 && first - at <= longestDescription; at--) {
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[first] || sheet.finite[at] === 1) return draft;
    if ((sheet.quote[at] ?? 0) > 0 || /^(?:CC|W)/u.test(sheet.xposNames[at] ?? "")) return draft;
    const found = people.startingAt(sheet.starts[at] ?? -1)?.mention;
    const opens =
      sheet.sentenceOf[at - 1] !== sheet.sentenceOf[at] || sheet.words[at - 1]?.text === ",";
    if (!opens || found?.kind !== "name" || found.type !== "PER") continue;
    if (sheet.text[found.end] !== ",") return draft;
    const span = { start: found.start, end: sheet.ends[first - 1] ?? found.end };
    if (touches(draft.content, span)) return draft;
    return withSource(sheet, draft, [...tokenRange(at, first), ...draft.sourceTokens]);
  }
  return draft;
}

/** *(**Tarsk, May 4**) – The bridge is safe, **Orlu** said*: of two pieces that the content parts, the one beside the cue speaks. */
function onOneSide(sheet: Sheet, draft: Draft): Draft {
  const runs = runsOf(draft.sourceTokens);
  const cue = draft.cueTokens[0] ?? -1;
  if (runs.length < 2 || cue < 0) return draft;
  const near = runs.filter((run) => !isParted(sheet, draft, run, cue));
  if (near.length === 0 || near.length === runs.length) return draft;
  const tokens = draft.sourceTokens.filter((at) =>
    near.some(([first, last]) => first <= at && at <= last),
  );
  const names = tokens.some((at) => /^(?:NN|PRP$|CD)/u.test(sheet.xposNames[at] ?? ""));
  return names ? withSource(sheet, draft, tokens) : draft;
}

/** *Venn – **as Orlu** noted this week – never paid*: of two pieces the one behind *as*, right before the cue, speaks. */
function behindAs(sheet: Sheet, draft: Draft): Draft {
  const runs = runsOf(draft.sourceTokens);
  const [from, to] = runs.at(-1) ?? [-1, -1];
  const isBeside = runs.length > 1 && draft.cueTokens[0] === to + 1;
  if (!isBeside || sheet.words[from - 1]?.lower !== "as") return draft;
  return withSource(sheet, draft, tokenRange(from, to + 1));
}

/** ***Mr Orlu**, the union says **you** left*: of a name that a comma parts from the subject of the cue, in words to a *you*, only the subject speaks; behind an apposition stands a comma. */
function withoutAddress(sheet: Sheet, draft: Draft): Draft {
  const last = draft.sourceTokens.at(-1) ?? -1;
  const [first = -1] = draft.sourceTokens;
  if (first < 0 || draft.cueTokens[0] !== last + 1) return draft;
  let comma = last - 1;
  while (comma > first && sheet.words[comma]?.text !== ",") comma--;
  const tokens = draft.sourceTokens.filter((at) => at > comma);
  const isSubject = /^(?:DT|PRP\$?|NNP)$/u.test(sheet.xposNames[comma + 1] ?? "");
  const isTold = /\byou(?:r|rself)?\b/iu.test(
    sheet.text.slice(draft.content[0].start, draft.content[0].end),
  );
  const isName = sheet.xposNames[comma - 1] === "NNP";
  return comma > first && isSubject && isTold && isName ? withSource(sheet, draft, tokens) : draft;
}

/** ***Striker Ben Orlu, who** limped off, posted*: the pronoun that a clause begins with is no part of the name. */
function withoutWho(sheet: Sheet, draft: Draft): Draft {
  let count = draft.sourceTokens.length;
  if (!who.test(sheet.words[draft.sourceTokens[count - 1] ?? -1]?.lower ?? "")) return draft;
  count--;
  while (sheet.words[draft.sourceTokens[count - 1] ?? -1]?.isPunctuation === true) count--;
  return count < 1 ? draft : withSource(sheet, draft, draft.sourceTokens.slice(0, count));
}

/** *as **you** promised*: the pronoun speaks. */
function withoutAs(sheet: Sheet, draft: Draft): Draft {
  const [first = -1, ...rest] = draft.sourceTokens;
  const isPronoun = rest.length === 1 && sheet.xposNames[first + 1] === "PRP";
  return isPronoun && sheet.words[first]?.lower === "as" ? withSource(sheet, draft, rest) : draft;
}

/** Whether content of more than a word stands between a piece of the source and the cue. */
function isParted(sheet: Sheet, { content }: Draft, run: readonly [number, number], cue: number) {
  const [low, high] = run[0] < cue ? [run[1], cue] : [cue, run[0]];
  const [from, to] = [sheet.ends[low] ?? 0, sheet.starts[high] ?? 0];
  return content.some(({ start, end }) => start >= from && end <= to && end - start > 12);
}

/** *Kestrel Island: **The governor, Ada Orlu**, said*: what stands before a colon is what the line is about. */
function behindColon(sheet: Sheet, draft: Draft): Draft {
  const colon = draft.sourceTokens.findIndex((at) => sheet.words[at]?.text === ":");
  const cue = draft.cueTokens[0] ?? -1;
  const rest = draft.sourceTokens.slice(colon + 1);
  if (colon < 1 || (rest.at(-1) ?? cue) > cue) return draft;
  return rest.some((at) => /^(?:NN|PRP$)/u.test(sheet.xposNames[at] ?? ""))
    ? withSource(sheet, draft, rest)
    : draft;
}

/** Tokens between *both* and the name of the first of the two. */
const bothReach = 12;

/** ***Both the premier**, Otto Lind, and his rival, Greta Voss, said*: two who speak begin at *both*. */
function bothOf(sheet: Sheet, draft: Draft): Draft {
  const [first = -1] = draft.sourceTokens;
  if (!draft.sourceTokens.some((at) => sheet.lemmas[at] === "and") || first < 0) return draft;
  if ((draft.cueTokens[0] ?? -1) < first) return draft;
  for (let at = first - 1; at >= first - bothReach; at--) {
    const isNominal = isOfPhrase(sheet, at, first) || /^(?:IN|,)$/u.test(sheet.xposNames[at] ?? "");
    if (sheet.words[at]?.lower === "both") {
      const tokens = tokenRange(at, first);
      const start = sheet.starts[at] ?? 0;
      if (touches(draft.content, { start, end: sheet.starts[first] ?? 0 })) return draft;
      return withSource(sheet, draft, [...tokens, ...draft.sourceTokens]);
    }
    if (!isNominal) return draft;
  }
  return draft;
}

/** Tokens of the longest noun phrase looked for before a relative clause. */
const longestPhrase = 12;

/** ***Orlu**, whose union has two seats, said*: the subject of the clause between commas is not that of the verb behind it. */
function beforeClause(sheet: Sheet, draft: Draft): Draft {
  const cue = draft.cueTokens[0] ?? -1;
  const first = clauseBefore(sheet, draft, cue);
  const last = draft.sourceTokens.at(-1) ?? -1;
  if (first < 1 || cue <= last || sheet.words[first - 1]?.text !== ",") return draft;
  if (!hasTense(sheet, cue) || sheet.words[cue - 1]?.text !== ",") return draft;
  let verbs = 0;
  const isWithin = first < (draft.sourceTokens[0] ?? first);
  const begin = isWithin ? first : Math.max(last, first);
  for (let at = begin + 1; at < cue - 1; at++) if (sheet.finite[at] === 1) verbs++;
  if (verbs === 0) return draft;
  let from = first - 1;
  while (from > 0 && first - from <= longestPhrase && isOfPhrase(sheet, from - 1, first)) from--;
  const tokens = tokenRange(from, first - 1);
  const opens =
    sheet.sentenceOf[from - 1] !== sheet.sentenceOf[from] ||
    /^(?:,|and|but|”|")$/u.test(sheet.words[from - 1]?.text ?? "");
  const span = { start: sheet.starts[from] ?? 0, end: sheet.ends[first - 2] ?? 0 };
  const isWho = who.test(sheet.words[first]?.lower ?? "");
  const isAnybody = (at: number): boolean =>
    isSomebodyKind(sheet.mentioned[at]) || (isWho && /^NN/u.test(sheet.xposNames[at] ?? ""));
  if (!opens || !tokens.some(isAnybody)) return draft;
  if (!touches(draft.content, span)) return withSource(sheet, draft, tokens);
  // ***The winger, whose contract ends in June**, insisted …*: the labels may take all of it for words.
  const said = draft.content.filter(({ start }) => start > (sheet.starts[cue] ?? 0));
  const isFront = draft.content.every((one) => said.includes(one) || one.start === span.start);
  if (said.length === 0 || !isFront || draft.sourceTokens.length > 0) return draft;
  return withSource(sheet, withContent(draft, said), tokens);
}

const who = /^who(?:se)?$/u;

/** Where the relative clause begins that the source stands in, or, where none was found, that ends at the comma before the cue; -1 without one. */
function clauseBefore(sheet: Sheet, { sourceTokens }: Draft, cue: number): number {
  const [first = -1] = sourceTokens;
  if (first >= 0) {
    const word = sheet.words[first]?.lower ?? "";
    if (relatives.has(sheet.lemmas[first] ?? "") || who.test(word)) return first;
    return isLastOfClause(sheet, sourceTokens, cue) ? clauseAround(sheet, first) : -1;
  }
  for (let at = cue - 2; at > 0 && cue - at <= longestClause; at--) {
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[cue]) return -1;
    if (who.test(sheet.words[at]?.lower ?? "") && sheet.words[at - 1]?.text === ",") return at;
    if (sheet.words[at]?.text === ",") return -1;
  }
  return -1;
}

/** *Orlu, who served in Tarsk **and Vendoria**, praised …*: whether a source ends at the comma before the cue and hangs on something before it. */
function isLastOfClause(sheet: Sheet, sourceTokens: readonly number[], cue: number): boolean {
  const [first = -1] = sourceTokens;
  const isLed = /^(?:IN|CC|,|DT|JJ|POS|PRP\$)$/u.test(sheet.xposNames[first - 1] ?? "");
  return isLed && sourceTokens.at(-1) === cue - 2 && sheet.words[cue - 1]?.text === ",";
}

/** Where the relative clause begins that a token stands in; -1 without one. */
function clauseAround(sheet: Sheet, token: number): number {
  for (let at = token - 1; at > 0 && token - at <= longestClause; at--) {
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[token] || (sheet.quote[at] ?? 0) > 0) return -1;
    const isOpened = sheet.words[at - 1]?.text === ",";
    if (isOpened && /^(?:who(?:se)?|which)$/u.test(sheet.words[at]?.lower ?? "")) return at;
  }
  return -1;
}

/** Tokens of the longest clause between a source and its cue. */
const longestClause = 20;

function isOfPhrase(sheet: Sheet, at: number, clause: number): boolean {
  const isSame = sheet.sentenceOf[at] === sheet.sentenceOf[clause] && (sheet.quote[at] ?? 0) === 0;
  return isSame && /^(?:DT|PRP\$|NNP?S?|JJ|CD|HYPH|POS)$/u.test(sheet.xposNames[at] ?? "");
}

/** *“Ask me in May,” the **51-year-old** told Dawn*: an age that stands for somebody is one word, and no part of the quotation before it. */
function wholeAge(sheet: Sheet, draft: Draft): Draft {
  const [first = -1] = draft.sourceTokens;
  const isAge = sheet.words[first]?.lower === "old" && sheet.words[first - 2]?.lower === "year";
  if (!isAge || sheet.words[first - 1]?.text !== "-" || sheet.words[first - 3]?.text !== "-")
    return draft;
  const from = /^(?:the|a)$/iu.test(sheet.words[first - 5]?.text ?? "") ? first - 5 : first - 4;
  const start = sheet.starts[from] ?? 0;
  const tokens = tokenRange(from, first);
  const content = draft.content.map((span) =>
    span.start < start && span.end > start
      ? trimSpan(sheet.text, { start: span.start, end: start })
      : span,
  );
  if (touches(content, { start, end: sheet.ends[first] ?? start })) return draft;
  return withSource(sheet, withContent(draft, content), [...tokens, ...draft.sourceTokens]);
}

/** *Kenny MacAllister-**Reid** insisted*: a source never begins or ends inside the name of somebody. */
function withWholeName(sheet: Sheet, people: People, draft: Draft): Draft {
  if (draft.source.length !== 1) return draft;
  const { start, end } = hullOf(draft.source);
  const before = people.endingAt(end)?.mention;
  const behind = people.startingAt(start)?.mention;
  const from =
    before?.kind === "name" && before.type === "PER" ? Math.min(start, before.start) : start;
  const to = behind?.kind === "name" && behind.type === "PER" ? Math.max(end, behind.end) : end;
  if (from === start && to === end) return draft;
  const tokens: number[] = [];
  for (
    let at = tokenAtOffset(sheet, from);
    at < sheet.length && (sheet.starts[at] ?? to) < to;
    at++
  )
    tokens.push(at);
  if (tokens.some((at) => draft.cueTokens.includes(at)) || tokens.length > 20) return draft;
  // *It is late, **his attorney** Ada Orlu said*: what stands before the name is no end of the words.
  const own = draft.content.map((span) =>
    span.start < from && span.end <= start
      ? withoutComma(sheet, { ...span, end: Math.min(span.end, from) })
      : span,
  );
  return touches(own, { start: from, end: to })
    ? draft
    : withSource(sheet, withContent(draft, own), tokens);
}

function withoutComma(sheet: Sheet, { start, end }: Span): Span {
  const words = sheet.text.slice(start, end).trimEnd();
  return { start, end: start + words.replace(/,$/u, "").length };
}
