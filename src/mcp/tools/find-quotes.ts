import { z } from "zod";
import { findDocument, findEntity, search } from "../../query/index.ts";
import { statementShape } from "../../schemas/index.ts";
import type { StatementFilter, Store } from "../../store/index.ts";
import { createCiter } from "../citation.ts";
import { dayFields, given, pageFields, pageOf, words } from "../fields.ts";
import { createList, type List, listSchema } from "../list.ts";
import { renderList, renderStatement } from "../render.ts";
import { citeStatements, docsOf, type StatementItem, statementSchema } from "../rows.ts";
import { defineTool, type Tool } from "../tool.ts";
import { queryLanguage } from "./search-passages.ts";

/** What people were reported to say. */
export const findQuotes: Tool = defineTool({
  name: "find_quotes",
  title: "Find quotes",
  description:
    "Finds statements: what somebody is reported to have said, written or thought, word for word, with speaker, addressee, who passed it on, date and place in the document; newest first. One statement a document: statements of one remark share its id, and compare_remark sets them side by side. Those a person rejected are left out unless asked for.",
  input: z.strictObject({
    query: z
      .string()
      .max(1000)
      .default("")
      .describe(`What the quoted words hold. ${queryLanguage}. Empty: any words`),
    speaker: words("Who says it: a name, or an entity's id; unknown: those nobody is named for"),
    via: words("Words in the name of who passed it on, such as an agency"),
    outlet: words("Outlet as documents name it, to the letter"),
    document: words("In this document only: its id or name"),
    form: statementShape.form.optional(),
    kind: statementShape.kind.optional(),
    status: statementShape.status.optional(),
    ...dayFields,
    ...pageFields,
  }),
  output: listSchema(statementSchema),
  run: async ({ query, speaker, document, limit, cursor, ...conditions }, context) => {
    const { store } = context;
    const page = pageOf({ limit, cursor });
    const filter: StatementFilter = {
      ...given(conditions),
      ...(speaker === undefined ? {} : await speakerFilter(store, speaker)),
      ...(document === undefined ? {} : { doc: (await findDocument(store, document)).id }),
    };
    const asksStatus = conditions.status !== undefined || /(?:^|\s)-?status:/.test(query);
    const found = await search(store, asksStatus ? query : `-status:rejected ${query}`, {
      unit: "statement",
      statements: filter,
      ...page,
      columns: await context.columns(),
    });
    const statements = found.hits.flatMap(({ statement }) => statement ?? []);
    const citer = await createCiter(context, docsOf(statements));
    const items = await citeStatements(context, statements, citer);
    const answer: List<StatementItem> = await createList(
      store,
      { items, documents: citer.documents, total: found.total, notes: found.query.remarks },
      page.offset,
    );
    const text = renderList(answer, {
      one: "statement",
      lines: items.map(renderStatement),
      offset: page.offset,
    });
    return { answer, text };
  },
});

/** Who speaks: an entity where the record has one of the name, else whoever is printed so. */
async function speakerFilter(store: Store, speaker: string): Promise<StatementFilter> {
  if (speaker === "unknown") return { speaker: null, speakerId: null };
  const entity = await findEntity(store, speaker, "remarks");
  return entity === null ? { source: speaker } : { speakerId: entity.id };
}
