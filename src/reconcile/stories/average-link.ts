/** A likeness between two members, `a` below `b`. */
interface Edge {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * Joins members by average link: again and again the two groups whose members are
 * most alike on average, until none reach `limit`. Pairs without an edge count as
 * likeness 0. Gives each member the least member of its group. Costs the logarithm
 * of the number of edges for each edge that moves.
 */
export function findMerges(count: number, edges: readonly Edge[], limit: number): Int32Array {
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  for (const { a, b, likeness } of edges) {
    sums[a]?.set(b, likeness);
    sums[b]?.set(a, likeness);
  }
  const sizes = new Int32Array(count).fill(1);
  const groups = Int32Array.from({ length: count }, (_, i) => i);
  const members = Array.from({ length: count }, (_, i) => [i]);
  const queue = createQueue();
  const meanOf = (a: number, b: number): number =>
    (sums[a]?.get(b) ?? 0) / ((sizes[a] ?? 1) * (sizes[b] ?? 1));
  for (const { a, b, likeness } of edges) if (likeness >= limit) queue.push({ a, b, likeness });
  for (let top = queue.pop(); top !== null; top = queue.pop()) {
    const { a, b } = top;
    // Groups have grown since the pair was queued: it was queued again then.
    if (groups[a] !== a || groups[b] !== b || meanOf(a, b) !== top.likeness) continue;
    for (const [other, sum] of sums[b] ?? []) {
      sums[other]?.delete(b);
      if (other === a) continue;
      const both = sum + (sums[a]?.get(other) ?? 0);
      sums[a]?.set(other, both);
      sums[other]?.set(a, both);
    }
    sums[b]?.clear();
    sums[a]?.delete(b);
    sizes[a] = (sizes[a] ?? 1) + (sizes[b] ?? 1);
    for (const member of members[b] ?? []) groups[member] = a;
    members[a]?.push(...(members[b] ?? []));
    for (const other of sums[a]?.keys() ?? []) {
      const likeness = meanOf(a, other);
      if (likeness >= limit) queue.push({ a: Math.min(a, other), b: Math.max(a, other), likeness });
    }
  }
  return groups;
}

/** A heap of pairs, the most alike first; of equals the one of the least members. */
function createQueue(): { push: (edge: Edge) => void; pop: () => Edge | null } {
  const heap: Edge[] = [];
  const before = (x: Edge, y: Edge): boolean =>
    x.likeness > y.likeness ||
    (x.likeness === y.likeness && (x.a < y.a || (x.a === y.a && x.b < y.b)));
  const swap = (i: number, j: number): void => {
    const [x, y] = [heap[i], heap[j]];
    if (x !== undefined && y !== undefined) {
      heap[i] = y;
      heap[j] = x;
    }
  };
  const isBefore = (i: number, j: number): boolean => {
    const [x, y] = [heap[i], heap[j]];
    return x !== undefined && y !== undefined && before(x, y);
  };
  return {
    push: (edge) => {
      let at = heap.push(edge) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!isBefore(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => {
      const top = heap[0];
      const last = heap.pop();
      if (top === undefined || last === undefined) return null;
      if (heap.length === 0) return top;
      heap[0] = last;
      let at = 0;
      for (;;) {
        let least = at;
        for (const child of [2 * at + 1, 2 * at + 2]) if (isBefore(child, least)) least = child;
        if (least === at) return top;
        swap(at, least);
        at = least;
      }
    },
  };
}
