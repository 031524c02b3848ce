import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { widerAmong } from "../query/index.ts";
import type { Evidence } from "../record/index.ts";
import type { RecordKind, RecordTables, RowFilter } from "../store/index.ts";
import type { DatingAnswer, Listed, RowsAnswer } from "./answers.ts";
import { type Reader, refsOf } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { listedSchema, rowsSchema } from "./schemas/answers.ts";
import { pageFields, pageOf } from "./schemas/asked.ts";
import { choiceFields, choiceOf } from "./schemas/chosen.ts";
import { datingSchema, eventSchema, figureSchema, positionSchema } from "./schemas/record.ts";

const rowQuery = z.object({
  ...choiceFields,
  doc: z.string().max(100).optional().describe("Cites this document"),
  id: z.string().max(100).optional().describe("The row of this id"),
  ...pageFields,
});
type RowQuery = z.infer<typeof rowQuery>;

function rowFilter(query: RowQuery): RowFilter {
  return {
    ...choiceOf(query),
    ...(query.doc === undefined ? {} : { doc: query.doc }),
    ...(query.id === undefined ? {} : { ids: [query.id] }),
  };
}

/** Adds the lists of events, figures, positions and datings. */
export function addRecordRows(app: OpenAPIHono, reader: Reader): void {
  addRows(app, reader, {
    kind: "events",
    summary: "Events, with the documents that report them",
    schema: eventSchema,
  });
  addRows(app, reader, {
    kind: "figures",
    summary: "Figures, with those that agree and differ",
    schema: figureSchema,
  });
  addRows(app, reader, {
    kind: "positions",
    summary: "Who is for or against what, and when",
    schema: positionSchema,
  });
  addEndpoint<Listed<DatingAnswer>, null, RowQuery>(app, {
    method: "get",
    path: "/api/datings",
    summary: "When each document was written, and how that was found",
    query: rowQuery as z.ZodType<RowQuery>,
    answer: listedSchema(datingSchema),
    handle: async ({ query }) => {
      const { datings } = await reader.overview();
      const all = [...datings.values()].filter(
        (dating) => query.doc === undefined || dating.doc === query.doc,
      );
      return { total: all.length, items: all.slice(query.offset, query.offset + query.limit) };
    },
  });
}

function addRows<Kind extends RecordKind & ("events" | "figures" | "positions")>(
  app: OpenAPIHono,
  reader: Reader,
  {
    kind,
    summary,
    schema,
  }: {
    readonly kind: Kind;
    readonly summary: string;
    readonly schema: z.ZodType<RecordTables[Kind]>;
  },
): void {
  addEndpoint<RowsAnswer<RecordTables[Kind]>, null, RowQuery>(app, {
    method: "get",
    path: `/api/${kind}`,
    summary,
    query: rowQuery as z.ZodType<RowQuery>,
    answer: rowsSchema(schema),
    handle: async ({ query }) => {
      const filter = rowFilter(query);
      const items = await reader.store.readRows(kind, filter, {
        ...pageOf(query),
        order: kind === "figures" ? "name" : "date",
      });
      const cited = items.flatMap((row: { readonly evidence: readonly Evidence[] }) =>
        row.evidence.map((one) => one.doc),
      );
      return {
        total: await reader.store.countRows(kind, filter),
        items,
        documents: refsOf(await reader.overview(), cited),
        wider: widerAmong((await reader.remarks()).wider, items),
      };
    },
  });
}
