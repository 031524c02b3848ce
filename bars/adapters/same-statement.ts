import { type PoolLikeness, preparePool } from "../../src/reconcile/remarks/index.ts";

/** How far two of the texts, by their indices, are the same statement, 0 to 1, by the product's own measure. */
export function prepare(texts: string[]): PoolLikeness {
  return preparePool(texts);
}
