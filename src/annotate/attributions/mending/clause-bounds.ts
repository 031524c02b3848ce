import type { Span } from "../../../text/index.ts";
import { type Draft, withContent } from "../draft.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { hasVerb } from "../sheet/has-verb.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/**
 * Content that keeps to the clause of its cue: with the *which* that it is a clause about and the words that
 * marks go on from, without the main clause behind it or what came of the words.
 */
export function withinClause(sheet: Sheet, draft: Draft): Draft {
  const own = beforeParticiple(sheet, beforeMainVerb(sheet, beforeMainClause(sheet, draft)));
  return withOpening(sheet, withRelative(sheet, own));
}

/** *Callers who claimed responsibility **said** they would strike again*: the verb of the noun that *who* stands for is no part of the clause about it. */
function beforeMainVerb(sheet: Sheet, draft: Draft): Draft {
  const [only, more] = draft.content;
  const [who = -1, other] = draft.sourceTokens;
  const cue = draft.cueTokens.at(-1) ?? -1;
  if (more !== undefined || other !== undefined || cue < who) return draft;
  if (!/^W(?:P|DT)$/u.test(sheet.xposNames[who] ?? "")) return draft;
  const from = tokenAtOffset(sheet, only.start);
  if (from <= cue) return draft;
  for (let at = from + 1; at < sheet.length && (sheet.ends[at] ?? 0) <= only.end; at++) {
    if (sheet.finite[at] !== 1 || (sheet.quote[at] ?? 0) > 0) continue;
    const subject = subjectBefore(sheet, at);
    if (subject < 0 || subject >= who || sheet.cueKind[at] !== 1) return draft;
    return withContent(draft, [{ start: only.start, end: sheet.ends[at - 1] ?? only.end }]);
  }
  return draft;
}

/** The subject of a verb, or of the one that it helps; -1 without one. */
function subjectBefore(sheet: Sheet, verb: number): number {
  const helps = /^(?:aux|cop)/u.test(sheet.relations[verb] ?? "");
  const head = helps ? (sheet.heads[verb] ?? verb) : verb;
  for (let child = sheet.tree.first[head] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if ((sheet.relations[child] ?? "").startsWith("nsubj")) return child;
  }
  return -1;
}

/** *Said he was “ready,” **drawing** cheers*: a participle behind a comma and its closing mark is the narrator's. */
function beforeParticiple(sheet: Sheet, draft: Draft): Draft {
  const span = draft.content.at(-1);
  if (span === undefined || draft.cueHead < 0) return draft;
  const first = tokenAtOffset(sheet, span.start);
  for (let at = first + 2; at < sheet.length && (sheet.ends[at] ?? 0) < span.end; at++) {
    const isBehind = sheet.quote[at - 1] === 3 && sheet.words[at - 2]?.text === ",";
    if (!isBehind || sheet.xposNames[at] !== "VBG" || (sheet.quote[at] ?? 0) > 0) continue;
    if (sheet.words[at]?.lower === "including") return draft;
    if (sheet.cueKind[at] !== 1 && !hasVerb(sheet, first, at - 1)) return draft;
    return withContent(draft, [...draft.content.slice(0, -1), upToMark(sheet, span, at - 1)]);
  }
  return draft;
}

/** Words up to a closing mark; without the marks where they are no more than what those hold. */
export function upToMark(sheet: Sheet, { start }: Span, mark: number): Span {
  const first = tokenAtOffset(sheet, start);
  if (sheet.quoteOf[first] !== sheet.quoteOf[mark])
    return { start, end: sheet.ends[mark] ?? start };
  const inner = sheet.quote[first] === 1 ? (sheet.starts[first + 1] ?? start) : start;
  return { start: inner, end: sheet.ends[mark - 1] ?? start };
}

/** Tokens of the longest beginning of a sentence that words in marks go on from. */
const longestStart = 16;

/** ***Orlu** “offers support to the miners,” Brandt wrote*: words in marks that open small, right behind words of their own sentence, go on from those. */
function withOpening(sheet: Sheet, draft: Draft): Draft {
  const [span, ...rest] = draft.content;
  const first = tokenAtOffset(sheet, span.start);
  const opening = sheet.quote[first] === 1 ? first : first - 1;
  const begin = sheet.sentences[sheet.sentenceOf[opening] ?? 0]?.firstToken ?? opening;
  const isSmall = /^\p{Ll}/u.test(sheet.words[opening + 1]?.text ?? "");
  if (sheet.quote[opening] !== 1 || !isSmall || begin >= opening) return draft;
  const isClosed = [...draft.sourceTokens, ...draft.cueTokens].every((at) => at > opening);
  if (!isClosed || draft.cueTokens.length === 0 || opening - begin > longestStart) return draft;
  if (sheet.words[opening - 1]?.isPunctuation === true) return draft;
  for (let at = begin; at < opening; at++) {
    const speaks = sheet.finite[at] === 1 && isSpeechKind(sheet.cueKind[at]);
    if (speaks || (sheet.quote[at] ?? 0) > 0 || /^[,:;–—-]$/u.test(sheet.words[at]?.text ?? ""))
      return draft;
  }
  const start = sheet.starts[begin] ?? span.start;
  return withContent(draft, [{ start, end: span.end }, ...rest]);
}

/** Verbs, by lemma, with a verdict on what *which* stands for. */
const naming = /^(?:brand|call|consider|deem|describe|dub|label|liken)$/u;

/** *A law **which** critics say **is unjust***, *a raid **which** he called **a crime***: the word before the source that the words behind the cue are about. */
function withRelative(sheet: Sheet, draft: Draft): Draft {
  const [first, ...rest] = draft.content;
  const [source = -1] = draft.sourceTokens;
  const cue = draft.cueTokens.at(-1) ?? -1;
  const which = source - 1;
  if (source < 1 || !/^(?:WDT|WP)$/u.test(sheet.xposNames[which] ?? "")) return draft;
  // *A speech **in which** he called her a liar*
  if (sheet.xposNames[which - 1] === "IN") return draft;
  const from = tokenAtOffset(sheet, first.start);
  const opening = sheet.quote[from - 1] === 1 ? from - 1 : from;
  if ((draft.cueTokens[0] ?? -1) < source || opening !== cue + 1) return draft;
  if (sheet.sentenceOf[which] !== sheet.sentenceOf[cue] || (sheet.quote[which] ?? 0) > 0)
    return draft;
  const isNamed = naming.test(sheet.lemmas[draft.cueHead] ?? "");
  const isGap = sheet.finite[from] === 1 || (isNamed && sheet.words[which]?.lower !== "that");
  if (!isGap) return draft;
  const word = { start: sheet.starts[which] ?? 0, end: sheet.ends[which] ?? 0 };
  return withContent(draft, [word, first, ...rest]);
}

/** Words that a clause in front of the main one begins with. */
const subordinate = /^(?:after|although|as|because|before|if|once|since|though|when|while)$/u;
/** Tokens between the beginning of a sentence and its source, and of the longest subject of a main clause. */
const longestOpening = 3;
const longestSubject = 12;

/** ***While** Orlu claims that the bridge is safe, the council has shut it*: the clause of a cue ends where the main clause begins. */
function beforeMainClause(sheet: Sheet, draft: Draft): Draft {
  const span = draft.content.at(-1);
  const [source = -1] = draft.sourceTokens;
  const cue = draft.cueTokens.at(-1) ?? -1;
  if (span === undefined || source < 0 || cue < source) return draft;
  const first = sheet.sentences[sheet.sentenceOf[cue] ?? 0]?.firstToken ?? source;
  const from = tokenAtOffset(sheet, span.start);
  if (from <= cue || source <= first || source - first > longestOpening) return draft;
  const opens = sheet.words.slice(first, source).some(({ lower }) => subordinate.test(lower));
  if (!opens) return draft;
  for (let at = from; (sheet.ends[at] ?? span.end) < span.end; at++) {
    if ((sheet.quote[at] ?? 0) > 0) continue;
    if (subordinate.test(sheet.words[at]?.lower ?? "")) return draft;
    if (sheet.words[at]?.text !== "," || at - from < 2) continue;
    if (!isMainClause(sheet, at + 1)) continue;
    return withContent(draft, [
      ...draft.content.slice(0, -1),
      { start: span.start, end: sheet.ends[at - 1] ?? span.end },
    ]);
  }
  return draft;
}

/** Whether a subject and its verb stand at a token: a noun phrase that opens with its article or name. */
export function isMainClause(sheet: Sheet, from: number): boolean {
  if (!/^(?:DT|PRP\$?|NNP?S?|EX|CD)$/u.test(sheet.xposNames[from] ?? "")) return false;
  for (let at = from + 1; at < from + longestSubject; at++) {
    if (sheet.finite[at] === 1) return true;
    const isPart = /^(?:DT|PRP\$?|NNP?S?|JJ[RS]?|CD|POS|HYPH|RB|IN)$/u.test(
      sheet.xposNames[at] ?? "",
    );
    if (!isPart || (sheet.quote[at] ?? 0) > 0) return false;
  }
  return false;
}
