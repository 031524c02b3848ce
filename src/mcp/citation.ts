import { z } from "zod";
import type { DocId } from "../doc/index.ts";
import { type WiderWordings, widerWordingsIn } from "../query/index.ts";
import { type Evidence, evidenceAddress } from "../record/index.ts";
import type { ListedDocument } from "../store/index.ts";
import type { Context } from "./context.ts";

/** A document as a citation names it. */
export interface CitedDocument {
  readonly id: DocId;
  /** Path, URL or row id it came from. */
  readonly name: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** When it was written, EDTF; null when unknown. */
  readonly dated: string | null;
  readonly url: string | null;
  /** Of its text, in which the offsets count. */
  readonly sha256: string;
}

/** Words of a document and where they stand: `exact` is `text.slice(start, end)`. */
export interface Citation {
  readonly doc: DocId;
  /** The document's name; the rest about it stands once in an answer. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** The place in the web app. */
  readonly link: string;
}

const offset = z.number().int().nonnegative();

/** See {@link CitedDocument}. */
export const citedDocumentSchema: z.ZodType<CitedDocument> = z.object({
  id: z.string(),
  name: z.string().describe("Path, URL or row id it came from"),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  dated: z.string().nullable().describe("When it was written, EDTF; null: unknown"),
  url: z.string().nullable(),
  sha256: z.string().describe("SHA-256 of the text that the offsets count in"),
});

/** See {@link Citation}. */
export const citationSchema: z.ZodType<Citation> = z.object({
  doc: z.string().describe("Id of the document; more about it under documents"),
  name: z.string().describe("Name of the document"),
  start: offset.describe("UTF-16 code units"),
  end: offset.describe("UTF-16 code units, not inside"),
  exact: z.string().describe("The document's text between the offsets, word for word"),
  link: z.string().describe("The place in the web app (onrecord serve)"),
});

/** Documents that an answer cites. */
export const citedDocumentsSchema: z.ZodType<readonly CitedDocument[]> = z
  .array(citedDocumentSchema)
  .describe("The documents that the answer cites");

/** One or more pieces of evidence. */
export const evidenceSchema: z.ZodType<readonly Citation[]> = z.array(citationSchema);

/** Turns evidence into citations. */
export interface Citer {
  /** In the order given; evidence in documents that are gone is left out. */
  readonly cite: (evidence: readonly Evidence[]) => Citation[];
  /** All documents that can be cited, in the order of lists. */
  readonly documents: readonly CitedDocument[];
  /** Where these documents word remarks more widely than the quotations. */
  readonly wordings: WiderWordings;
}

/** Prepares to cite documents. Costs one look-up for all, and one for the remarks of each. */
export async function createCiter({ store, web }: Context, docs: Iterable<DocId>): Promise<Citer> {
  const ids = [...new Set(docs)];
  const listed = ids.length === 0 ? [] : await store.listDocuments({ ids });
  const byId = new Map(listed.map((document) => [document.id, citedDocument(document)]));
  return {
    cite: (evidence) =>
      evidence.flatMap(({ doc, start, end, exact }) => {
        const document = byId.get(doc);
        const link = `${web}${evidenceAddress({ doc, start, end })}`;
        return document === undefined
          ? []
          : [{ doc, name: document.name, start, end, exact, link }];
      }),
    documents: [...byId.values()],
    wordings: await widerWordingsIn(store, ids),
  };
}

/** A document of a list as a citation names it. */
export function citedDocument(document: ListedDocument): CitedDocument {
  const { id, name, title, outlet, dated, url, textHash } = document;
  return { id, name, title, outlet, dated, url, sha256: textHash };
}
