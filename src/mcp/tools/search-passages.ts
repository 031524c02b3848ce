import { z } from "zod";
import { search } from "../../query/index.ts";
import { type Citation, citationSchema, createCiter } from "../citation.ts";
import { pageFields, pageOf } from "../fields.ts";
import { createList, type List, listSchema } from "../list.ts";
import { renderCitation, renderList } from "../render.ts";
import { defineTool, type Tool } from "../tool.ts";

/** A passage that holds the words. */
interface PassageItem {
  /** Kind of its block: `paragraph`, `headline`, … */
  readonly kind: string;
  readonly evidence: Citation;
}

const itemSchema: z.ZodType<PassageItem> = z.object({
  kind: z.string().describe("Kind of its block: paragraph, headline, …"),
  evidence: citationSchema,
});

/** What the language of queries knows, for descriptions. */
export const queryLanguage =
  'Words, all of which must stand there; "a phrase"; "two words"~5; begin*; this OR that; -not; source:name via:name form:direct about:word date:2031-05 (or 2031-04..2031-06) status:confirmed';

/** Passages of the documents' text. */
export const searchPassages: Tool = defineTool({
  name: "search_passages",
  title: "Search passages",
  description:
    "Finds passages (paragraphs) of the documents that hold the words, newest document first. For anything a document says in anybody's voice. For what somebody is reported to have said, use find_quotes.",
  input: z.strictObject({
    query: z.string().max(1000).describe(queryLanguage),
    ...pageFields,
  }),
  output: listSchema(itemSchema),
  run: async ({ query, ...asked }, context) => {
    const page = pageOf(asked);
    const found = await search(context.store, query, {
      ...page,
      columns: await context.columns(),
    });
    const citer = await createCiter(
      context,
      found.hits.map(({ document }) => document.id),
    );
    const items = found.hits.flatMap(({ document, kind, start, end, text }) =>
      citer
        .cite([{ doc: document.id, start, end, exact: text }])
        .map((evidence): PassageItem => ({ kind, evidence })),
    );
    const answer: List<PassageItem> = await createList(
      context.store,
      { items, documents: citer.documents, total: found.total, notes: found.query.remarks },
      page.offset,
    );
    const text = renderList(answer, {
      one: "passage",
      lines: items.map(({ kind, evidence }) => `${kind}\n${renderCitation(evidence)}`),
      offset: page.offset,
    });
    return { answer, text };
  },
});
