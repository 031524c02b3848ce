import { z } from "@hono/zod-openapi";
import type { Block, Turn } from "../../doc/index.ts";
import type { Problem } from "../../problem.ts";
import type { Span } from "../../text/index.ts";

const offset = z.number().int().nonnegative();

/** A half-open range of UTF-16 code units. */
export const spanSchema: z.ZodType<Span> = z.object({ start: offset, end: offset });

/** A block of a document's layout. */
export const blockSchema: z.ZodType<Block> = z.object({
  start: offset,
  end: offset,
  kind: z.enum([
    "headline",
    "heading",
    "byline",
    "dateline",
    "posted",
    "credit",
    "caption",
    "paragraph",
    "list",
    "boilerplate",
    "foreign",
  ]),
});

/** A speaker's stretch of a transcript. */
export const turnSchema: z.ZodType<Turn> = z.object({
  start: offset,
  end: offset,
  speaker: z.string().nullable(),
  speakerChain: z.number().int().nullable(),
  label: spanSchema.nullable(),
  reason: z.string(),
  heading: spanSchema.nullable(),
});

/** A problem; codes are listed in the package, and grow. */
export const problemSchema: z.ZodType<Problem> = z.object({
  code: z.string() as unknown as z.ZodType<Problem["code"]>, // Any string: a client must not refuse a code that a later release adds.
  message: z.string(),
  where: z.string().nullable(),
  start: offset.nullable(),
  end: offset.nullable(),
});
