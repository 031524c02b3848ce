import { z } from "@hono/zod-openapi";
import type { NetworkAnswer, NetworkEvidence } from "../answers.ts";
import { documentRefSchema, remarkBriefSchema, widerSchema } from "./answers.ts";
import { eventSchema } from "./record.ts";

const text = z.string();
const maybe = z.string().nullable();
const count = z.number().int().nonnegative();

/** See `NetworkAnswer`. */
export const networkSchema: z.ZodType<NetworkAnswer> = z.object({
  total: count,
  items: z.array(
    z.object({
      from: text,
      to: text,
      kind: z.enum(["said", "did"]),
      count,
      documents: count,
      first: maybe,
      last: maybe,
    }),
  ),
  nodes: z.array(
    z.object({
      id: text,
      name: text,
      entityId: maybe,
      type: z.enum(["PER", "ORG", "LOC", "GPE", "MISC"]).nullable(),
      country: maybe,
      rows: count,
    }),
  ),
  months: z.array(z.object({ month: text, count })),
  undated: count,
});

/** See `NetworkEvidence`. */
export const networkEvidenceSchema: z.ZodType<NetworkEvidence> = z.object({
  remarks: z.array(remarkBriefSchema),
  events: z.array(eventSchema),
  wider: widerSchema,
  documents: z.array(documentRefSchema),
});
