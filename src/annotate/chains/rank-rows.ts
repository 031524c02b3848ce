import { mix } from "../../learn/index.ts";

/** The ranker's table has `2 ** rankBits` weights. */
export const rankBits = 17;

const mask = (1 << rankBits) - 1;

/**
 * Features of the choices for one item, all in one column: each is a place and up to
 * three values, hashed to a row of the table. Kept from item to item, since most of
 * the cost of so many small lists was making them.
 */
export class RankRows {
  /** Rows of all choices, one after another; only those before the last of `ends` count. */
  rows: Int32Array = new Int32Array(1 << 12);
  /** Where the rows of each choice end. */
  readonly ends: number[] = [];
  #size = 0;

  /** Forgets the choices of the item before. */
  restart(): void {
    this.#size = 0;
    this.ends.length = 0;
  }

  /** Adds a feature to the choice that is open. */
  add(place: number, a: number, b = 0, c = 0): void {
    if (this.#size === this.rows.length) {
      const more = new Int32Array(2 * this.#size);
      more.set(this.rows);
      this.rows = more;
    }
    this.rows[this.#size++] = mix(mix(place, a), mix(b, c + 7)) & mask;
  }

  /** Ends the choice that is open. */
  close(): void {
    this.ends.push(this.#size);
  }

  /** The rows of each choice, copied: what training keeps. */
  copy(): Int32Array[] {
    return this.ends.map((end, i) => this.rows.slice(this.ends[i - 1] ?? 0, end));
  }
}
