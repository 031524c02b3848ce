import type { DoubtfulStatement, Store } from "../store/index.ts";

/** What waits for a person, heaviest first, and how many there are in all. */
export interface ReviewQueue {
  readonly total: number;
  readonly items: readonly DoubtfulStatement[];
}

/**
 * Statements nobody has looked at, in the order a person should: doubt times use, where
 * use is the number of documents that report the same remark.
 */
export async function reviewQueue(store: Store, limit: number): Promise<ReviewQueue> {
  return {
    total: await store.countStatements({ status: "unverified" }),
    items: await store.readDoubtful(limit),
  };
}
