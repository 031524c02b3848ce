import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** How sure a row is that only grammar gives. */
const confidence = 0.6;
/** Who hears what others say. */
const hearing = /^(?:court|inquest|inquiry|jury|magistrates|panel|tribunal)$/u;
/** Tokens of the longest such body, and of the longest time behind the verb. */
const longest = 5;

/**
 * *Orlu slept at the wheel, **a court heard** on Tuesday*, *…, the jury was told*: what such a
 * body heard at the end of a sentence is of nobody who is named. In place of what was read around
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
  return [...drafts.filter(({ cueTokens }) => !cueTokens.some((at) => taken.has(at))), ...found];
}

function heardAt(sheet: Sheet, verb: number): Draft | null {
  const word = sheet.words[verb]?.lower ?? "";
  if (!/^(?:heard|hears|told)$/u.test(word) || (sheet.quote[verb] ?? 0) > 0) return null;
  let body = verb - 1;
  while (/^(?:has|had|was|is|been)$/u.test(sheet.words[body]?.lower ?? "")) body--;
  // *The court told her* tells; *the court was told* hears.
  if (word === "told" && !/^(?:was|been|is)$/u.test(sheet.words[verb - 1]?.lower ?? ""))
    return null;
  if (!hearing.test(sheet.words[body]?.lower ?? "") || !closes(sheet, verb)) return null;
  let first = body;
  while (body - first < longest && /^(?:DT|JJ|NNP?)$/u.test(sheet.xposNames[first - 1] ?? ""))
    first--;
  if (sheet.words[first - 1]?.text !== ",") return null;
  const { firstToken = verb } = sheet.sentences[sheet.sentenceOf[verb] ?? 0] ?? {};
  const isPlain = sheet.quote.slice(firstToken, first).every((state) => state === 0);
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
