import { mix } from "../../learn/index.ts";
import { firstWhere } from "../../text/index.ts";
import type { ClusterLookup } from "./word-facts.ts";

/**
 * Creates the look-up of word clusters. `keys` are hashes of words ({@link wordKey}) in rising
 * order; `paths` has for each the coarse cluster above the lowest nine bits and the fine cluster in
 * them. Null without keys.
 */
export function createClusterLookup(keys: Int32Array, paths: Uint16Array): ClusterLookup | null {
  if (keys.length === 0) return null;
  return (key, out) => {
    const at = firstWhere(keys.length, (i) => (keys[i] as number) >= key);
    const path = keys[at] === key ? (paths[at] as number) : -1;
    out[0] = path < 0 ? 0 : mix(path >> 9, 0x101);
    out[1] = path < 0 ? 0 : mix(path & 511, 0x102);
  };
}

/** Word clusters to use; see {@link createClusterLookup}. */
export interface Clusters {
  readonly keys: Int32Array;
  readonly paths: Uint16Array;
}
