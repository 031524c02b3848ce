import { z } from "zod";
import { documents } from "../../query/index.ts";
import { documentAddress } from "../../record/index.ts";
import { counted } from "../../text/index.ts";
import { type CitedDocument, citedDocument, citedDocumentSchema } from "../citation.ts";
import { dayFields, given, pageFields, pageOf, words } from "../fields.ts";
import { createList, type List, listSchema } from "../list.ts";
import { renderDocument, renderList } from "../render.ts";
import { defineTool, type Tool } from "../tool.ts";

/** A document in the list of all. */
interface DocumentItem {
  readonly document: CitedDocument;
  readonly language: string;
  /** UTF-16 code units of text. */
  readonly length: number;
  readonly statements: number;
  /** What could not be done with it. */
  readonly problems: number;
  readonly link: string;
}

const count = z.number().int().nonnegative();
const itemSchema: z.ZodType<DocumentItem> = z.object({
  document: citedDocumentSchema,
  language: z.string(),
  length: count.describe("UTF-16 code units of text"),
  statements: count,
  problems: count.describe("What could not be done with it"),
  link: z.string(),
});

/** What the record was made of. */
export const listDocuments: Tool = defineTool({
  name: "list_documents",
  title: "List documents",
  description: "The documents of the record by name: outlet, date, hash of the text, length.",
  input: z.strictObject({
    query: words("Words in the name or title, all of them"),
    outlet: words("Outlet, to the letter"),
    language: words("Language, such as en"),
    ...dayFields,
    ...pageFields,
  }),
  output: listSchema(itemSchema),
  run: async ({ query, outlet, language, from, to, ...asked }, context) => {
    const page = pageOf(asked);
    const filter = given({ words: query, outlet, language, from, to });
    const { rows, total } = await documents(context.store, filter, page);
    const items = rows.map((row): DocumentItem => {
      const { length, statements, problems } = row;
      const document = citedDocument(row);
      const link = `${context.web}${documentAddress(row.id)}`;
      return { document, language: row.language, length, statements, problems, link };
    });
    const answer: List<DocumentItem> = await createList(
      context.store,
      { items, documents: [], total },
      page.offset,
    );
    const text = renderList(answer, {
      one: "document",
      lines: items.map(renderItem),
      offset: page.offset,
    });
    return { answer, text };
  },
});

function renderItem(item: DocumentItem): string {
  const { document, language, length, statements, problems, link } = item;
  const troubles = problems === 0 ? "" : `, ${counted(problems, "problem")}`;
  return `${renderDocument(document)}\n   ${language}, ${counted(length, "character")}, ${counted(statements, "statement")}${troubles}; ${link}`;
}
