/** Disjoint groups of the numbers 0 to n-1 that can be joined (union-find, with path halving). */
export interface Groups {
  /** The least member of the group of `i`. */
  readonly find: (i: number) => number;
  /** Joins two groups. */
  readonly join: (a: number, b: number) => void;
  /** All groups with their members ascending, by least member. */
  readonly list: () => number[][];
}

/** Creates `count` groups of one member each. Joining in any order gives the same groups. */
export function createGroups(count: number): Groups {
  const parents = new Int32Array(count);
  for (let i = 0; i < count; i++) parents[i] = i;
  const find = (i: number): number => {
    let at = i;
    for (;;) {
      const parent = parents[at] ?? at;
      if (parent === at) return at;
      const grand = parents[parent] ?? parent;
      parents[at] = grand;
      at = grand;
    }
  };
  return {
    find,
    join: (a, b) => {
      const x = find(a);
      const y = find(b);
      if (x !== y) parents[Math.max(x, y)] = Math.min(x, y);
    },
    list: () => {
      const groups: number[][] = [];
      const placeOf = new Int32Array(count);
      for (let i = 0; i < count; i++) {
        const root = find(i);
        // The least member of a group comes first.
        if (root === i) placeOf[i] = groups.push([i]) - 1;
        else groups[placeOf[root] ?? 0]?.push(i);
      }
      return groups;
    },
  };
}
