/** Room for a number beside another in one double. */
const room = 2 ** 26;

/**
 * What was made of two sentences, or of two lists that begin with them, kept as long as it is not
 * stale and is asked for again each time the pile is brought up to date.
 */
export class Recalled<Value> {
  #last: ReadonlyMap<number, Value> = new Map();
  #now = new Map<number, Value>();

  /** Goes on to another state of the pile: what was not asked for in the last one is forgotten. */
  update(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }

  /** What was made of two sentences, by their numbers, or is now: `isStale` tells whether a word of either weighs otherwise; `make` is told what was. */
  of(
    pair: readonly [a: number, b: number],
    isStale: () => boolean,
    make: (last: Value | undefined) => Value,
  ): Value {
    const [a, b] = pair;
    const key = a * room + b;
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    const last = this.#last.get(key);
    const value = last === undefined || isStale() ? make(last) : last;
    this.#now.set(key, value);
    return value;
  }
}
