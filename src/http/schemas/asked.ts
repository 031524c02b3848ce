import { z } from "@hono/zod-openapi";
import { dateRange, doubts } from "../../record/index.ts";
import type { Page } from "../../store/index.ts";

/** `{id}` in a path. */
export const idParams: z.ZodType<{ id: string }> = z.object({ id: z.string().max(200) });

/** Longest page that is given at once. */
const most = 1000;

/** `limit` and `offset` of a list. */
export const pageFields: {
  readonly limit: z.ZodDefault<z.ZodCoercedNumber>;
  readonly offset: z.ZodDefault<z.ZodCoercedNumber>;
} = {
  limit: z.coerce.number().int().min(1).max(most).default(200),
  offset: z.coerce.number().int().min(0).default(0),
};

/** A day that a person may also write as a month or a year, and that is one afterwards. */
export type DayField = z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;

/** `from` and `to`, both inside: `2031-03` begins with its first day and ends with its last. */
export const dayFields: { readonly from: DayField; readonly to: DayField } = {
  from: dayField("from", "Day, month or year: may fall on or after it"),
  to: dayField("to", "Day, month or year: may fall on or before it"),
};

function dayField(end: "from" | "to", description: string): DayField {
  return z
    .string()
    .max(40)
    .describe(description)
    .transform((text, context) => {
      const range = dateRange(text);
      if (range !== null) return range[end];
      context.addIssue(`“${text}” is no date. Give one like 2031-05-16 or 2031-05.`);
      return z.NEVER;
    })
    .optional();
}

/** Only doubtful rows, or none of them. */
export type DoubtField = z.ZodOptional<z.ZodEnum<{ doubtful: "doubtful"; fair: "fair" }>>;

/** `doubt` of a list. */
export const doubtField: DoubtField = z
  .enum(doubts)
  .optional()
  .describe("doubtful: rows rather wrong than right; fair: all others");

/** A page of a list. */
export interface PageQuery {
  readonly limit: number;
  readonly offset: number;
}

/** The query of a list that is narrowed by nothing. */
export const pageQuery: z.ZodType<PageQuery> = z.object(pageFields);

/** The page that a request asks for. */
export function pageOf(query: { readonly limit: number; readonly offset: number }): Page {
  return { limit: query.limit, offset: query.offset };
}
