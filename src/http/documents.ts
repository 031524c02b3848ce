import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { type Block, isAnnotatedLanguage, pagesOf, type Turn } from "../doc/index.ts";
import type { DocumentFilter, ListedDocument } from "../store/index.ts";
import type { DocumentAnswer, DocumentItem, Listed } from "./answers.ts";
import { createBrief, type Overview, type Reader, refsOf } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { documentItemSchema, documentSchema, listedSchema } from "./schemas/answers.ts";
import { dayFields, idParams, pageFields, pageOf } from "./schemas/asked.ts";

const listQuery = z.object({
  q: z.string().default("").describe("Words that all stand in the name or title"),
  outlet: z.string().optional(),
  language: z.string().optional(),
  ...dayFields,
  ...pageFields,
});

/** Adds the list of documents, and one document with its text and marks. */
export function addDocuments(app: OpenAPIHono, reader: Reader): void {
  addEndpoint<Listed<DocumentItem>, null, z.infer<typeof listQuery>>(app, {
    method: "get",
    path: "/api/documents",
    summary: "Documents, by name",
    query: listQuery as z.ZodType<z.infer<typeof listQuery>>,
    answer: listedSchema(documentItemSchema),
    handle: async ({ query }) => {
      const overview = await reader.overview();
      const filter: DocumentFilter = {
        ...(query.q.trim() === "" ? {} : { words: query.q }),
        ...(query.outlet === undefined
          ? {}
          : { outlet: query.outlet === "" ? null : query.outlet }),
        ...(query.language === undefined ? {} : { language: query.language }),
        ...(query.from === undefined ? {} : { from: query.from }),
        ...(query.to === undefined ? {} : { to: query.to }),
      };
      const items = await reader.store.listDocuments(filter, pageOf(query));
      return {
        total: await reader.store.countDocuments(filter),
        items: items.map((item) => createItem(item, overview)),
      };
    },
  });
  addEndpoint<DocumentAnswer, { id: string }>(app, {
    method: "get",
    path: "/api/documents/{id}",
    summary: "One document: its text, and everything found in it with its offsets",
    params: idParams,
    answer: documentSchema,
    handle: async ({ params }) => readDocument(reader, params.id),
  });
}

function createItem(listed: ListedDocument, overview: Overview): DocumentItem {
  const { id, name, outlet, url, language, textHash, length, statements, problems } = listed;
  const dating = overview.datings.get(id) ?? null;
  return {
    id,
    name,
    title: overview.documents.get(id)?.title ?? listed.title,
    outlet,
    dated: overview.documents.get(id)?.dated ?? null,
    url,
    language,
    textHash,
    length,
    statements,
    problems: problems + (overview.unplaced.get(name)?.length ?? 0),
    // Of a text in another language its parts in English are.
    annotated: listed.pipeline !== null && (isAnnotatedLanguage(language) || statements > 0),
    dating,
    copies: (overview.byText.get(textHash) ?? []).filter((other) => other !== id),
  };
}

async function readDocument(reader: Reader, id: string): Promise<DocumentAnswer | null> {
  const { store } = reader;
  const overview = await reader.overview();
  const listed = overview.documents.get(id);
  const stored = await store.readDocument(id, []);
  if (listed === undefined || stored === null) return null;
  const { blocks, turns } = await readLayout(reader, id);
  const marks = await store.readStatements({ doc: id });
  const item = createItem(listed, overview);
  const order = [...overview.documents.keys()];
  const at = order.indexOf(id);
  const neighbor = (step: number): DocumentAnswer["next"] =>
    refsOf(
      overview,
      order.slice(at + step, at + step + 1).filter(() => at + step >= 0),
    )[0] ?? null;
  // Whatever remark a mark reports cites this document.
  const cited = await store.readRows("remarks", { doc: id });
  const { wider } = await reader.remarks();
  return {
    ...item,
    text: stored.doc.text,
    mediaType: listed.mediaType,
    encoding: listed.encoding,
    bytesHash: listed.bytesHash,
    retrieved: stored.retrieved,
    pipeline: listed.pipeline,
    blocks,
    turns,
    pages: pagesOf(stored.doc.origin.map),
    marks,
    troubles: [
      ...(overview.unplaced.get(item.name) ?? []),
      ...(await store.readProblems(id)).map(({ doc: _, ...problem }) => problem),
    ],
    copyRefs: refsOf(overview, item.copies),
    remarks: cited.map((remark) => createBrief(remark, wider)),
    glossOf: cited.flatMap((remark) =>
      remark.glosses
        .filter((gloss) => gloss.doc === id)
        .map(({ statement }) => ({ statement, remark: remark.id })),
    ),
    previous: neighbor(-1),
    next: neighbor(1),
  };
}

/** Layers that a document without annotations does not have. */
async function readLayout(
  { store }: Reader,
  id: string,
): Promise<{ blocks: readonly Block[]; turns: readonly Turn[] }> {
  const withBlocks = await store.readDocument(id, ["blocks"]);
  const withTurns = await store.readDocument(id, ["turns"]);
  return {
    blocks: withBlocks?.doc.layers.blocks ?? [],
    turns: withTurns?.doc.layers.turns ?? [],
  };
}
