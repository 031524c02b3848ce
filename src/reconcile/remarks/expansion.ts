import type { KinIndex } from "./kin-index.ts";
import type { Word } from "./words.ts";

/** Times that a text is compared at less cost without being laid out. */
const timesUnworthy = 3;

/** The words of matter of one text and all their kin, laid out so that each word of another text is looked up once. */
export class Expansion {
  /** By the id of a word, the last entry of it, counted from 1; 0 for none. */
  #last = new Int32Array(1024);
  /** Of each entry, the one of the same word before, the place in the text, and the degree of kinship. */
  #before = new Int32Array(256);
  #places = new Int32Array(256);
  #degrees = new Float64Array(256);
  #size = 0;
  readonly #ids: number[] = [];
  readonly #apart: number[] = [];
  #words: readonly Word[] = [];
  #asked: readonly Word[] = [];
  #times = 0;
  #version = -1;

  /** Whether this is the text that was asked for last. */
  isOf(words: readonly Word[]): boolean {
    return words === this.#asked;
  }

  /** Whether a text was asked for often enough that laying it out pays. */
  isWorth(words: readonly Word[]): boolean {
    if (words !== this.#asked) this.#times = 0;
    this.#asked = words;
    return ++this.#times > timesUnworthy;
  }

  /** Lays out a text, and gives the places of words that are not indexed; the same text again costs nothing as long as no word was added to the index. */
  prepare(words: readonly Word[], index: KinIndex): readonly number[] {
    if (words === this.#words && index.size === this.#version) return this.#apart;
    this.#clear();
    words.forEach((word, place) => {
      if (!word.content) return;
      const kin = index.of(word);
      if (kin === null) {
        this.#apart.push(place);
        return;
      }
      for (let k = 0; k < kin.ids.length; k++) {
        this.#put(kin.ids[k] as number, place, kin.degrees[k] as number);
      }
    });
    this.#words = words;
    this.#version = index.size;
    return this.#apart;
  }

  /** Writes the degree of kinship with the nearest word of the other text, by place: of this text and of the other. */
  findNearest(words: readonly Word[], left: Float64Array, right: Float64Array): void {
    const [last, before, places, degrees] = [
      this.#last,
      this.#before,
      this.#places,
      this.#degrees,
    ] as const;
    for (let y = 0; y < words.length; y++) {
      const { id, content } = words[y] as Word;
      if (!content || id >= last.length) continue;
      let best = 0;
      for (let at = last[id] as number; at > 0; at = before[at] as number) {
        const place = places[at] as number;
        const degree = degrees[at] as number;
        if (degree > (left[place] as number)) left[place] = degree;
        if (degree > best) best = degree;
      }
      right[y] = best;
    }
  }

  #put(id: number, place: number, degree: number): void {
    const at = ++this.#size;
    if (id >= this.#last.length) this.#last = grown(this.#last, id);
    if (at >= this.#before.length) {
      this.#before = grown(this.#before, at);
      this.#places = grown(this.#places, at);
      const degrees = new Float64Array(this.#before.length);
      degrees.set(this.#degrees);
      this.#degrees = degrees;
    }
    this.#ids.push(id);
    this.#before[at] = this.#last[id] as number;
    this.#places[at] = place;
    this.#degrees[at] = degree;
    this.#last[id] = at;
  }

  #clear(): void {
    for (const id of this.#ids) this.#last[id] = 0;
    this.#ids.length = 0;
    this.#apart.length = 0;
    this.#size = 0;
  }
}

function grown(numbers: Int32Array, last: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * (last + 1));
  longer.set(numbers);
  return longer;
}
