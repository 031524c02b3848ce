import type { Arcs } from "./tokens.ts";

/**
 * The dependents of every token, in text order, as linked columns: walk them with
 * `for (let c = tree.first[head]; c !== -1; c = tree.next[c])` by way of {@link dependentsOf}.
 */
export interface Tree {
  /** First dependent of each token, -1 where it has none. */
  readonly first: Int32Array;
  /** Next dependent of the same head, -1 after the last. */
  readonly next: Int32Array;
}

/** Indexes the dependents of every token. One pass over the arcs. */
export function createTree(arcs: Arcs): Tree {
  const count = arcs.heads.length;
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  for (let token = count - 1; token >= 0; token--) {
    const head = arcs.heads[token] ?? -1;
    if (head < 0 || head >= count) continue;
    next[token] = first[head] ?? -1;
    first[head] = token;
  }
  return { first, next };
}

/** The dependents of `head`, in text order. */
export function dependentsOf(tree: Tree, head: number): number[] {
  const out: number[] = [];
  for (let at = tree.first[head] ?? -1; at !== -1; at = tree.next[at] ?? -1) out.push(at);
  return out;
}
