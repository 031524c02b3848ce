/** Numbers the features that occur at least twice, by their hash. */
export class FeatureNumbers {
  #slots = new Int32Array(1 << 22);
  #hashes = new Int32Array(1 << 20);
  #counts = new Uint8Array(1 << 20);
  /** How many features it knows. */
  size = 0;

  /** The number of a feature, a new one at first sight; counts its sights. */
  number(hash: number): number {
    if (2 * this.size > this.#slots.length) this.#grow();
    const mask = this.#slots.length - 1;
    for (let slot = Math.imul(hash, 0x9e3779b1) & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] as number) - 1;
      if (id < 0) {
        if (this.size === this.#hashes.length) this.#widen();
        this.#slots[slot] = ++this.size;
        this.#hashes[this.size - 1] = hash;
        this.#counts[this.size - 1] = 1;
        return this.size - 1;
      }
      if (this.#hashes[id] === hash) {
        this.#counts[id] = Math.min(255, (this.#counts[id] as number) + 1);
        return id;
      }
    }
  }

  /** New numbers, from 0 up, for the features that occur at least `least` times; -1 for the others. */
  keep(least: number): { numbers: Int32Array; hashes: Int32Array } {
    const numbers = new Int32Array(this.size).fill(-1);
    const hashes: number[] = [];
    for (let id = 0; id < this.size; id++) {
      if ((this.#counts[id] as number) < least) continue;
      numbers[id] = hashes.length;
      hashes.push(this.#hashes[id] as number);
    }
    return { numbers, hashes: Int32Array.from(hashes) };
  }

  #widen(): void {
    const hashes = new Int32Array(2 * this.#hashes.length);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const counts = new Uint8Array(2 * this.#counts.length);
    counts.set(this.#counts);
    this.#counts = counts;
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = Math.imul(this.#hashes[id] as number, 0x9e3779b1) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}
