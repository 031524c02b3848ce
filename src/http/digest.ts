import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { type DigestWeek, digest, widerAmong } from "../query/index.ts";
import type { DigestAnswer, Listed } from "./answers.ts";
import { createBrief, type Reader, refsOf } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { listedSchema } from "./schemas/answers.ts";
import { digestSchema, weekSchema } from "./schemas/digest.ts";

const weekParams: z.ZodType<{ week: string }> = z.object({
  week: z.string().regex(/^\d{4}-W\d{2}$/, "An ISO week: 2031-W20"),
});

/** Adds the weeks of the record, and what one week brought. */
export function addDigest(app: OpenAPIHono, reader: Reader): void {
  addEndpoint<Listed<DigestWeek>>(app, {
    method: "get",
    path: "/api/digest",
    summary: "The weeks of the record with how much each holds, latest first",
    answer: listedSchema(weekSchema),
    handle: async () => {
      const items = await reader.weeks();
      return { total: items.length, items };
    },
  });
  addEndpoint<DigestAnswer, { week: string }>(app, {
    method: "get",
    path: "/api/digest/{week}",
    summary:
      "What one week brought: remarks in several documents, events, positions, figures that differ",
    params: weekParams,
    answer: digestSchema,
    handle: async ({ params }) => {
      const found = await digest(reader.store, params.week);
      if (found === null) return null;
      const { shared, written, ...rest } = found;
      const cited = [...found.happened, ...found.taken, ...found.differing, ...found.others];
      const overview = await reader.overview();
      const { wider } = await reader.remarks();
      return {
        ...rest,
        shared: shared.map((remark) => createBrief(remark, wider)),
        wider: widerAmong(wider, cited),
        written: refsOf(
          overview,
          written.map(({ id }) => id),
        ),
        cited: refsOf(
          overview,
          cited.flatMap(({ evidence }) => evidence.map(({ doc }) => doc)),
        ),
      };
    },
  });
}
