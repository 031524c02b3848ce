import { mix } from "../../../learn/index.ts";
import { type Cue, type TokenRange, windowOf } from "../cues/cue.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** On which side of the cue a token stands. */
export const side = { before: 1, after: 2, within: 3 } as const;

/** What holds for a whole window: the cue, the quotations next to it, commas and other cues counted. */
export interface RoleFrame {
  readonly sheet: Sheet;
  readonly cue: Cue;
  readonly window: TokenRange;
  /** The cue's own sentence. */
  readonly own: TokenRange;
  readonly firstCue: number;
  readonly lastCue: number;
  /** 1 where a token belongs to some cue, 2 for its second and later tokens. */
  readonly cueTokens: Uint8Array;
  readonly lemma: number;
  readonly tag: number;
  readonly kind: number;
  readonly relation: number;
  /** All lemmas of the cue. */
  readonly phrase: number;
  readonly lastLemma: number;
  /** The quotation the cue stands in, the nearest before and the nearest after it; -1 for none. */
  readonly ownQuote: number;
  readonly quoteBefore: number;
  readonly quoteAfter: number;
  readonly touchBefore: number;
  readonly touchAfter: number;
  /** The three together. */
  readonly quoteState: number;
  readonly atStart: number;
  readonly atEnd: number;
  /** Commas and the like up to each token of the window. */
  readonly commas: Int32Array;
  /** Other cues up to each token of the window. */
  readonly others: Int32Array;
  /** For each token of the window, one more than the steps up to it from the cue's head; 0 where it does not govern the cue. */
  readonly governors: Uint8Array;
  /** The relations on the way up from the cue's head, mixed: after no step, one, two and three. */
  readonly climbs: readonly number[];
  /** How many tokens of the window each quotation has. */
  readonly quoteSizes: ReadonlyMap<number, number>;
}

/** Gathers what holds for a whole window. */
export function createRoleFrame(sheet: Sheet, cue: Cue, cueTokens: Uint8Array): RoleFrame {
  const window = windowOf(sheet, cue);
  const sentence = sheet.sentences[sheet.sentenceOf[cue.tokens[0] ?? 0] ?? 0];
  const own = { first: sentence?.firstToken ?? 0, end: sentence?.endToken ?? 0 };
  const firstCue = cue.tokens[0] ?? 0;
  const lastCue = cue.tokens.at(-1) ?? 0;
  const before = nearestQuote(sheet, firstCue - 1, window.first, -1);
  const after = nearestQuote(sheet, lastCue + 1, window.end - 1, 1);
  const touchBefore = before.quote < 0 ? 0 : before.gap <= 1 ? 1 : before.gap <= 6 ? 2 : 3;
  const touchAfter = after.quote < 0 ? 0 : after.gap <= 2 ? 1 : 2;
  const ownQuote = sheet.quoteOf[cue.head] ?? -1;
  const size = window.end - window.first;
  const commas = new Int32Array(size + 1);
  const others = new Int32Array(size + 1);
  for (let i = 0; i < size; i++) {
    const at = window.first + i;
    commas[i + 1] = (commas[i] ?? 0) + (sheet.words[at]?.isPause === true ? 1 : 0);
    const isOther = cueTokens[at] === 1 && (at < firstCue || at > lastCue);
    others[i + 1] = (others[i] ?? 0) + (isOther ? 1 : 0);
  }
  const governors = new Uint8Array(size);
  const climbs = [13];
  let up = cue.head;
  for (let steps = 0; up >= 0 && steps < 40; steps++) {
    if (up >= window.first && up < window.end) governors[up - window.first] = steps + 1;
    if (steps < 3) climbs.push(mix(climbs[steps] ?? 0, sheet.relation[up] ?? 0));
    up = sheet.heads[up] ?? -1;
  }
  let phrase = 9;
  for (const at of cue.tokens) phrase = mix(phrase, sheet.lemma[at] ?? 0);
  return {
    sheet,
    cue,
    window,
    own,
    firstCue,
    lastCue,
    cueTokens,
    lemma: sheet.lemma[cue.head] ?? 0,
    tag: sheet.xpos[cue.head] ?? 0,
    kind: sheet.cueKind[cue.head] ?? 0,
    relation: sheet.relation[cue.head] ?? 0,
    phrase,
    lastLemma: sheet.lemma[lastCue] ?? 0,
    ownQuote,
    quoteBefore: before.quote,
    quoteAfter: after.quote,
    touchBefore,
    touchAfter,
    quoteState: mix(touchBefore, touchAfter * 4 + (ownQuote >= 0 ? 1 : 0)),
    atStart: firstCue - own.first <= 1 ? 1 : 0,
    atEnd: own.end - lastCue <= 3 ? 1 : 0,
    commas,
    others,
    governors,
    climbs,
    quoteSizes: quoteSizes(sheet, window),
  };
}

function quoteSizes(sheet: Sheet, { first, end }: TokenRange): Map<number, number> {
  const sizes = new Map<number, number>();
  for (let at = first; at < end; at++) {
    const quote = sheet.quoteOf[at] ?? -1;
    if (quote >= 0) sizes.set(quote, (sizes.get(quote) ?? 0) + 1);
  }
  return sizes;
}

/** The quotation nearest to `from` on the way to `to`, and how many tokens lie between. */
function nearestQuote(
  sheet: Sheet,
  from: number,
  to: number,
  step: 1 | -1,
): { readonly quote: number; readonly gap: number } {
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    if ((sheet.quote[at] ?? 0) !== 0) {
      return { quote: sheet.quoteOf[at] ?? -1, gap: Math.abs(at - from) };
    }
  }
  return { quote: -1, gap: 99 };
}
