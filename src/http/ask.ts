import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { type AskedName, ask, withColumns } from "../query/index.ts";
import type { ListedDocument, Store } from "../store/index.ts";
import type { AskedAnswer, AskedNameAnswer } from "./answers.ts";
import { createRef, type Reader } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { askedSchema } from "./schemas/ask.ts";
import { pageFields } from "./schemas/asked.ts";

const askQuery = z.object({
  q: z.string().max(1000).default("").describe("A question: who, to whom, what about, when"),
  ...pageFields,
  limit: pageFields.limit.default(20),
});

/** Adds questions, which are answered with rows of the record and nothing else. */
export function addAsk(app: OpenAPIHono, reader: Reader): void {
  addEndpoint<AskedAnswer, null, z.infer<typeof askQuery>>(app, {
    method: "get",
    path: "/api/ask",
    summary: "Rows that answer a question, grouped by whether they agree, best first",
    query: askQuery as z.ZodType<z.infer<typeof askQuery>>,
    answer: askedSchema,
    handle: async ({ query: { q, limit, offset } }) => {
      const { documents } = await reader.overview();
      const { glossedBy } = await reader.remarks();
      const { groups, total, searched, reading, missing, toOthers, remarks } = await ask(
        withDocuments(withColumns(reader.store, await reader.columns()), documents),
        q,
        { limit, offset, glossedBy: (doc) => glossedBy.get(doc) ?? [] },
      );
      return {
        total,
        items: groups.map((group) => ({
          ...group,
          rows: group.rows.map((row) => ({ ...row, document: createRef(row.document) })),
        })),
        documents: searched,
        reading: {
          who: reading.who.map(nameOf),
          toWhom: reading.toWhom.map(nameOf),
          via: reading.via.map(nameOf),
          about: reading.about.map(({ start, end }) => q.slice(start, end)),
          time: reading.time,
        },
        missing,
        toOthers,
        remarks,
      };
    },
  });
}

/** A store that gives documents by id from the overview, where it has all of them. */
function withDocuments(store: Store, documents: ReadonlyMap<string, ListedDocument>): Store {
  return {
    ...store,
    listDocuments: async (filter = {}, page = {}) => {
      const { ids = [], ...others } = filter;
      const isById = Object.keys({ ...others, ...page }).length === 0;
      const known = isById ? ids.flatMap((id) => documents.get(id) ?? []) : [];
      const isAll = known.length > 0 && known.length === ids.length;
      return isAll ? known : store.listDocuments(filter, page);
    },
  };
}

function nameOf({ text, entities }: AskedName): AskedNameAnswer {
  return { text, entities: entities.map(({ id, name }) => ({ id, name })) };
}
