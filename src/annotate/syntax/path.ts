/** A way through a sentence, move by move, as columns: what was done, how sure, and how to know the place again. */
export class Path {
  moves: Uint8Array = new Uint8Array(0);
  /** Relations of the arcs made; of no meaning where a move makes none. */
  relations: Uint8Array = new Uint8Array(0);
  /** The second best move. */
  seconds: Uint8Array = new Uint8Array(0);
  /** By how much the best led the second; -1 where there was no choice. */
  leads: Int32Array = new Int32Array(0);
  /** What the move made cost, see `costOf`. */
  costs: Int32Array = new Int32Array(0);
  /** Depth and hash of the stack before the move. */
  depths: Int32Array = new Int32Array(0);
  hashes: Int32Array = new Int32Array(0);

  /** Makes room for `size` moves. */
  reserve(size: number): void {
    if (size <= this.moves.length) return;
    this.moves = new Uint8Array(2 * size);
    this.relations = new Uint8Array(2 * size);
    this.seconds = new Uint8Array(2 * size);
    this.leads = new Int32Array(2 * size);
    this.costs = new Int32Array(2 * size);
    this.depths = new Int32Array(2 * size);
    this.hashes = new Int32Array(2 * size);
  }

  /** Takes over the moves `[from, to)` of another way. */
  copy(other: Path, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      this.moves[at] = other.moves[at] as number;
      this.relations[at] = other.relations[at] as number;
      this.costs[at] = other.costs[at] as number;
      this.depths[at] = other.depths[at] as number;
      this.hashes[at] = other.hashes[at] as number;
    }
  }
}

/** The scale of scores: a lead of this is worth odds of e to 1. */
const temperature = 100;

// Eight times the surprise at a move that led by so much, on the scale of scores.
const surprise = Int32Array.from({ length: 6 * temperature }, (_, lead) =>
  Math.round(8 * temperature * Math.log1p(Math.exp(-lead / temperature))),
);

/** What a move that led by `lead` costs: eight times the negative logarithm of its odds, scaled as scores are. */
export function costOf(lead: number): number {
  return lead < surprise.length ? (surprise[lead] as number) : 0;
}

/** What the second best move costs. */
export function costOfSecond(lead: number): number {
  return costOf(lead) + 8 * lead;
}
