import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Entity } from "../record/index.ts";
import type { RowFilter } from "../store/index.ts";
import type { EntityAnswer, EntityItem, Listed } from "./answers.ts";
import { type Overview, type Reader, refsOf } from "./reader.ts";
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
    summary: "People, organizations and places, those who said most first",
    query: listQuery as z.ZodType<z.infer<typeof listQuery>>,
    answer: listedSchema(entityItemSchema),
    handle: async ({ query }) => {
      const filter: RowFilter = {
        ...(query.q.trim() === "" ? {} : { words: query.q }),
        ...(query.type === undefined ? {} : { type: query.type }),
      };
      const remarks = remarksBySpeaker(await reader.overview());
      const rows = await reader.store.readRows("entities", filter);
      const speaking = rows.filter((row) => query.speaking === "false" || remarks.has(row.id));
      const ranked = speaking.sort(
        (a, b) =>
          (remarks.get(b.id) ?? 0) - (remarks.get(a.id) ?? 0) ||
          b.evidence.length - a.evidence.length ||
          (a.name < b.name ? -1 : 1),
      );
      const page = ranked.slice(query.offset, query.offset + query.limit);
      const statements = await reader.statementsBySpeaker();
      const items = page.map((row) => createItem(row, { remarks, statements }));
      return { total: ranked.length, items };
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
      const item = createItem(row, { remarks: remarksBySpeaker(overview), statements });
      return { ...item, inDocuments: refsOf(overview, named) };
    },
  });
}

function remarksBySpeaker({ remarks }: Overview): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { speakerId } of remarks.values()) {
    if (speakerId !== null) counts.set(speakerId, (counts.get(speakerId) ?? 0) + 1);
  }
  return counts;
}

/** How much entities say, by id. */
interface Said {
  readonly remarks: ReadonlyMap<string, number>;
  readonly statements: ReadonlyMap<string, number>;
}

function createItem(entity: Entity, { remarks, statements }: Said): EntityItem {
  return {
    ...entity,
    statements: statements.get(entity.id) ?? 0,
    remarks: remarks.get(entity.id) ?? 0,
    documents: new Set(entity.evidence.map((one) => one.doc)).size,
  };
}
