import type { Material } from "./material.ts";
import type { Page } from "./page.ts";
import { fact, flag, recordSize } from "./word-facts.ts";

/** Tokens `[first, end)` side by side that may be names; those before and after are none for certain, or of another sentence. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  /** The sentence around: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** 1 where the sentence is loud, see {@link isLoud}. */
  readonly loud: number;
}

/** The stretches of a page, in order. */
export function stretchesOf({ sentences }: Page, material: Material): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number;
    const to = sentences[s + 1] as number;
    let loud = -1;
    for (let first = from; first < to; first++) {
      if (isQuiet(material, first, from, to)) continue;
      let end = first + 1;
      while (end < to && !isQuiet(material, end, from, to)) end++;
      if (loud < 0) loud = isLoud(material, from, to) ? 1 : 0;
      stretches.push({ first, end, from, to, loud });
      first = end;
    }
  }
  return stretches;
}

/** Whether a sentence has two or more words in capitals and none in small letters. */
export function isLoud(material: Material, from: number, to: number): boolean {
  let loud = 0;
  for (let i = from; i < to; i++) {
    const flags = material.records[(material.ids[i] as number) * recordSize + fact.flags] as number;
    if ((flags & flag.small) !== 0) return false;
    if ((flags & flag.loud) !== 0) loud++;
  }
  return loud >= 2 && loud * 2 > to - from - 1;
}

/**
 * Whether a token is taken to be no part of a name without a look at its features: neither it nor
 * its neighbors have a capital, and no list knows it. So are two thirds of news. Names in small
 * letters that no list has are lost by this.
 */
export function isQuiet(material: Material, i: number, from: number, to: number): boolean {
  const { ids, records, hints } = material;
  for (let k = Math.max(from, i - 1); k <= i + 1 && k < to; k++) {
    if ((hints.kinds[k] as number) !== 0) return false;
    const flags = records[(ids[k] as number) * recordSize + fact.flags] as number;
    if ((flags & flag.capital) !== 0 || ((flags & flag.digit) !== 0 && (flags & flag.letter) !== 0))
      return false;
  }
  return true;
}
