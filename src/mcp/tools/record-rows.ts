import { z } from "zod";
import { findDocument, findEntity, rows } from "../../query/index.ts";
import { positionShape } from "../../schemas/index.ts";
import type { RecordTables, RowFilter, RowOrder, Store } from "../../store/index.ts";
import { createCiter } from "../citation.ts";
import type { Context } from "../context.ts";
import { dayFields, given, id, pageFields, pageOf, words } from "../fields.ts";
import { createList, type List, listSchema } from "../list.ts";
import { renderEvent, renderFigure, renderList, renderPosition } from "../render.ts";
import {
  type CitedRow,
  citeRow,
  docsOf,
  eventSchema,
  figureSchema,
  positionSchema,
} from "../rows.ts";
import { type Answered, defineTool, type Tool } from "../tool.ts";

/** The kinds of rows that have a list of their own. */
type Kind = "events" | "positions" | "figures";

const common = {
  ids: z
    .array(id("Id of a row"))
    .min(1)
    .max(50)
    .optional()
    .describe("The rows of these ids, as other answers and the addresses of the web app give them"),
  document: words("In this document only: its id or name"),
  ...dayFields,
  ...pageFields,
};

/** Who did what to whom. */
export const listEvents: Tool = defineTool({
  name: "list_events",
  title: "List events",
  description:
    "Events by date: who did what to whom and where, whether it happened, is planned or is said not to be so, who says so, and the words of each document that reports it.",
  input: z.strictObject({
    query: words("Words in the names of those who take part, all of them"),
    type: words("PLOVER class, such as CONSULT, AGREE, COERCE, ASSAULT"),
    ...common,
  }),
  output: listSchema(eventSchema),
  run: async ({ query, type, ids, document, from, to, ...asked }, context) => {
    const filter = { ...given({ words: query, type: type?.toUpperCase(), ids, from, to }) };
    return listRows(context, {
      kind: "events",
      one: "event",
      order: "date",
      filter: { ...filter, ...(await inDocument(context.store, document)) },
      page: pageOf(asked),
      render: renderEvent,
    });
  },
});

/** Who is for and against what. */
export const positions: Tool = defineTool({
  name: "positions",
  title: "Positions",
  description:
    "Who supports or opposes a proposal, and when, by date, with the words that show it. A change of mind is two rows.",
  input: z.strictObject({
    actor: words("Who holds it: a name, or an entity's id"),
    query: words("Words of the holder or the proposal, all of them"),
    stance: positionShape.stance.optional(),
    ...common,
  }),
  output: listSchema(positionSchema),
  run: async ({ actor, query, stance, ids, document, from, to, ...asked }, context) => {
    const { store } = context;
    const entity = actor === undefined ? null : await findEntity(store, actor, "positions");
    // A holder who is no entity of the record is found by the words of its name.
    const named = entity === null ? [actor, query] : [query];
    const held = named.filter((part) => part !== undefined).join(" ");
    return listRows(context, {
      kind: "positions",
      one: "position",
      order: "date",
      filter: {
        ...given({ type: stance, ids, from, to }),
        ...(entity === null ? {} : { entity: entity.id }),
        ...(held === "" ? {} : { words: held }),
        ...(await inDocument(store, document)),
      },
      page: pageOf(asked),
      render: renderPosition,
    });
  },
});

/** Numbers that documents give. */
export const listFigures: Tool = defineTool({
  name: "list_figures",
  title: "List figures",
  description:
    "Numbers that documents give, by what they count: value, unit, as of when, who gives it, and the figures of other documents that agree with it and differ from it, by id.",
  input: z.strictObject({
    query: words("Words of what is counted, all of them"),
    unit: words("Unit, to the letter"),
    ...common,
  }),
  output: listSchema(figureSchema),
  run: async ({ query, unit, ids, document, from, to, ...asked }, context) =>
    listRows(context, {
      kind: "figures",
      one: "figure",
      order: "name",
      filter: {
        ...given({ words: query, type: unit, ids, from, to }),
        ...(await inDocument(context.store, document)),
      },
      page: pageOf(asked),
      render: renderFigure,
    }),
});

async function inDocument(store: Store, document: string | undefined): Promise<RowFilter> {
  return document === undefined ? {} : { doc: (await findDocument(store, document)).id };
}

async function listRows<Of extends Kind>(
  context: Context,
  asked: {
    readonly kind: Of;
    readonly one: string;
    readonly order: RowOrder;
    readonly filter: RowFilter;
    readonly page: { readonly limit: number; readonly offset: number };
    readonly render: (item: CitedRow<RecordTables[Of]>) => string;
  },
): Promise<Answered<List<CitedRow<RecordTables[Of]>>>> {
  const { kind, one, order, filter, page, render } = asked;
  const found = await rows(context.store, kind, filter, { ...page, order });
  const citer = await createCiter(context, docsOf(found.rows));
  const items = found.rows.map((row) => citeRow(row, citer));
  const answer = await createList(
    context.store,
    { items, documents: citer.documents, total: found.total },
    page.offset,
  );
  const text = renderList(answer, {
    one,
    lines: items.map(render),
    offset: page.offset,
  });
  return { answer, text };
}
