/**
 * A sequence to label: for each position the rows of its features in the model's
 * table, and the transition class that holds between it and the position before.
 */
export interface CrfSequence {
  readonly length: number;
  /** Rows of all positions, one after another. */
  readonly rows: Int32Array;
  /** Where each position's rows begin in `rows`; `length + 1` entries. */
  readonly offsets: Int32Array;
  /** Transition class of each position. */
  readonly classes: Uint8Array;
}

/** What a linear-chain model labels with. At most four labels, so that a table row is four weights wide. */
export interface CrfShape {
  readonly labels: number;
  /** How many transition classes there are. */
  readonly classes: number;
  /** The table has `2 ** bits` rows. */
  readonly bits: number;
  /** Pairs `[before, label]` that never stand together; `before` may be {@link crfStart}. */
  readonly forbidden: readonly (readonly [number, number])[];
}

/** A trained linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features. */
export interface Crf {
  readonly shape: CrfShape;
  /** Four weights a row; a weight is `weights[i] * scale`. */
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
  /** `[class][before][label]`, five values of `before` and four of `label`, in logarithms. Forbidden pairs are -Infinity. */
  readonly transitions: Float32Array;
}

const noBias: readonly number[] = [0, 0, 0, 0];

/**
 * Room that labeling works in, kept from sequence to sequence: what is found in it
 * holds until the next sequence, and its arrays may be longer than the sequence. Making
 * and dropping eight arrays a sentence cost more than filling them.
 */
export class CrfRoom {
  forward: Float64Array = new Float64Array(0);
  backward: Float64Array = new Float64Array(0);
  potentials: Float64Array = new Float64Array(0);
  states: Float64Array = new Float64Array(0);
  scales: Float64Array = new Float64Array(0);
  /** Room for the scores that {@link emissions} writes. */
  scores: Float64Array = new Float64Array(0);
  /** Of {@link bestLabelings}: best totals, and the cells they come from. */
  totals: Float64Array = new Float64Array(0);
  sources: Int32Array = new Int32Array(0);

  /** Makes room for a sequence. */
  reserve(length: number): void {
    if (length <= this.scales.length) return;
    const size = 2 * length;
    this.scales = new Float64Array(size);
    this.forward = new Float64Array(4 * size);
    this.backward = new Float64Array(4 * size);
    this.potentials = new Float64Array(4 * size);
    this.states = new Float64Array(4 * size);
    this.scores = new Float64Array(4 * size);
  }

  /** Makes room for the cells of several labelings. */
  reserveCells(cells: number): void {
    if (cells <= this.totals.length) return;
    this.totals = new Float64Array(2 * cells);
    this.sources = new Int32Array(2 * cells);
  }
}

/** The label before the first position. */
export const crfStart = 4;
/** Entries of one transition class. */
export const crfBlock = 20;

/** What forward and backward sums give. */
export interface Marginals {
  /** Probability of every label at every position, `length * 4`. */
  readonly states: Float64Array;
  /** Logarithm of the sum over all label sequences. */
  readonly logZ: number;
  /** Scaled forward sums, `length * 4`. */
  readonly forward: Float64Array;
  /** Scaled backward sums, `length * 4`. */
  readonly backward: Float64Array;
  /** `exp` of the emissions, each position divided by its largest. */
  readonly potentials: Float64Array;
  /** The scale of each position's forward sums. */
  readonly scales: Float64Array;
}

/** `exp` of the transitions: what {@link marginals} multiplies with. */
export function transitionPotentials(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (value) => Math.exp(value));
}

/**
 * Probabilities of every label at every position, given emissions. `potentials`
 * are the model's {@link transitionPotentials}. Linear in the length. What is found
 * stands in `room`.
 */
export function marginals(
  shape: CrfShape,
  potentials: Float64Array,
  sequence: CrfSequence,
  scores: Float64Array,
  room: CrfRoom = new CrfRoom(),
): Marginals {
  const count = shape.labels;
  const length = sequence.length;
  const size = length << 2;
  room.reserve(length);
  const { forward, backward, potentials: local, scales, states } = room;
  let logZ = 0;
  for (let at = 0; at < length; at++) {
    const here = at << 2;
    let most = scores[here] as number;
    for (let k = 1; k < count; k++) most = Math.max(most, scores[here + k] as number);
    const block = (sequence.classes[at] as number) * crfBlock;
    let sum = 0;
    for (let k = 0; k < count; k++) {
      const below = (scores[here + k] as number) - most;
      const psi = below === 0 ? 1 : Math.exp(below);
      local[here + k] = psi;
      let into = 0;
      if (at === 0) into = potentials[block + crfStart * 4 + k] as number;
      else {
        for (let p = 0; p < count; p++) {
          into += (forward[here - 4 + p] as number) * (potentials[block + p * 4 + k] as number);
        }
      }
      const value = into * psi;
      forward[here + k] = value;
      sum += value;
    }
    scales[at] = sum;
    for (let k = 0; k < count; k++) forward[here + k] = (forward[here + k] as number) / sum;
    logZ += Math.log(sum) + most;
  }
  for (let k = 0; k < count && length > 0; k++) backward[size - 4 + k] = 1;
  for (let at = length - 2; at >= 0; at--) {
    const here = at << 2;
    const block = (sequence.classes[at + 1] as number) * crfBlock;
    const scale = scales[at + 1] as number;
    for (let p = 0; p < count; p++) {
      let sum = 0;
      for (let k = 0; k < count; k++) {
        sum +=
          (potentials[block + p * 4 + k] as number) *
          (local[here + 4 + k] as number) *
          (backward[here + 4 + k] as number);
      }
      backward[here + p] = sum / scale;
    }
  }
  for (let i = 0; i < size; i++) states[i] = (forward[i] as number) * (backward[i] as number);
  return { states, logZ, forward, backward, potentials: local, scales };
}

/** One way to label a sequence, with its score less than or equal to that of any better one. */
export interface Labeling {
  readonly score: number;
  readonly labels: Uint8Array;
}

/** What {@link bestLabelings} may be told beyond its model and scores. */
export interface LabelingOptions {
  /** Added to the label scores, to trade precision against recall. */
  readonly bias?: readonly number[];
  /** Probability of every label at every position: labels below `least` are not tried. Most positions then have one. */
  readonly states?: Float64Array;
  readonly least?: number;
  /** Room to work in; the labelings found are not in it. */
  readonly room?: CrfRoom;
}

/**
 * The `count` best ways to label a sequence, best first (Viterbi; with `count`
 * above one, its extension to several).
 */
export function bestLabelings(
  crf: Crf,
  sequence: CrfSequence,
  scores: Float64Array,
  count: number,
  { bias = noBias, states, least = 0, room = new CrfRoom() }: LabelingOptions = {},
): Labeling[] {
  const labels = crf.shape.labels;
  const length = sequence.length;
  if (length === 0) return [];
  const cells = length * labels * count;
  room.reserveCells(cells);
  const { totals: value, sources: from } = room;
  value.fill(Number.NEGATIVE_INFINITY, 0, cells);
  const { transitions } = crf;
  for (let at = 0; at < length; at++) {
    const block = (sequence.classes[at] as number) * crfBlock;
    for (let k = 0; k < labels; k++) {
      if (states !== undefined && (states[(at << 2) + k] as number) < least) continue;
      const emission = (scores[(at << 2) + k] as number) + (bias[k] as number);
      const cell = (at * labels + k) * count;
      if (at === 0) {
        value[cell] = (transitions[block + crfStart * 4 + k] as number) + emission;
        continue;
      }
      for (let p = 0; p < labels; p++) {
        const before = ((at - 1) * labels + p) * count;
        if ((value[before] as number) === Number.NEGATIVE_INFINITY) continue;
        const step = (transitions[block + p * 4 + k] as number) + emission;
        const isFirst = (value[cell] as number) === Number.NEGATIVE_INFINITY;
        for (let r = 0; r < count; r++) {
          const total = (value[before + r] as number) + step;
          if (isFirst) {
            // The first list is sorted as it is; mostly there is no other.
            if (total === Number.NEGATIVE_INFINITY) break;
            value[cell + r] = total;
            from[cell + r] = before + r;
          } else if (!insert(value, from, cell, count, total, before + r)) break;
        }
      }
    }
  }
  const ends: number[] = [];
  const last = (length - 1) * labels * count;
  for (let cell = last; cell < cells; cell++) {
    if ((value[cell] as number) > Number.NEGATIVE_INFINITY) ends.push(cell);
  }
  ends.sort((a, b) => (value[b] as number) - (value[a] as number) || a - b);
  ends.length = Math.min(ends.length, count);
  // One array for all labelings: so many small ones cost more to make than to fill.
  const paths = new Uint8Array(ends.length * length);
  return ends.map((end, i) => {
    const path = paths.subarray(i * length, (i + 1) * length);
    let cell = end;
    for (let at = length - 1; at >= 0; at--) {
      path[at] = Math.floor(cell / count) % labels;
      cell = from[cell] as number;
    }
    return { score: value[end] as number, labels: path };
  });
}

/** The score of one way to label a sequence; -Infinity where it holds a forbidden pair. */
export function labelingScore(
  { transitions }: Crf,
  sequence: CrfSequence,
  scores: Float64Array,
  labels: Uint8Array,
): number {
  let total = 0;
  for (let at = 0; at < sequence.length; at++) {
    const label = labels[at] as number;
    const before = at === 0 ? crfStart : (labels[at - 1] as number);
    const block = (sequence.classes[at] as number) * crfBlock;
    total +=
      (scores[(at << 2) + label] as number) + (transitions[block + before * 4 + label] as number);
  }
  return total;
}

/** Puts a total into a cell's sorted list; false when it is too low for it. */
function insert(
  value: Float64Array,
  from: Int32Array,
  cell: number,
  count: number,
  total: number,
  source: number,
): boolean {
  if (!(total > (value[cell + count - 1] as number))) return false;
  let slot = count - 1;
  while (slot > 0 && (value[cell + slot - 1] as number) < total) {
    value[cell + slot] = value[cell + slot - 1] as number;
    from[cell + slot] = from[cell + slot - 1] as number;
    slot--;
  }
  value[cell + slot] = total;
  from[cell + slot] = source;
  return true;
}
