import { addUnder } from "../src/text/index.ts";

/** A mention and the cluster it is in. Mentions of gold and system match by `id`. */
export interface ClusterRow {
  readonly id: string;
  readonly cluster: string;
}

/** Precision, recall and their F1, each 0 to 1. */
export interface Ratio {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** The three coreference measures and their mean F1, as the CoNLL shared tasks have it. */
export interface CorefScores {
  readonly muc: Ratio;
  readonly b3: Ratio;
  readonly ceaf: Ratio;
  readonly conll: number;
}

type Cluster = ReadonlySet<string>;

function clustersOf(rows: readonly ClusterRow[]): Cluster[] {
  const map = new Map<string, Set<string>>();
  for (const { id, cluster } of rows) addUnder(map, cluster, id);
  return [...map.values()];
}

function inverse(clusters: readonly Cluster[]): Map<string, number> {
  const map = new Map<string, number>();
  clusters.forEach((cluster, i) => {
    for (const id of cluster) map.set(id, i);
  });
  return map;
}

function ratio(p: number, r: number): Ratio {
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** MUC: the share of a cluster's links that the other side keeps. */
function muc(of: readonly Cluster[], other: ReadonlyMap<string, number>): number {
  let kept = 0;
  let all = 0;
  for (const cluster of of) {
    if (cluster.size < 2) continue;
    const parts = new Set<number>();
    let alone = 0;
    for (const id of cluster) {
      const part = other.get(id);
      if (part === undefined) alone++;
      else parts.add(part);
    }
    kept += cluster.size - parts.size - alone;
    all += cluster.size - 1;
  }
  return all === 0 ? 0 : kept / all;
}

/** B³: for each mention the share of its cluster that the other side puts with it. */
function b3(of: readonly Cluster[], other: ReadonlyMap<string, number>): number {
  let sum = 0;
  let all = 0;
  for (const cluster of of) {
    const counts = new Map<number, number>();
    for (const id of cluster) {
      const part = other.get(id);
      if (part !== undefined) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    for (const count of counts.values()) sum += (count * count) / cluster.size;
    all += cluster.size;
  }
  return all === 0 ? 0 : sum / all;
}

/** CEAF with entity similarity φ₄: clusters matched one to one, as well as can be. */
function ceaf(gold: readonly Cluster[], found: readonly Cluster[]): Ratio {
  const byId = inverse(found);
  const shared = gold.map((cluster) => {
    const counts = new Map<number, number>();
    for (const id of cluster) {
      const part = byId.get(id);
      if (part !== undefined) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    return counts;
  });
  const goldOf = found.map((): number[] => []);
  shared.forEach((counts, g) => {
    for (const s of counts.keys()) goldOf[s]?.push(g);
  });
  const seen = new Set<number>();
  let total = 0;
  gold.forEach((_, start) => {
    if (seen.has(start)) return;
    // Clusters that share no mention, not even by way of others, are matched apart.
    const rows: number[] = [];
    const columns = new Set<number>();
    const queue = [start];
    seen.add(start);
    for (let g = queue.pop(); g !== undefined; g = queue.pop()) {
      rows.push(g);
      for (const s of shared[g]?.keys() ?? []) {
        if (columns.has(s)) continue;
        columns.add(s);
        for (const next of goldOf[s] ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          queue.push(next);
        }
      }
    }
    const list = [...columns];
    if (list.length === 0) return;
    const weights = rows.map((g) =>
      list.map((s) => {
        const both = shared[g]?.get(s) ?? 0;
        return (2 * both) / ((gold[g]?.size ?? 0) + (found[s]?.size ?? 0));
      }),
    );
    total += bestAssignment(weights);
  });
  return ratio(
    found.length === 0 ? 0 : total / found.length,
    gold.length === 0 ? 0 : total / gold.length,
  );
}

/** The largest sum of weights with one entry a row and a column (Hungarian method, cubic). */
function bestAssignment(weights: readonly (readonly number[])[]): number {
  const size = Math.max(weights.length, weights[0]?.length ?? 0);
  const most = Math.max(...weights.flat());
  const cost = (i: number, j: number): number => most - (weights[i - 1]?.[j - 1] ?? 0);
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const match = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  const at = (array: Float64Array | Int32Array, i: number): number => array[i] ?? 0;
  for (let i = 1; i <= size; i++) {
    match[0] = i;
    let j0 = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[j0] = 1;
      const row = at(match, j0);
      let delta = Number.POSITIVE_INFINITY;
      let j1 = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j] === 1) continue;
        const reduced = cost(row, j) - at(u, row) - at(v, j);
        if (reduced < at(least, j)) {
          least[j] = reduced;
          way[j] = j0;
        }
        if (at(least, j) < delta) {
          delta = at(least, j);
          j1 = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j] === 1) {
          u[at(match, j)] = at(u, at(match, j)) + delta;
          v[j] = at(v, j) - delta;
        } else least[j] = at(least, j) - delta;
      }
      j0 = j1;
    } while (at(match, j0) !== 0);
    do {
      const j1 = at(way, j0);
      match[j0] = at(match, j1);
      j0 = j1;
    } while (j0 !== 0);
  }
  let sum = 0;
  for (let j = 1; j <= size; j++) sum += weights[at(match, j) - 1]?.[j - 1] ?? 0;
  return sum;
}

/** Scores clusters against gold; see {@link CorefScores}. Mentions that one side lacks count against the other. */
export function scoreCoref(gold: readonly ClusterRow[], found: readonly ClusterRow[]): CorefScores {
  const [g, s] = [clustersOf(gold), clustersOf(found)];
  const [byGold, byFound] = [inverse(g), inverse(s)];
  const mucScore = ratio(muc(s, byGold), muc(g, byFound));
  const b3Score = ratio(b3(s, byGold), b3(g, byFound));
  const ceafScore = ceaf(g, s);
  return {
    muc: mucScore,
    b3: b3Score,
    ceaf: ceafScore,
    conll: (mucScore.f1 + b3Score.f1 + ceafScore.f1) / 3,
  };
}

/** The rows of clusters with at least two mentions: how CoNLL-2011 and 2012 score. */
export function withoutSingletons(rows: readonly ClusterRow[]): ClusterRow[] {
  const sizes = new Map<string, number>();
  for (const { cluster } of rows) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return rows.filter(({ cluster }) => (sizes.get(cluster) ?? 0) > 1);
}
