import { z } from "@hono/zod-openapi";
import type { RowChoice } from "../../export/index.ts";
import type { Doubt } from "../../record/index.ts";
import { type DayField, type DoubtField, dayFields, doubtField } from "./asked.ts";

/** The query by which rows are chosen, in a list and in an export alike. */
export const choiceFields: {
  readonly q: z.ZodDefault<z.ZodString>;
  readonly type: z.ZodOptional<z.ZodString>;
  readonly from: DayField;
  readonly to: DayField;
  readonly doubt: DoubtField;
  readonly confidence: z.ZodOptional<z.ZodCoercedNumber>;
} = {
  q: z.string().max(500).default("").describe("Words of the row's name, all of them"),
  type: z.string().max(100).optional().describe("Event class, unit or stance"),
  ...dayFields,
  doubt: doubtField,
  confidence: z.coerce.number().min(0).max(1).optional().describe("At least this sure, 0 to 1"),
};

interface Asked {
  readonly q: string;
  readonly type?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly doubt?: Doubt | undefined;
  readonly confidence?: number | undefined;
}

/** The rows that a query asks for. */
export function choiceOf({ q, type, from, to, doubt, confidence }: Asked): RowChoice {
  return {
    ...(q.trim() === "" ? {} : { words: q }),
    ...(type === undefined ? {} : { type }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(doubt === undefined ? {} : { doubt }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}
