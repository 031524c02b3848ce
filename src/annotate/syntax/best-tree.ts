/** Arcs that score less, a log-probability, are not made: 1 in 22,000. Some eight of nine then need not be weighed. */
export const leastArc = -10;

/**
 * Finds the tree whose arcs score most in all, among trees with one root whose arcs do not
 * cross (Eisner 1996). Time grows with the square of the sentence times how many arcs may be
 * made. One instance finds one tree at a time.
 */
export class BestTree {
  /** Words of the sentence: tables are as small as it lets them be. */
  #length = 0;
  /** Best trees over words `[from, to]` whose root is the first or the last word: open ones still want dependents of the inner word. */
  readonly #openLeft: Float64Array;
  readonly #openRight: Float64Array;
  readonly #fullLeft: Float64Array;
  readonly #fullRight: Float64Array;
  /** Where each of them was put together. */
  readonly #openAt: Uint16Array;
  readonly #fullLeftAt: Uint16Array;
  readonly #fullRightAt: Uint16Array;
  /** Of each head the dependents that it may have before it and after it, from left to right, and how many. */
  readonly #before: Uint16Array;
  readonly #beforeCounts: Uint16Array;
  readonly #after: Uint16Array;
  readonly #afterCounts: Uint16Array;

  /** `longest` is how many words a sentence may have. */
  constructor(longest: number) {
    const size = longest * longest;
    this.#openLeft = new Float64Array(size);
    this.#openRight = new Float64Array(size);
    this.#fullLeft = new Float64Array(size);
    this.#fullRight = new Float64Array(size);
    this.#openAt = new Uint16Array(size);
    this.#fullLeftAt = new Uint16Array(size);
    this.#fullRightAt = new Uint16Array(size);
    this.#before = new Uint16Array(size);
    this.#beforeCounts = new Uint16Array(longest);
    this.#after = new Uint16Array(size);
    this.#afterCounts = new Uint16Array(longest);
  }

  /**
   * Writes the heads of a sentence's words, `length` for the root, where those of another tree
   * without crossing arcs stand: its arcs may be made whatever they score, others if they
   * score `least` or more. `scores` has a row for each word: what each word scores as its
   * head, then the root.
   */
  find(scores: Float32Array, length: number, heads: Int32Array, least: number = leastArc): void {
    if (length === 0) return;
    this.#length = length;
    this.#list(scores, heads, least);
    this.#fill(scores, length);
    const wide = length;
    const last = length - 1;
    let root = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let word = 0; word < length; word++) {
      const score =
        (this.#fullLeft[word] as number) +
        (this.#fullRight[word * wide + last] as number) +
        (scores[word * (length + 1) + length] as number);
      if (score > most) {
        most = score;
        root = word;
      }
    }
    heads[root] = length;
    this.#followLeft(0, root, heads);
    this.#followRight(root, last, heads);
  }

  #list(scores: Float32Array, heads: Int32Array, least: number): void {
    const length = this.#length;
    this.#beforeCounts.fill(0, 0, length);
    this.#afterCounts.fill(0, 0, length);
    for (let word = 0; word < length; word++) {
      const row = word * (length + 1);
      for (let head = 0; head < length; head++) {
        if (head === word) continue;
        if ((scores[row + head] as number) < least && heads[word] !== head) continue;
        const list = word < head ? this.#before : this.#after;
        const counts = word < head ? this.#beforeCounts : this.#afterCounts;
        const count = counts[head] as number;
        list[head * length + count] = word;
        counts[head] = count + 1;
      }
    }
  }

  #fill(scores: Float32Array, length: number): void {
    const full = length * length;
    this.#openLeft.fill(Number.NEGATIVE_INFINITY, 0, full);
    this.#openRight.fill(Number.NEGATIVE_INFINITY, 0, full);
    for (let from = length - 1; from >= 0; from--) {
      this.#fullLeft[from * length + from] = 0;
      this.#fullRight[from * length + from] = 0;
      for (let to = from + 1; to < length; to++) {
        this.#open(scores, from, to);
        this.#closeLeft(from, to);
        this.#closeRight(from, to);
      }
    }
  }

  /** Joins the trees between two words by an arc between them, where one may be made. */
  #open(scores: Float32Array, from: number, to: number): void {
    const wide = this.#length;
    const here = from * wide + to;
    const fullLeft = this.#fullLeft;
    const fullRight = this.#fullRight;
    const left = this.#mayBe(this.#before, this.#beforeCounts, to, from);
    const right = this.#mayBe(this.#after, this.#afterCounts, from, to);
    if (!left && !right) return;
    let most = Number.NEGATIVE_INFINITY;
    let place = from;
    for (let at = from; at < to; at++) {
      const sum =
        (fullRight[from * wide + at] as number) + (fullLeft[(at + 1) * wide + to] as number);
      if (sum > most) {
        most = sum;
        place = at;
      }
    }
    if (left) this.#openLeft[here] = most + (scores[from * (wide + 1) + to] as number);
    if (right) this.#openRight[here] = most + (scores[to * (wide + 1) + from] as number);
    this.#openAt[here] = place;
  }

  #mayBe(list: Uint16Array, counts: Uint16Array, head: number, word: number): boolean {
    const start = head * this.#length;
    const end = start + (counts[head] as number);
    for (let i = start; i < end; i++) if (list[i] === word) return true;
    return false;
  }

  #closeLeft(from: number, to: number): void {
    const wide = this.#length;
    const list = this.#before;
    let most = Number.NEGATIVE_INFINITY;
    let place = from;
    const first = to * wide;
    for (let i = first + (this.#beforeCounts[to] as number) - 1; i >= first; i--) {
      const at = list[i] as number;
      if (at < from) break;
      const sum =
        (this.#fullLeft[from * wide + at] as number) + (this.#openLeft[at * wide + to] as number);
      if (sum > most) {
        most = sum;
        place = at;
      }
    }
    this.#fullLeft[from * wide + to] = most;
    this.#fullLeftAt[from * wide + to] = place;
  }

  #closeRight(from: number, to: number): void {
    const wide = this.#length;
    const list = this.#after;
    let most = Number.NEGATIVE_INFINITY;
    let place = to;
    const end = from * wide + (this.#afterCounts[from] as number);
    for (let i = from * wide; i < end; i++) {
      const at = list[i] as number;
      if (at > to) break;
      const sum =
        (this.#openRight[from * wide + at] as number) + (this.#fullRight[at * wide + to] as number);
      if (sum > most) {
        most = sum;
        place = at;
      }
    }
    this.#fullRight[from * wide + to] = most;
    this.#fullRightAt[from * wide + to] = place;
  }

  /** Writes the heads of words `[from, to)`, whose tree hangs on `to`. */
  #followLeft(from: number, to: number, heads: Int32Array): void {
    if (from === to) return;
    const at = this.#fullLeftAt[from * this.#length + to] as number;
    heads[at] = to;
    this.#followLeft(from, at, heads);
    this.#followOpen(at, to, heads);
  }

  /** Writes the heads of words `(from, to]`, whose tree hangs on `from`. */
  #followRight(from: number, to: number, heads: Int32Array): void {
    if (from === to) return;
    const at = this.#fullRightAt[from * this.#length + to] as number;
    heads[at] = from;
    this.#followOpen(from, at, heads);
    this.#followRight(at, to, heads);
  }

  /** Writes the heads of the words between the two ends of an arc. */
  #followOpen(from: number, to: number, heads: Int32Array): void {
    const at = this.#openAt[from * this.#length + to] as number;
    this.#followRight(from, at, heads);
    this.#followLeft(at + 1, to, heads);
  }
}
