import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { type TimelineMonth, timelineMonths } from "../query/index.ts";
import type { Listed } from "./answers.ts";
import type { Reader } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { listedSchema } from "./schemas/answers.ts";
import { dayFields } from "./schemas/asked.ts";

const timelineQuery = z.object({ speakerId: z.string().max(100).optional(), ...dayFields });

const monthSchema: z.ZodType<TimelineMonth> = z.object({
  month: z.string().nullable(),
  remarks: z.number().int(),
  events: z.number().int(),
});

/** Adds the months of the record; the rows of one are remarks and events with `from` and `to`. */
export function addTimeline(app: OpenAPIHono, reader: Reader): void {
  addEndpoint<Listed<TimelineMonth>, null, z.infer<typeof timelineQuery>>(app, {
    method: "get",
    path: "/api/timeline",
    summary: "How many remarks and events each month has; a year where no month is known",
    query: timelineQuery as z.ZodType<z.infer<typeof timelineQuery>>,
    answer: listedSchema(monthSchema),
    handle: async ({ query: { speakerId, from, to } }) => {
      const filter = {
        ...(speakerId === undefined ? {} : { speakerId }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      };
      const items =
        Object.keys(filter).length === 0
          ? await reader.months()
          : await timelineMonths(reader.store, filter);
      return { total: items.length, items };
    },
  });
}
