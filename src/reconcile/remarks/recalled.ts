/** Room for a number beside another in one double. */
const room = 2 ** 26;

/**
 * What was made of two sentences, or of two lists that begin with them, kept as long as it is not
 * stale and is asked for again each time the pile is brought up to date.
 */
export class Recalled<Value> {
  readonly #made = new Map<number, Made<Value>>();
  #state = 0;

  /** Goes on to another state of the pile: what was not asked for in the last one is forgotten. */
  update(): void {
    this.#made.forEach(({ state }, key) => {
      if (state < this.#state) this.#made.delete(key);
    });
    this.#state++;
  }

  /** What was made of two sentences, by their numbers, or is now: `isStale` tells whether a word of either weighs otherwise; `make` is told what was. */
  of(
    pair: readonly [a: number, b: number],
    isStale: () => boolean,
    make: (last: Value | undefined) => Value,
  ): Value {
    const key = pair[0] * room + pair[1];
    const known = this.#made.get(key);
    if (known?.state === this.#state) return known.value;
    const value = known === undefined || isStale() ? make(known?.value) : known.value;
    if (known === undefined) this.#made.set(key, { value, state: this.#state });
    else {
      known.value = value;
      known.state = this.#state;
    }
    return value;
  }
}

/** What was made, and the last state in which it was asked for. */
interface Made<Value> {
  value: Value;
  state: number;
}
