import { z } from "@hono/zod-openapi";
import type { AddingAnswer } from "../adding-answer.ts";

const count = z.number().int().nonnegative();

/** See `AddingAnswer`. */
export const addingSchema: z.ZodType<AddingAnswer> = z.object({
  running: z.boolean(),
  step: z.enum(["documents", "record"]).nullable(),
  now: z.string().nullable(),
  read: count,
  waiting: count,
  added: count,
  replaced: count,
  unchanged: count,
  problems: z.array(z.object({ name: z.string(), message: z.string(), isStored: z.boolean() })),
  failed: z.string().nullable(),
});
