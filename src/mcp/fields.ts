import { z } from "zod";
import { dateRange } from "../record/index.ts";

/** Longest page that is given at once. */
const most = 100;

/** A day that rows may fall on or after, on or before. */
const day = (description: string): z.ZodOptional<z.ZodString> =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "give a day as 2031-05-14")
    .refine((text) => dateRange(text) !== null, "there is no such day")
    .optional()
    .describe(description);

/** Text of a caller, in a length that a person would give. */
export const words = (description: string): z.ZodOptional<z.ZodString> =>
  z.string().max(500).optional().describe(description);

/** An id of a row or a document. */
export const id = (description: string): z.ZodString =>
  z.string().min(1, "give an id").max(200).describe(description);

/** `from` and `to`, both inside. */
export const dayFields: {
  readonly from: z.ZodOptional<z.ZodString>;
  readonly to: z.ZodOptional<z.ZodString>;
} = {
  from: day("Day, such as 2031-05-14: rows that may fall on or after it"),
  to: day("Day, such as 2031-05-20: rows that may fall on or before it"),
};

/** `limit` and `cursor` of a list. */
export const pageFields: {
  readonly limit: z.ZodDefault<z.ZodNumber>;
  readonly cursor: z.ZodOptional<z.ZodString>;
} = {
  limit: z
    .number()
    .int()
    .min(1)
    .max(most)
    .default(20)
    .describe("Rows given at most; nextCursor leads to the rest"),
  cursor: z
    .string()
    .regex(/^\d{1,9}$/, "give nextCursor of the page before, or leave it out")
    .optional()
    .describe("nextCursor of the page before"),
};

/** The page that a caller asks for. */
export function pageOf({
  limit,
  cursor,
}: {
  readonly limit: number;
  readonly cursor?: string | undefined;
}): { readonly limit: number; readonly offset: number } {
  return { limit, offset: Number(cursor ?? "0") };
}

/** Conditions that were given, without those that were left out. */
export function given<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Name in keyof Fields]: Exclude<Fields[Name], undefined> };
}
