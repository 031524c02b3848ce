import type { KinIndex } from "./kin-index.ts";
import type { Word } from "./words.ts";

/** Compares a text with few others: the kin of its words are looked for among the words of the other. */
export class LookUp {
  readonly #index: KinIndex;
  /** Of the other text, counted from 1 and 0 for none: the last place of each word, by its id, and of each place the one of the same word before. */
  #last = new Int32Array(1024);
  #before = new Int32Array(64);

  constructor(index: KinIndex) {
    this.#index = index;
  }

  /** Writes the degree of kinship with the nearest word of the other text, by place; gives the places of the first text whose words are not indexed. */
  findNearest(
    a: readonly Word[],
    b: readonly Word[],
    { left, right }: { readonly left: Float64Array; readonly right: Float64Array },
  ): readonly number[] {
    if (b.length > this.#before.length) this.#before = new Int32Array(2 * b.length);
    for (let y = 0; y < b.length; y++) this.#put(b[y] as Word, y);
    const last = this.#last;
    const before = this.#before;
    const apart: number[] = [];
    for (let x = 0; x < a.length; x++) {
      const word = a[x] as Word;
      if (!word.content) continue;
      const kin = this.#index.of(word);
      if (kin === null) {
        apart.push(x);
        continue;
      }
      const { ids, degrees } = kin;
      for (let k = 0; k < ids.length; k++) {
        const id = ids[k] as number;
        if (id >= last.length) continue;
        for (let at = last[id] as number; at > 0; at = before[at - 1] as number) {
          const degree = degrees[k] as number;
          if (degree > (left[x] as number)) left[x] = degree;
          if (degree > (right[at - 1] as number)) right[at - 1] = degree;
        }
      }
    }
    for (const { id } of b) if (id < last.length) last[id] = 0;
    return apart;
  }

  #put({ content, id }: Word, place: number): void {
    if (!content) return;
    if (id >= this.#last.length) {
      const longer = new Int32Array(2 * (id + 1));
      longer.set(this.#last);
      this.#last = longer;
    }
    this.#before[place] = this.#last[id] as number;
    this.#last[id] = place + 1;
  }
}
