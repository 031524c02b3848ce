import { mix } from "../../learn/index.ts";

/** The ranker's table has `2 ** rankBits` weights. */
export const rankBits = 17;

const mask = (1 << rankBits) - 1;

/** A template: its number and the names of one to three facts. */
type PairTemplate<Fact extends string> = readonly [number, Fact, Fact?, Fact?];

const width = 4;

/** Lays templates out for {@link RankRows.addAll}: their number, then the places of their facts; that of `zero` for one that is missing. */
export function layPairs<Fact extends string>(
  places: Readonly<Record<Fact | "zero", number>>,
  templates: readonly PairTemplate<Fact>[],
): Int32Array {
  return Int32Array.from(
    templates.flatMap(([number, a, b, c]) => [
      number,
      places[a],
      places[b ?? "zero"],
      places[c ?? "zero"],
    ]),
  );
}

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
    if (this.#size === this.rows.length) this.#grow(1);
    this.rows[this.#size++] = mix(mix(place, a), mix(b, c + 7)) & mask;
  }

  /** Adds a feature for each of {@link layPairs}' templates to the choice that is open, of the facts as they stand. */
  addAll(templates: Int32Array, facts: Int32Array): void {
    const more = templates.length / width;
    if (this.#size + more > this.rows.length) this.#grow(more);
    const { rows } = this;
    let end = this.#size;
    for (let at = 0; at < templates.length; at += width) {
      const a = facts[templates[at + 1] as number] as number;
      const b = facts[templates[at + 2] as number] as number;
      const c = facts[templates[at + 3] as number] as number;
      rows[end++] = mix(mix(templates[at] as number, a), mix(b, c + 7)) & mask;
    }
    this.#size = end;
  }

  #grow(more: number): void {
    const rows = new Int32Array(2 * this.#size + more);
    rows.set(this.rows);
    this.rows = rows;
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
