import { type Changes, staleness } from "./remembered.ts";

/** Room for a number beside another in one double. */
const room = 2 ** 26;

/**
 * What was made of two sentences, kept as long as the words of both weigh the same and it is
 * asked for again each time the pile is brought up to date.
 */
export class Recalled<Value> {
  #last: ReadonlyMap<number, Value> = new Map();
  #now = new Map<number, Value>();

  /** Goes on to another state of the pile: what was not asked for in the last one is forgotten. */
  update(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }

  /** What was made of two sentences, by their numbers, or is now. */
  of(pair: readonly [a: number, b: number], { stale }: Changes, make: () => Value): Value {
    const [a, b] = pair;
    const key = a * room + b;
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    const isStale = (((stale[a] as number) | (stale[b] as number)) & staleness.own) > 0;
    const value = (isStale ? undefined : this.#last.get(key)) ?? make();
    this.#now.set(key, value);
    return value;
  }
}
