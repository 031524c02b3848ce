import { z } from "@hono/zod-openapi";
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

/** The page that a request asks for. */
export function pageOf(query: { readonly limit: number; readonly offset: number }): Page {
  return { limit: query.limit, offset: query.offset };
}
