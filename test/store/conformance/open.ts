import type { Store } from "../../../src/store/index.ts";
import { samplePile, sampleRecord } from "../sample.ts";

/** Opens an empty store for one test. */
export type OpenEmpty = () => Promise<Store>;

/** All items of a stream. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const out: Item[] = [];
  for await (const item of items) out.push(item);
  return out;
}

/** A store with the sample pile and its record. */
export async function filled(open: OpenEmpty): Promise<Store> {
  const store = await open();
  await store.writeDocuments(samplePile().entries);
  await store.replaceRecord(sampleRecord());
  return store;
}
