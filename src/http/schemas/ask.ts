import { z } from "@hono/zod-openapi";
import type { AskedAnswer, AskedNameAnswer } from "../answers.ts";
import { documentRefSchema } from "./answers.ts";
import { statementSchema } from "./record.ts";
import { spanSchema } from "./text.ts";

const text = z.string();
const maybe = z.string().nullable();
const count = z.number().int().nonnegative();

const nameSchema: z.ZodType<AskedNameAnswer> = z.object({
  text,
  entities: z.array(z.object({ id: text, name: text })),
});

const rowSchema = z.object({
  kind: z.enum(["statement", "gloss", "position", "figure", "passage"]),
  id: maybe,
  document: documentRefSchema,
  start: count,
  end: count,
  exact: text,
  found: z.array(spanSchema),
  speaker: maybe,
  addressee: maybe,
  date: maybe,
  statement: statementSchema.nullable(),
  label: maybe,
  isMatch: z.boolean(),
});

const groupSchema = z.object({
  kind: z.enum(["remark", "issue", "figure", "passage"]),
  id: maybe,
  relation: z.enum(["agree", "differ", "single"]),
  differences: z.array(text),
  score: z.number(),
  rows: z.array(rowSchema),
});

/** See `AskedAnswer`. */
export const askedSchema: z.ZodType<AskedAnswer> = z.object({
  total: count,
  items: z.array(groupSchema),
  documents: count,
  reading: z.object({
    who: z.array(nameSchema),
    toWhom: z.array(nameSchema),
    via: z.array(nameSchema),
    about: z.array(text),
    time: maybe,
  }),
  missing: z.array(text),
  toOthers: count,
  remarks: z.array(text),
});
