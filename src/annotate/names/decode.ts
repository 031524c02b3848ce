import { labelCount, mayFollow } from "./labels.ts";

/** Row and column of {@link LegalMoves.matrix}-like tables that stand for the edge of a sentence. */
export const edge: number = labelCount;
/** Side of the transition table. */
export const side: number = labelCount + 1;

/** For each label the labels that may stand before it, edge excluded. */
export const sources: readonly Uint8Array[] = Array.from({ length: labelCount }, (_, label) =>
  Uint8Array.from(
    Array.from({ length: labelCount }, (_, before) => before).filter((before) =>
      mayFollow(before, label),
    ),
  ),
);

/** Labels that may begin a sentence, and that may end one. */
export const openers: Uint8Array = Uint8Array.from(
  Array.from({ length: labelCount }, (_, label) => label).filter((label) => mayFollow(null, label)),
);
/** See {@link openers}. */
export const closers: Uint8Array = Uint8Array.from(
  Array.from({ length: labelCount }, (_, label) => label).filter((label) => mayFollow(label, null)),
);

const lowest = -1e30;

/** A score of *outside* that nothing outweighs: the other labels are not tried at such a token. */
export const certain: number = 1 << 24;

/** The tokens of a page to label. */
export interface Lattice {
  /** Of every label at every token. */
  readonly scores: Int32Array;
  /** See {@link side}. */
  readonly transitions: Int32Array;
  /** Where the labels go. */
  readonly labels: Uint8Array;
}

/** Reused buffers of one decoder: no memory is taken for each sentence. */
export class Decoder {
  #value = new Float64Array(labelCount * 128);
  #from = new Uint8Array(labelCount * 128);

  /**
   * Writes the best labels of the tokens `[first, end)`, which are a sentence or the part of one
   * between tokens that are outside for certain, these included. Linear in their number.
   */
  best({ scores, transitions, labels }: Lattice, first: number, end: number): void {
    const length = end - first;
    if (length === 0) return;
    const cells = length * labelCount;
    if (this.#value.length < cells) {
      this.#value = new Float64Array(2 * cells);
      this.#from = new Uint8Array(2 * cells);
    }
    const value = this.#value;
    const from = this.#from;
    const scored = first * labelCount;
    for (let label = 0; label < labelCount; label++) value[label] = lowest;
    for (let k = 0; k < openers.length; k++) {
      const label = openers[k] as number;
      value[label] =
        (scores[scored + label] as number) + (transitions[edge * side + label] as number);
    }
    for (let i = 1; i < length; i++) {
      const here = i * labelCount;
      const before = here - labelCount;
      const known = (scores[scored + here] as number) >= certain;
      for (let label = 0; label < labelCount; label++) {
        if (known && label > 0) {
          value[here + label] = lowest;
          continue;
        }
        const possible = sources[label] as Uint8Array;
        let best = lowest;
        let chosen = 0;
        for (let k = 0; k < possible.length; k++) {
          const source = possible[k] as number;
          const total =
            (value[before + source] as number) + (transitions[source * side + label] as number);
          if (total > best) {
            best = total;
            chosen = source;
          }
        }
        value[here + label] = best + (scores[scored + here + label] as number);
        from[here + label] = chosen;
      }
    }
    const last = (length - 1) * labelCount;
    let best = lowest;
    let label = 0;
    for (let k = 0; k < closers.length; k++) {
      const closer = closers[k] as number;
      const total =
        (value[last + closer] as number) + (transitions[closer * side + edge] as number);
      if (total > best) {
        best = total;
        label = closer;
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      labels[first + i] = label;
      label = from[i * labelCount + label] as number;
    }
  }
}

/** Forward and backward sums of one sentence: the chance of every label at every token. */
export class Chances {
  #forward = new Float64Array(labelCount * 128);
  #backward = new Float64Array(labelCount * 128);
  #local = new Float64Array(labelCount * 128);
  #scales = new Float64Array(128);

  get forward(): Float64Array {
    return this.#forward;
  }
  get backward(): Float64Array {
    return this.#backward;
  }
  get local(): Float64Array {
    return this.#local;
  }
  get scales(): Float64Array {
    return this.#scales;
  }

  /** `odds` are the exponentials of the transitions. Scaled at every token, so that no length overflows. */
  run(scores: Float64Array, odds: Float64Array, length: number): void {
    const cells = length * labelCount;
    if (this.#forward.length < cells) {
      this.#forward = new Float64Array(2 * cells);
      this.#backward = new Float64Array(2 * cells);
      this.#local = new Float64Array(2 * cells);
      this.#scales = new Float64Array(2 * length);
    }
    const forward = this.#forward;
    const backward = this.#backward;
    const local = this.#local;
    for (let i = 0; i < length; i++) {
      const here = i * labelCount;
      let most = scores[here] as number;
      for (let k = 1; k < labelCount; k++) most = Math.max(most, scores[here + k] as number);
      let sum = 0;
      for (let label = 0; label < labelCount; label++) {
        const psi = Math.exp((scores[here + label] as number) - most);
        local[here + label] = psi;
        let into = 0;
        if (i === 0) {
          into = mayFollow(null, label) ? (odds[edge * side + label] as number) : 0;
        } else {
          const possible = sources[label] as Uint8Array;
          for (let k = 0; k < possible.length; k++) {
            const source = possible[k] as number;
            into +=
              (forward[here - labelCount + source] as number) *
              (odds[source * side + label] as number);
          }
        }
        forward[here + label] = into * psi;
        sum += into * psi;
      }
      this.#scales[i] = sum;
      for (let k = 0; k < labelCount; k++) forward[here + k] = (forward[here + k] as number) / sum;
    }
    const last = (length - 1) * labelCount;
    let sum = 0;
    for (let label = 0; label < labelCount; label++) {
      const close = mayFollow(label, null) ? (odds[label * side + edge] as number) : 0;
      backward[last + label] = close;
      sum += (forward[last + label] as number) * close;
    }
    for (let label = 0; label < labelCount; label++) {
      backward[last + label] = (backward[last + label] as number) / sum;
    }
    for (let i = length - 2; i >= 0; i--) {
      const here = i * labelCount;
      const next = here + labelCount;
      const scale = this.#scales[i + 1] as number;
      for (let k = 0; k < labelCount; k++) backward[here + k] = 0;
      for (let label = 0; label < labelCount; label++) {
        const value =
          ((local[next + label] as number) * (backward[next + label] as number)) / scale;
        if (value === 0) continue;
        const possible = sources[label] as Uint8Array;
        for (let k = 0; k < possible.length; k++) {
          const source = possible[k] as number;
          backward[here + source] =
            (backward[here + source] as number) + (odds[source * side + label] as number) * value;
        }
      }
    }
  }

  /** The chance that token `i` has `label`, after {@link run}. */
  of(i: number, label: number): number {
    const cell = i * labelCount + label;
    return (this.#forward[cell] as number) * (this.#backward[cell] as number);
  }
}
