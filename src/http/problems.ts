import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Problem } from "../problem.ts";
import type { Listed } from "./answers.ts";
import type { Reader } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { listedSchema } from "./schemas/answers.ts";
import { type PageQuery, pageQuery } from "./schemas/asked.ts";
import { problemSchema } from "./schemas/text.ts";

/** Adds what could not be read: problems of inputs that no document stands for. */
export function addProblems(app: OpenAPIHono, reader: Reader): void {
  addEndpoint<Listed<Problem>, null, PageQuery>(app, {
    method: "get",
    path: "/api/problems",
    summary:
      "Files and lines that could not be read, and why; what documents have is told with them",
    query: pageQuery,
    answer: listedSchema(problemSchema),
    handle: async ({ query: { limit, offset } }) => {
      const { documents, unplaced } = await reader.overview();
      const names = new Set([...documents.values()].map(({ name }) => name));
      const all = [...unplaced].flatMap(([where, problems]) => (names.has(where) ? [] : problems));
      return { total: all.length, items: all.slice(offset, offset + limit) };
    },
  });
}
