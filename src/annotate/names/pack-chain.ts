import type { Clusters } from "./clusters.ts";
import { side } from "./decode.ts";
import { labelCount } from "./labels.ts";
import { checkOf, type NameModel, rowWidth } from "./model.ts";
import type { Chain } from "./train-chain.ts";

/** How weights become bytes. */
export interface PackOptions {
  /** The table has `2 ** bits` slots. */
  readonly bits: number;
  /** Weights beyond this many root mean squares are cut off. */
  readonly clip: number;
  /** Logarithm of odds taken off *outside*: see {@link NameModel.lean}. */
  readonly lean: number;
}

/** Puts the weights that matter most into a table of bytes: see {@link NameModel}. */
export function packChain(
  chain: Chain,
  hashes: Int32Array,
  clusters: Clusters,
  { bits, clip, lean }: PackOptions,
): NameModel {
  const size = 1 << bits;
  const rows = new Float32Array(hashes.length * rowWidth);
  const strength = new Float64Array(hashes.length);
  let squares = 0;
  let count = 0;
  for (let id = 0; id < hashes.length; id++) {
    const outside = chain.weights[id * labelCount] as number;
    for (let k = 0; k < rowWidth; k++) {
      const weight = (chain.weights[id * labelCount + 1 + k] as number) - outside;
      rows[id * rowWidth + k] = weight;
      strength[id] = (strength[id] as number) + weight * weight;
      if (weight !== 0) {
        squares += weight * weight;
        count++;
      }
    }
  }
  const scale = (clip * Math.sqrt(squares / Math.max(1, count))) / 127;
  const order = Uint32Array.from(hashes, (_, id) => id);
  order.sort((a, b) => (strength[b] as number) - (strength[a] as number) || a - b);
  const keys = new Uint16Array(size);
  const weights = new Int8Array(size * rowWidth);
  const limit = Math.floor(size * 0.7);
  for (let n = 0; n < order.length && n < limit; n++) {
    const id = order[n] as number;
    const hash = hashes[id] as number;
    let slot = hash >>> (32 - bits);
    while (keys[slot] !== 0 && keys[slot] !== checkOf(hash)) slot = (slot + 1) & (size - 1);
    if (keys[slot] !== 0) continue;
    keys[slot] = checkOf(hash);
    for (let k = 0; k < rowWidth; k++) {
      const level = Math.round((rows[id * rowWidth + k] as number) / scale);
      weights[slot * rowWidth + k] = Math.max(-127, Math.min(127, level));
    }
  }
  const transitions = new Int32Array(side * side);
  for (let i = 0; i < transitions.length; i++) {
    transitions[i] = Math.round((chain.transitions[i] as number) / scale);
  }
  return {
    bits,
    keys,
    weights,
    transitions,
    scale,
    lean: Math.round(lean / scale),
    clusterKeys: clusters.keys,
    clusterPaths: clusters.paths,
  };
}
