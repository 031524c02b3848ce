import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";

/** A cue with its source and content as grammar alone gives them. */
export interface PlainReading {
  readonly cue: readonly number[];
  readonly source: readonly number[];
  readonly content: readonly number[];
}

/**
 * Attributions without a trained model: verbs of speech and writing with a
 * subject, beside a quotation or over a clause, and *according to*. Finds less
 * than half of what the model finds.
 */
export function plainReadings(sheet: Sheet): PlainReading[] {
  const found: PlainReading[] = [];
  for (let at = 0; at < sheet.length; at++) {
    if (!isSpeechKind(sheet.cueKind[at]) || (sheet.quote[at] ?? 0) !== 0) continue;
    const source = subjectOf(sheet, at);
    if (source.length === 0) continue;
    const content = quotationBeside(sheet, at) ?? clauseOf(sheet, at);
    if (content === null) continue;
    const taken = new Set([...source, at]);
    const rest = content.filter((token) => !taken.has(token));
    if (rest.length >= 2) found.push({ cue: [at], source, content: rest });
  }
  return found;
}

function subjectOf(sheet: Sheet, verb: number): number[] {
  for (let child = sheet.tree.first[verb] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] !== "nsubj") continue;
    const low = sheet.low[child] ?? child;
    const high = Math.min(sheet.high[child] ?? child, low + 30);
    return tokenRange(low, high + 1).filter((at) => at < verb === child < verb);
  }
  return [];
}

/** The tokens of the quotation that ends just before the clause of a verb or begins just after it. */
function quotationBeside(sheet: Sheet, verb: number): number[] | null {
  const own = sheet.sentenceOf[verb];
  for (let at = verb - 1; at >= Math.max(0, verb - 12); at--) {
    if ((sheet.quote[at] ?? 0) !== 0) return tokensOfQuote(sheet, at);
    if (sheet.sentenceOf[at] !== own && (sheet.quote[at - 1] ?? 0) === 0) break;
  }
  for (let at = verb + 1; at < Math.min(sheet.length, verb + 12); at++) {
    if (sheet.sentenceOf[at] !== own) break;
    if ((sheet.quote[at] ?? 0) !== 0) return tokensOfQuote(sheet, at);
  }
  return null;
}

function tokensOfQuote(sheet: Sheet, at: number): number[] {
  const quote = sheet.quoteOf[at];
  let low = at;
  let high = at;
  while (low > 0 && sheet.quoteOf[low - 1] === quote) low--;
  while (high + 1 < sheet.length && sheet.quoteOf[high + 1] === quote) high++;
  return tokenRange(low, high + 1);
}

function clauseOf(sheet: Sheet, verb: number): number[] | null {
  for (let child = sheet.tree.first[verb] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const relation = sheet.relations[child];
    if (relation !== "ccomp" && !(relation === "parataxis" && child < verb)) continue;
    return tokenRange(sheet.low[child] ?? child, (sheet.high[child] ?? child) + 1);
  }
  const head = sheet.heads[verb] ?? -1;
  if (sheet.relations[verb] !== "parataxis" || head < 0) return null;
  const low = sheet.low[verb] ?? verb;
  const high = sheet.high[verb] ?? verb;
  return tokenRange(sheet.low[head] ?? head, (sheet.high[head] ?? head) + 1).filter(
    (at) => at < low || at > high,
  );
}
