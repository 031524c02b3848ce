import { mediaNouns, mediaPairs, relayingBodies } from "../../../lang/en/media.ts";
import { nounType } from "../../../lang/en/noun-type.ts";
import type { Draft } from "../draft.ts";
import { type CuedWords, cuedDraft } from "../draft-spans.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import { isPastOfSpeech } from "../sheet/past-of-speech.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** How sure a clause is of the one who is named behind it. */
const confidence = 0.85;
/** Tokens of the longest name or description before the verb, and of the longest phrase behind it. */
const longestSource = 14;
const longestAdjunct = 14;
/** Tokens of the shortest clause that is reported. */
const shortestClause = 4;

/** Words that may follow the verb where nothing more is reported: when, where, how it was said. */
const adjunct = new Set(
  "on in at during after before late early by via through from over for yesterday today earlier monday tuesday wednesday thursday friday saturday sunday separately".split(
    " ",
  ),
);
/** Words that a clause begins with that hangs on the reporting one: *when asked, the mayor said on Friday*. */
const hanging = new Set(
  "when while as asked if although though because since after before until once speaking".split(
    " ",
  ),
);

/**
 * Drafts for sentences that end in who said them, *The ferry sank on Sunday, the coast
 * guard said on Monday.*, and that nothing else read: the lead of most agency
 * reports. A clause with a finite verb, a comma, a description, a verb of speech and
 * at most when and where it was said. Linear in the sentences.
 */
export function trailedDrafts(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const taken = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  return sheet.sentences.flatMap(({ firstToken, endToken }) => {
    const inverted = bodyBehindVerb(sheet, firstToken, endToken);
    if (inverted !== null && !taken.has(inverted.head)) return [cuedDraft(sheet, inverted)];
    const mistaken = pastOfPerson(sheet, firstToken, endToken);
    const verb = mistaken < 0 ? lastVerb(sheet, firstToken, endToken) : mistaken;
    if (verb < 0 || taken.has(verb)) return [];
    const source = sourceBefore(sheet, firstToken, verb);
    const comma = (source[0] ?? 0) - 1;
    const first = behindDateline(sheet, firstToken, comma);
    if (source.length === 0 || !isClause(sheet, first, comma)) return [];
    const content = { start: sheet.starts[first] ?? 0, end: sheet.ends[comma - 1] ?? 0 };
    return [cuedDraft(sheet, { source, cue: [verb], head: verb, content: [content], confidence })];
  });
}

/** *The plant has grown, **reported the press service of the ministry**.*: a clause, a comma, a verb of speech, and somebody up to the full stop. */
function bodyBehindVerb(sheet: Sheet, first: number, end: number): CuedWords | null {
  const tokens: number[] = [];
  let at = end - 1;
  while (at > first && sheet.words[at]?.isPunctuation === true) at--;
  for (; at > first && tokens.length <= longestSource; at--) {
    if ((sheet.quote[at] ?? 0) > 0) return null;
    const tag = sheet.xposNames[at] ?? "";
    if (tag === "VBD" && isSpeechKind(sheet.cueKind[at])) break;
    const isPart = /^(?:DT|PRP\$|NNP?S?|JJ|CD|HYPH|POS)$/u.test(tag);
    if (!isPart && sheet.words[at]?.lower !== "of") return null;
    tokens.push(at);
  }
  if (sheet.xposNames[at] !== "VBD" || sheet.words[at - 1]?.text !== ",") return null;
  const isBody = tokens.some((token) => isSomebodyKind(sheet.mentioned[token]));
  if (!isBody || !isClause(sheet, first, at - 1)) return null;
  const content = { start: sheet.starts[first] ?? 0, end: sheet.ends[at - 2] ?? 0 };
  return { source: tokens.reverse(), cue: [at], head: at, content: [content], confidence };
}

/** Tokens of the longest line that says where and when a report was written. */
const longestDateline = 14;

/** The token that a sentence begins with behind *TARSK, May 5 –*: names, numbers and marks up to a dash. */
export function behindDateline(sheet: Sheet, first: number, end: number): number {
  for (let at = first; at < Math.min(end, first + longestDateline); at++) {
    if (/^(?:[-–—]|--)$/u.test(sheet.words[at]?.text ?? "") && at > first) return at + 1;
    const isMark = sheet.words[at]?.isPunctuation === true;
    if (!isMark && !/^(?:NNPS?|CD)$/u.test(sheet.xposNames[at] ?? "")) break;
  }
  return first;
}

/** The finite verb of speech behind which a sentence only says when and where, or -1. */
function lastVerb(sheet: Sheet, first: number, end: number): number {
  for (let at = end - 1; at > first && end - at <= longestAdjunct; at--) {
    if ((sheet.quote[at] ?? 0) > 0) return -1;
    const tag = sheet.xposNames[at] ?? "";
    // *…, the press service of the head of state reports.*: taken for a noun now and then.
    if (sheet.words[at]?.lower === "reports" && at + 2 >= end && isBody(sheet, first, at))
      return at;
    if (sheet.finite[at] !== 1) {
      if (tag === "TO" || tag === "VB") return -1;
      continue;
    }
    const speaks = sheet.cueKind[at] === 1 || (sheet.lemmas[at] === "report" && at + 2 >= end);
    if (!speaks || !/^VB[DZ]$/u.test(tag)) return -1;
    const next = sheet.words[at + 1];
    const ends = next === undefined || at + 1 >= end || next.isPunctuation;
    return ends ? (at + 2 >= end ? at : -1) : adjunct.has(next.lower) ? at : -1;
  }
  return -1;
}

/**
 * *…, the general **stressed**.*: a past form of a verb of speech at the very end, behind an
 * article and somebody, that the tagger takes for a participle or a noun; -1 for none.
 */
function pastOfPerson(sheet: Sheet, first: number, end: number): number {
  const verb = sheet.words[end - 1]?.isPunctuation === true ? end - 2 : end - 1;
  const comma = verb - 3;
  if (comma <= first || sheet.words[comma]?.text !== "," || sheet.finite[verb] === 1) return -1;
  const isThe = /^(?:DT|PRP\$)$/u.test(sheet.xposNames[verb - 2] ?? "");
  const isPerson = nounType(sheet.words[verb - 1]?.lower ?? "") === "PER";
  return isThe && isPerson && isPastOfSpeech(sheet, verb) ? verb : -1;
}

/** Whether an agency or office is named between the last comma and a token. */
function isBody(sheet: Sheet, first: number, verb: number): boolean {
  const tokens = sourceBefore(sheet, first, verb);
  return tokens.some(
    (at) =>
      mediaNouns.has(sheet.lemmas[at] ?? "") ||
      relayingBodies.has(sheet.lemmas[at] ?? "") ||
      mediaPairs.has(`${sheet.words[at - 1]?.lower ?? ""} ${sheet.lemmas[at] ?? ""}`),
  );
}

/** Words that a clause beside the main one begins with. */
const sideClause = new Set(
  "as while when after before although though because since whereas if".split(" "),
);

/** The description between a comma and the verb: nouns, no verb; empty where there is none. */
function sourceBefore(sheet: Sheet, first: number, verb: number): number[] {
  const tokens: number[] = [];
  for (let at = verb - 1; at > first && tokens.length <= longestSource; at--) {
    if ((sheet.quote[at] ?? 0) > 0) return [];
    if (sheet.words[at]?.text === ",") {
      // *…, **as** his widow appealed for witnesses*: another clause.
      return tokens.length > 0 && !sideClause.has(sheet.words[at + 1]?.lower ?? "")
        ? tokens.reverse()
        : [];
    }
    const tag = sheet.xposNames[at] ?? "";
    if (/^(?:V|MD|W|EX|TO|UH)|^CC$/u.test(tag) || sheet.words[at]?.isPunctuation === true) {
      if (tag !== "HYPH" && tag !== "CC") return [];
    }
    const isPerson = tag === "JJ" && nounType(sheet.words[at]?.lower ?? "") === "PER";
    if (tokens.length === 0 && !isPerson && !/^(?:NN|PRP$|CD|RB)/u.test(tag)) return [];
    tokens.push(at);
  }
  return [];
}

/** Whether the tokens are a sentence of their own, outside of marks, with a subject and a finite verb. */
function isClause(sheet: Sheet, first: number, end: number): boolean {
  if (end - first < shortestClause || hanging.has(sheet.words[first]?.lower ?? "")) return false;
  let finite = -1;
  for (let at = first; at < end; at++) {
    if ((sheet.quote[at] ?? 0) > 0) return false;
    if (finite < 0 && sheet.finite[at] === 1) finite = at;
  }
  if (finite <= first) return false;
  for (let at = first; at < finite; at++) {
    if (/^(?:NN|PRP$|CD|DT|EX)/u.test(sheet.xposNames[at] ?? "")) return true;
  }
  return false;
}
