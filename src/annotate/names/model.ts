import { packModel, unpackModel } from "../../learn/index.ts";
import { labelCount } from "./labels.ts";

/** Weights of a row: every label but *outside*, whose weight is subtracted from the others. */
export const rowWidth: number = labelCount - 1;

/**
 * The weights of a trained recognizer. A feature's hash chooses a slot by its upper
 * bits and is checked by its lower sixteen; on a clash the next slot is tried, so
 * that a feature never seen in training adds nothing.
 */
export interface NameModel {
  /** The table has `2 ** bits` slots. */
  readonly bits: number;
  /** Check value of each slot, 0 for a free one. */
  readonly keys: Uint16Array;
  /** {@link rowWidth} weights a slot, in units of `scale`. */
  readonly weights: Int8Array;
  /** `[before][label]`, `labelCount + 1` squared, the edge of the sentence last; in the same units. */
  readonly transitions: Int32Array;
  /** Logarithm of odds in one unit of weight. */
  readonly scale: number;
  /** What is taken off the score of *outside* at every token, in units: more finds more names, and more that are none. */
  readonly lean: number;
  /** Clusters of words by the hash of the folded form: see `clusters.ts`; empty for none. */
  readonly clusterKeys: Int32Array;
  readonly clusterPaths: Uint16Array;
}

/** The check value of a feature. */
export function checkOf(hash: number): number {
  const check = hash & 0xffff;
  return check === 0 ? 1 : check;
}

/** The slot of a feature, or -1 where the model does not hold it. */
export function slotOf(model: NameModel, hash: number): number {
  const { keys, bits } = model;
  const mask = (1 << bits) - 1;
  const check = checkOf(hash);
  for (let slot = hash >>> (32 - bits); ; slot = (slot + 1) & mask) {
    const key = keys[slot] as number;
    if (key === check) return slot;
    if (key === 0) return -1;
  }
}

/** The bytes of a model. */
export function packNameModel(model: NameModel): Uint8Array {
  const { bits, keys, weights, transitions, scale, lean, clusterKeys, clusterPaths } = model;
  return packModel({
    header: { bits, scale, lean },
    arrays: { keys, weights, transitions, clusterKeys, clusterPaths },
  });
}

/** Reads what {@link packNameModel} wrote; copies nothing. */
export function unpackNameModel(bytes: Uint8Array): NameModel {
  const { header, arrays } = unpackModel(bytes);
  return {
    bits: header["bits"] as number,
    scale: header["scale"] as number,
    lean: header["lean"] as number,
    keys: arrays["keys"] as Uint16Array,
    weights: arrays["weights"] as Int8Array,
    transitions: arrays["transitions"] as Int32Array,
    clusterKeys: arrays["clusterKeys"] as Int32Array,
    clusterPaths: arrays["clusterPaths"] as Uint16Array,
  };
}
