import { z } from "@hono/zod-openapi";
import type { StatementFilter } from "../../store/index.ts";
import { type DayField, type DoubtField, dayFields, doubtField } from "./asked.ts";

const word = (description: string): z.ZodOptional<z.ZodString> =>
  z.string().max(500).optional().describe(description);

/** Conditions on statements, as a query string gives them; an empty value asks for *unknown*. */
export const filterFields: {
  readonly doc: z.ZodOptional<z.ZodString>;
  readonly who: z.ZodOptional<z.ZodString>;
  readonly speaker: z.ZodOptional<z.ZodString>;
  readonly speakerId: z.ZodOptional<z.ZodString>;
  readonly via: z.ZodOptional<z.ZodString>;
  readonly outlet: z.ZodOptional<z.ZodString>;
  readonly from: DayField;
  readonly to: DayField;
  readonly form: z.ZodOptional<
    z.ZodEnum<{ direct: "direct"; indirect: "indirect"; mixed: "mixed" }>
  >;
  readonly kind: z.ZodOptional<
    z.ZodEnum<{ speech: "speech"; writing: "writing"; thought: "thought"; finding: "finding" }>
  >;
  readonly status: z.ZodOptional<
    z.ZodEnum<{
      unverified: "unverified";
      confirmed: "confirmed";
      rejected: "rejected";
      edited: "edited";
    }>
  >;
  readonly doubt: DoubtField;
} = {
  doc: word("Document id"),
  who: word(
    "Who speaks, as the facet names them: an entity's id, or name: and a name that is no entity; empty for unknown speakers",
  ),
  speaker: word("Speaker's name to the letter; empty for unknown speakers"),
  speakerId: word("Entity id of the speaker"),
  via: word("Words in the names of those who passed it on"),
  outlet: word("Outlet; empty for documents without one"),
  ...dayFields,
  form: z.enum(["direct", "indirect", "mixed"]).optional(),
  kind: z.enum(["speech", "writing", "thought", "finding"]).optional(),
  status: z.enum(["unverified", "confirmed", "rejected", "edited"]).optional(),
  doubt: doubtField,
};

/** Conditions that were given. */
export type FilterQuery = z.infer<z.ZodObject<typeof filterFields>>;

/** The store's filter for the conditions of a query string. */
export function filterOf(query: FilterQuery): StatementFilter {
  const { doc, who, speaker, speakerId, via, outlet, from, to, form, kind, status, doubt } = query;
  return {
    ...(doc === undefined ? {} : { doc }),
    ...(who === undefined ? {} : whoFilter(who)),
    ...(speaker === undefined ? {} : { speaker: speaker === "" ? null : speaker }),
    ...(speakerId === undefined ? {} : { speakerId }),
    ...(via === undefined ? {} : { via }),
    ...(outlet === undefined ? {} : { outlet: outlet === "" ? null : outlet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(form === undefined ? {} : { form }),
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** What begins a value of the facet `who` that is a name as printed, of somebody who is no entity. */
const named = "name:";

function whoFilter(who: string): StatementFilter {
  if (who === "") return { speaker: null, speakerId: null };
  return who.startsWith(named)
    ? { speaker: who.slice(named.length), speakerId: null }
    : { speakerId: who };
}
