import { mix } from "../../learn/index.ts";
import type { ClusterLookup } from "./word-facts.ts";

/**
 * Looks a word's clusters up: `keys` are hashes of folded forms in rising order,
 * `paths` the cluster of each. A cluster is a path of 12 bits in a tree of
 * clusters: its first 4 and 7 bits are coarser clusters. Null without keys.
 */
export function createClusterLookup(keys: Int32Array, paths: Uint16Array): ClusterLookup | null {
  if (keys.length === 0) return null;
  return (form, out) => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] as number) < form) low = middle + 1;
      else high = middle;
    }
    const path = keys[low] === form ? (paths[low] as number) : -1;
    out[0] = path < 0 ? 0 : mix(path >> 8, 0x101);
    out[1] = path < 0 ? 0 : mix(path >> 5, 0x102);
    out[2] = path < 0 ? 0 : mix(path, 0x103);
  };
}
