import { z } from "zod";
import type { Store } from "../store/index.ts";
import { type CitedDocument, citedDocumentsSchema } from "./citation.ts";

/** One page of rows, and what they have to be read against. */
export interface List<Item> {
  /** Rows that all pages hold together. */
  readonly total: number;
  /** Documents of the record: “no statement found in 17 documents”. */
  readonly searched: number;
  /** Null on the last page. */
  readonly nextCursor: string | null;
  /** What a caller should know of how the question was understood, in sentences. */
  readonly notes: readonly string[];
  readonly items: readonly Item[];
  /** The documents that the items cite. */
  readonly documents: readonly CitedDocument[];
}

/** Rows found, not yet a page of a list. */
export interface Found<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly notes?: readonly string[];
  readonly documents: readonly CitedDocument[];
}

/** A page of a list of these rows. */
export function listSchema<Item>(item: z.ZodType<Item>): z.ZodType<List<Item>> {
  const count = z.number().int().nonnegative();
  return z.object({
    total: count.describe("Rows that all pages hold together"),
    searched: count.describe("Documents of the record, which all were looked at"),
    nextCursor: z.string().nullable().describe("Gives the next page; null on the last"),
    notes: z.array(z.string()).describe("How the question was understood where that is not plain"),
    items: z.array(item),
    documents: citedDocumentsSchema,
  });
}

/** What an empty record is answered with. */
export const emptyRecord =
  "The record holds no documents yet. Read some into it with: onrecord build";

/** A page of a list. Costs one count of the documents. */
export async function createList<Item>(
  store: Store,
  { items, total, notes = [], documents }: Found<Item>,
  offset: number,
): Promise<List<Item>> {
  const searched = await store.countDocuments();
  const next = offset + items.length;
  return {
    total,
    searched,
    nextCursor: items.length > 0 && next < total ? String(next) : null,
    notes: searched === 0 ? [...notes, emptyRecord] : notes,
    items,
    documents,
  };
}
