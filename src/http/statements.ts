import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { RecordedStatement } from "../record/index.ts";
import type { StatementFilter } from "../store/index.ts";
import type { Listed, StatementAnswer } from "./answers.ts";
import type { Reader } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { listedSchema, statementAnswerSchema } from "./schemas/answers.ts";
import { idParams, pageFields, pageOf } from "./schemas/asked.ts";
import { statementSchema } from "./schemas/record.ts";
import { filterFields, filterOf } from "./schemas/statement-filter.ts";
import { answerStatements } from "./statement-answer.ts";

const listQuery = z.object({
  ...filterFields,
  order: z.enum(["document", "oldest", "newest"]).default("document"),
  ...pageFields,
});

/** Adds the list of statements and one statement with its context. */
export function addStatements(app: OpenAPIHono, reader: Reader): void {
  addEndpoint<Listed<RecordedStatement>, null, z.infer<typeof listQuery>>(app, {
    method: "get",
    path: "/api/statements",
    summary: "Statements that fulfil all conditions",
    query: listQuery as z.ZodType<z.infer<typeof listQuery>>,
    answer: listedSchema(statementSchema),
    handle: async ({ query }) => {
      const filter: StatementFilter = filterOf(query);
      return {
        total: await reader.store.countStatements(filter),
        items: await reader.store.readStatements(filter, { ...pageOf(query), order: query.order }),
      };
    },
  });
  addEndpoint<StatementAnswer, { id: string }>(app, {
    method: "get",
    path: "/api/statements/{id}",
    summary: "One statement with its context and what a citation needs",
    params: idParams,
    answer: statementAnswerSchema,
    handle: async ({ params }) => {
      const found = await reader.store.readStatements({ ids: [params.id] }, { limit: 1 });
      return (await answerStatements(reader, found))[0] ?? null;
    },
  });
}
