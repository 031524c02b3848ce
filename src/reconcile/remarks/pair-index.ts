import { pushUnder } from "../../text/index.ts";

/** Words, by numbers, under the pairs of letters that they have: which share most of them with one, and how many. */
export class PairIndex {
  readonly #lists = new Map<string, number[]>();
  /** How many pairs each word has. */
  #sizes = new Uint16Array(1024);
  /** How many of them the word that was last counted has; 0 for all before one is. */
  #counts = new Uint16Array(1024);
  readonly #counted: number[] = [];
  #size = 0;

  /** Puts a word under its pairs. */
  add(number: number, pairs: readonly string[]): void {
    if (number >= this.#sizes.length) {
      this.#sizes = grown(this.#sizes, number);
      this.#counts = grown(this.#counts, number);
    }
    this.#sizes[number] = pairs.length;
    for (const pair of pairs) pushUnder(this.#lists, pair, number);
  }

  /** Counts the pairs that each word shares with these; gives the words whose share is `least` or more. Costs the words under each pair. */
  count(pairs: readonly string[], least: number): readonly number[] {
    const counts = this.#counts;
    const counted = this.#counted;
    for (let i = 0; i < counted.length; i++) counts[counted[i] as number] = 0;
    counted.length = 0;
    for (const pair of pairs) {
      const list = this.#lists.get(pair);
      if (list === undefined) continue;
      for (let i = 0; i < list.length; i++) {
        const number = list[i] as number;
        const before = counts[number] as number;
        if (before === 0) counted.push(number);
        counts[number] = before + 1;
      }
    }
    this.#size = pairs.length;
    const found: number[] = [];
    for (let i = 0; i < counted.length; i++) {
      const number = counted[i] as number;
      if (this.shareOf(number) >= least) found.push(number);
    }
    return found;
  }

  /** The share of the pairs of a word and of those counted last that both have (Dice coefficient). */
  shareOf(number: number): number {
    const shared = this.#counts[number] ?? 0;
    return shared === 0 ? 0 : (2 * shared) / (this.#size + (this.#sizes[number] as number));
  }
}

function grown(numbers: Uint16Array, last: number): Uint16Array<ArrayBuffer> {
  const longer = new Uint16Array(2 * (last + 1));
  longer.set(numbers);
  return longer;
}
