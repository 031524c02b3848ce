/** A set of small numbers that costs nothing to empty. */
export class Marks {
  #rounds = new Int32Array(0);
  #round = 0;

  /** Takes all marks away; numbers will be below `size`. */
  clear(size: number): void {
    if (size > this.#rounds.length) this.#rounds = new Int32Array(2 * size);
    if (this.#round === 0x7fffffff) {
      this.#rounds.fill(0);
      this.#round = 0;
    }
    this.#round++;
  }

  /** Marks a number; false where it was marked already. */
  add(number: number): boolean {
    if (this.#rounds[number] === this.#round) return false;
    this.#rounds[number] = this.#round;
    return true;
  }
}
