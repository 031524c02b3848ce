import { z } from "@hono/zod-openapi";
import type { DigestWeek } from "../../query/index.ts";
import type { DigestAnswer } from "../answers.ts";
import { documentRefSchema, remarkBriefSchema, widerSchema } from "./answers.ts";
import { eventSchema, figureSchema, positionSchema } from "./record.ts";

const text = z.string();
const count = z.number().int().nonnegative();

const weekFields = {
  week: text,
  from: text,
  to: text,
  documents: count,
  sharedRemarks: count,
  remarks: count,
  events: count,
  positions: count,
};
/** See `DigestWeek`. */
export const weekSchema: z.ZodType<DigestWeek> = z.object(weekFields);

/** See `DigestAnswer`. */
export const digestSchema: z.ZodType<DigestAnswer> = z.object({
  ...weekFields,
  shared: z.array(remarkBriefSchema),
  happened: z.array(eventSchema),
  taken: z.array(positionSchema),
  differing: z.array(figureSchema),
  others: z.array(figureSchema),
  written: z.array(documentRefSchema),
  cited: z.array(documentRefSchema),
  wider: widerSchema,
});
