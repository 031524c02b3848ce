import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { type ReviewQueue, reviewQueue } from "../query/index.ts";
import type { Reader } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { statementSchema } from "./schemas/record.ts";

const query = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(20).describe("Rows at most"),
});

const answer: z.ZodType<ReviewQueue> = z.object({
  total: z.number().int().nonnegative(),
  items: z.array(z.object({ statement: statementSchema, documents: z.number().int().positive() })),
});

/** Adds what a person should look at first. */
export function addReview(app: OpenAPIHono, reader: Reader): void {
  addEndpoint<ReviewQueue, null, z.infer<typeof query>>(app, {
    method: "get",
    path: "/api/review",
    summary: "Statements nobody has looked at: doubt times use first",
    query: query as z.ZodType<z.infer<typeof query>>,
    answer,
    handle: async ({ query: asked }) => reviewQueue(reader.store, asked.limit),
  });
}
