import type { Draft } from "../draft.ts";
import { cuedDraft, withSource } from "../draft-spans.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";

/** How sure a row is that only grammar gives. */
const confidence = 0.6;
/** Who hears what others say. */
const hearing = /^(?:court|inquest|inquiry|jury|magistrates|panel|tribunal)$/u;
/** Tokens of the longest such body, and of the longest time behind the verb. */
const longest = 5;

/**
 * *Orlu slept at the wheel, **a court heard** on Tuesday*, *the jury was told **that …***: what such a
 * body heard, before the end of a sentence or behind the verb, is of nobody who is named. In place of what was read around
 * the verb. Linear in the text.
 */
export function withHeard(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < sheet.length; at++) {
    const draft = heardAt(sheet, at);
    if (draft === null) continue;
    taken.add(at);
    found.push(draft);
  }
  if (found.length === 0) return [...drafts];
  const others = drafts.filter(({ cueTokens }) => !cueTokens.some((at) => taken.has(at)));
  return [...others.map((draft) => ofHearer(sheet, draft, found)), ...found];
}

/** *…, **and ordered** both to be held*: what follows what a body heard is of that body, whoever was told of in between. */
function ofHearer(sheet: Sheet, draft: Draft, heard: readonly Draft[]): Draft {
  const [cue = -1] = draft.cueTokens;
  if (!isOwnDeed(sheet, cue - 1) && !isOwnDeed(sheet, cue - 2)) return draft;
  const own = heard.find(
    ({ cueHead, content: [only] }) =>
      cueHead < cue &&
      sheet.sentenceOf[cueHead] === sheet.sentenceOf[cue] &&
      only.end === sheet.ends[sheet.words[cue - 2]?.text === "," ? cue - 3 : cue - 2],
  );
  if (own === undefined) return draft;
  return withSource(sheet, draft, own.sourceTokens);
}

/** The body that hears what stands beside a verb of hearing; -1 without one. */
function hearerOf(sheet: Sheet, verb: number): number {
  const word = sheet.words[verb]?.lower ?? "";
  if (!/^(?:heard|hears|told)$/u.test(word) || (sheet.quote[verb] ?? 0) > 0) return -1;
  let body = verb - 1;
  while (/^(?:has|had|was|is|been)$/u.test(sheet.words[body]?.lower ?? "")) body--;
  // *The court told her* tells; *the court was told* hears.
  if (word === "told" && !/^(?:was|been|is)$/u.test(sheet.words[verb - 1]?.lower ?? "")) return -1;
  // *A court **in Belm** heard*
  if (sheet.xposNames[body] === "NNP") {
    while (/^NNP$/u.test(sheet.xposNames[body] ?? "")) body--;
    if (/^(?:in|at|for)$/u.test(sheet.words[body]?.lower ?? "")) body--;
  }
  return hearing.test(sheet.words[body]?.lower ?? "") ? body : -1;
}

function heardAt(sheet: Sheet, verb: number): Draft | null {
  const body = hearerOf(sheet, verb);
  if (body < 0) return null;
  return (
    heardBehind(sheet, verb, body) ?? (closes(sheet, verb) ? heardBefore(sheet, verb, body) : null)
  );
}

/** *A court **heard** on Monday **that** they had sold the boat, and ordered …*: the clause behind the verb, up to what the body then did. The body is the one spoken to, as who speaks is told nowhere. */
function heardBehind(sheet: Sheet, verb: number, body: number): Draft | null {
  let that = verb + 1;
  while (that - verb <= longest && /^(?:IN|DT|NNP?|CD)$/u.test(sheet.xposNames[that] ?? "")) {
    if (/^(?:that|how)$/u.test(sheet.words[that]?.lower ?? "")) break;
    that++;
  }
  if (!/^(?:that|how)$/u.test(sheet.words[that]?.lower ?? "")) return null;
  const stop = sheet.sentences[sheet.sentenceOf[verb] ?? 0]?.endToken ?? verb;
  let end = that + 1;
  while (end < stop && !isOwnDeed(sheet, end)) end++;
  while (end > that && sheet.words[end - 1]?.isPunctuation === true) end--;
  const isPlain = sheet.quote.slice(that, end).every((state) => state === 0);
  if (!isPlain || !sheet.finite.slice(that, end).includes(1)) return null;
  const content = { start: sheet.starts[that] ?? 0, end: sheet.ends[end - 1] ?? 0 };
  const source = bodyTokens(sheet, verb, body);
  return cuedDraft(sheet, { source, cue: [verb], head: verb, content: [content], confidence });
}

/** The body with its article, and where it sits: *A court in Belm*. */
function bodyTokens(sheet: Sheet, verb: number, body: number): number[] {
  let first = body;
  while (body - first < longest && /^(?:DT|JJ|NNP?)$/u.test(sheet.xposNames[first - 1] ?? ""))
    first--;
  let end = verb;
  while (/^(?:has|had|was|is|been)$/u.test(sheet.words[end - 1]?.lower ?? "")) end--;
  return tokenRange(first, end);
}

/** Whether a token is the comma or *and* before what a court does with what it heard. */
function isOwnDeed(sheet: Sheet, at: number): boolean {
  const joint = sheet.words[at]?.text === "," ? at + 1 : at;
  if (sheet.words[joint]?.lower !== "and") return false;
  return deciding.test(sheet.words[joint + 1]?.lower ?? "");
}

/** What such a body does, in the past. */
const deciding =
  /^(?:acquitted|adjourned|allowed|banned|cleared|convicted|fined|freed|found|granted|jailed|ordered|refused|rejected|released|remanded|ruled|sentenced)$/u;

function heardBefore(sheet: Sheet, verb: number, body: number): Draft | null {
  let first = body;
  while (body - first < longest && /^(?:DT|JJ|NNP?)$/u.test(sheet.xposNames[first - 1] ?? ""))
    first--;
  if (sheet.words[first - 1]?.text !== ",") return null;
  const { firstToken = verb } = sheet.sentences[sheet.sentenceOf[verb] ?? 0] ?? {};
  // *He kept “two sets of books” for a year, a jury was told*: marks within are marks.
  const isPlain = sheet.quote[firstToken] === 0 && sheet.quote[first - 2] === 0;
  if (!isPlain || !sheet.finite.slice(firstToken, first - 1).includes(1)) return null;
  const content = { start: sheet.starts[firstToken] ?? 0, end: sheet.ends[first - 2] ?? 0 };
  if (content.end <= content.start) return null;
  return cuedDraft(sheet, { source: [], cue: [verb], head: verb, content: [content], confidence });
}

/** Whether nothing but a time stands between a verb and the end of its sentence. */
function closes(sheet: Sheet, verb: number): boolean {
  const end = sheet.sentences[sheet.sentenceOf[verb] ?? 0]?.endToken ?? verb;
  if (end - verb > longest + 1) return false;
  for (let at = verb + 1; at < end; at++) {
    const isMark = at === end - 1 && sheet.words[at]?.isPunctuation === true;
    if (!isMark && !/^(?:IN|DT|NNP?|CD|RB)$/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return true;
}
