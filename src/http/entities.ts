import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { foldedWords } from "../text/index.ts";
import type { EntityAnswer, EntityItem, Listed } from "./answers.ts";
import { createEntityItem } from "./known-entities.ts";
import { countRemarksBySpeaker, type Reader, refsOf } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { entityAnswerSchema, listedSchema } from "./schemas/answers.ts";
import { idParams, pageFields } from "./schemas/asked.ts";
import { entityItemSchema } from "./schemas/record.ts";

const listQuery = z.object({
  q: z.string().max(500).default("").describe("Words of the name, all of them"),
  type: z.enum(["PER", "ORG", "LOC", "GPE", "MISC"]).optional(),
  speaking: z
    .enum(["true", "false"])
    .default("false")
    .describe("true: only those who are recorded as saying something"),
  ...pageFields,
});

/** Adds the someones and somethings of the record, those who say most first. */
export function addEntities(app: OpenAPIHono, reader: Reader): void {
  addEndpoint<Listed<EntityItem>, null, z.infer<typeof listQuery>>(app, {
    method: "get",
    path: "/api/entities",
    summary:
      "People, organizations and places, those who said most first, each with its first mention",
    query: listQuery as z.ZodType<z.infer<typeof listQuery>>,
    answer: listedSchema(entityItemSchema),
    handle: async ({ query }) => {
      const { ranked } = await reader.entities();
      const words = foldedWords(query.q);
      const found = ranked.filter(
        ({ item, words: own }) =>
          (query.type === undefined || item.type === query.type) &&
          (query.speaking === "false" || item.remarks > 0) &&
          words.every((word) => own.has(word)),
      );
      const page = found.slice(query.offset, query.offset + query.limit);
      return { total: found.length, items: page.map(({ item }) => item) };
    },
  });
  addEndpoint<EntityAnswer, { id: string }>(app, {
    method: "get",
    path: "/api/entities/{id}",
    summary: "One entity with its names and mentions",
    params: idParams,
    answer: entityAnswerSchema,
    handle: async ({ params }) => {
      const row = await reader.store.readRow("entities", params.id);
      if (row === null) return null;
      const overview = await reader.overview();
      const named = new Set(row.evidence.map(({ doc }) => doc));
      const statements = await reader.statementsBySpeaker();
      const remarksBySpeaker = countRemarksBySpeaker(await reader.remarks());
      const item = createEntityItem(row, { remarksBySpeaker, statements });
      return { ...item, inDocuments: refsOf(overview, named) };
    },
  });
}
