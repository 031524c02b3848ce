/** Where each token's subtree reaches, and how deep it hangs. */
export interface TreeColumns {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly depth: Int32Array;
}

/**
 * Extents and depths by walking every token up to its root: no walk is longer
 * than `limit`, so a deep chain of a broken tree costs no more than that.
 */
export function treeColumns(heads: Int32Array): TreeColumns {
  const limit = 100;
  const count = heads.length;
  const low = heads.map((_, at) => at);
  const high = low.slice();
  const depth = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    let steps = 0;
    for (let up = heads[at] ?? -1; up >= 0 && steps < limit; up = heads[up] ?? -1) {
      steps++;
      if (at < (low[up] ?? 0)) low[up] = at;
      if (at > (high[up] ?? 0)) high[up] = at;
    }
    depth[at] = steps;
  }
  return { low, high, depth };
}
