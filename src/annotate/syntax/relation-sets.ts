import { rootClass } from "./words.ts";

const classCount = rootClass + 1;
/** The relations that occur between words of two classes, on each side: what a choice of relation considers. */
export class RelationSets {
  readonly starts: Uint16Array;
  readonly labels: Uint8Array;

  constructor(starts: Uint16Array, labels: Uint8Array) {
    this.starts = starts;
    this.labels = labels;
  }

  /** The number of the set for a head and a dependent of these classes. */
  setOf(head: number, word: number, isBefore: boolean): number {
    return (head * classCount + word) * 2 + (isBefore ? 1 : 0);
  }
}

/** Counts relations by the classes they join; see {@link RelationSets}. */
export class RelationCounts {
  readonly #counts: Uint32Array;
  readonly #relationCount: number;

  constructor(relationCount: number) {
    this.#relationCount = relationCount;
    this.#counts = new Uint32Array(2 * classCount * classCount * relationCount);
  }

  add(head: number, word: number, isBefore: boolean, relation: number): void {
    const at = ((head * classCount + word) * 2 + (isBefore ? 1 : 0)) * this.#relationCount;
    this.#counts[at + relation] = (this.#counts[at + relation] ?? 0) + 1;
  }

  /**
   * Sets of relations seen at least twice, and in at least this share of the arcs between
   * two classes; where there are none, those of any head, else all.
   */
  sets(leastShare: number): RelationSets {
    const byWord = new Map<number, Set<number>>();
    const rows: number[][] = [];
    for (let set = 0; set < 2 * classCount * classCount; set++) {
      const row = this.#seen(set, leastShare);
      rows.push(row);
      const word = (set >> 1) % classCount;
      const all = byWord.get(word) ?? new Set();
      byWord.set(word, all);
      for (const relation of row) all.add(relation);
    }
    const every = Array.from({ length: this.#relationCount }, (_, relation) => relation);
    const starts = new Uint16Array(rows.length + 1);
    const labels: number[] = [];
    for (const [set, row] of rows.entries()) {
      const word = byWord.get((set >> 1) % classCount);
      const rest = word === undefined || word.size === 0 ? every : [...word];
      labels.push(...(row.length > 0 ? row : rest.sort((a, b) => a - b)));
      starts[set + 1] = labels.length;
    }
    return new RelationSets(starts, Uint8Array.from(labels));
  }

  #seen(set: number, leastShare: number): number[] {
    const row: number[] = [];
    let total = 0;
    for (let relation = 0; relation < this.#relationCount; relation++) {
      total += this.#counts[set * this.#relationCount + relation] ?? 0;
    }
    for (let relation = 0; relation < this.#relationCount; relation++) {
      const count = this.#counts[set * this.#relationCount + relation] ?? 0;
      if (count >= 2 && count > leastShare * total) row.push(relation);
    }
    return row;
  }
}
