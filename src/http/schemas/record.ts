import { z } from "@hono/zod-openapi";
import type {
  CodedEvent,
  Dating,
  Evidence,
  FigureRow,
  Judgment,
  JudgmentState,
  Position,
  RecordedStatement,
  Remark,
} from "../../record/index.ts";
import { eventShape, figureShape, positionShape, statementShape } from "../../schemas/index.ts";
import type { EntityItem } from "../answers.ts";
import { spanSchema } from "./text.ts";

const offset = z.number().int().nonnegative();
const text = z.string();
const maybe = z.string().nullable();

/** A document, a span in it and the text found there. */
export const evidenceSchema: z.ZodType<Evidence> = z.object({
  doc: text,
  start: offset,
  end: offset,
  exact: text,
});

const oneOrMore = z.tuple([evidenceSchema], evidenceSchema);

const row = {
  id: text,
  evidence: oneOrMore,
  by: z.object({ stage: text, model: maybe }),
  confidence: z.number(),
};

/** A statement with judgments applied. */
export const statementSchema: z.ZodType<RecordedStatement> = z.object({
  ...row,
  doc: text,
  span: spanSchema,
  source: z.array(spanSchema),
  cue: z.array(spanSchema),
  content: z.tuple([spanSchema], spanSchema),
  ...statementShape,
});

const origin = z.object({ name: text, documents: z.array(text) });

/** Documents by where their words came from. */
export const originsSchema: z.ZodType<Remark["origins"]> = z.array(origin);

/** A remark as stored. */
export const remarkSchema: z.ZodType<Remark> = z.object({
  ...row,
  speaker: maybe,
  speakerId: maybe,
  addressee: maybe,
  date: maybe,
  reports: z.tuple(
    [z.object({ doc: text, statement: text })],
    z.object({ doc: text, statement: text }),
  ),
  origins: z.array(origin),
  variants: z.array(
    z.object({
      kind: z.enum([
        "replaced",
        "cut-before",
        "cut-after",
        "cut-inside",
        "added",
        "order",
        "form",
        "addressee",
        "date",
      ]),
      a: evidenceSchema,
      b: evidenceSchema,
    }),
  ),
  glosses: z.array(z.object({ doc: text, statement: text, adds: z.array(evidenceSchema) })),
  related: z.array(
    z.object({ relation: z.enum(["alike", "echo", "repeat", "self-report"]), remark: text }),
  ),
});

/** An entity with how much it says. */
export const entityItemSchema: z.ZodType<EntityItem> = z.object({
  ...row,
  name: text,
  type: z.enum(["PER", "ORG", "LOC", "GPE", "MISC"]),
  country: maybe,
  aliases: z.array(text),
  statements: offset,
  remarks: offset,
  documents: offset,
});

/** A coded event. */
export const eventSchema: z.ZodType<CodedEvent> = z.object({
  ...row,
  ...eventShape,
  variants: z
    .array(
      z.object({
        kind: z.enum(["date", "place", "number", "words", "actor", "recipient"]),
        a: evidenceSchema,
        b: evidenceSchema,
      }),
    )
    .optional(),
});

/** A figure. */
export const figureSchema: z.ZodType<FigureRow> = z.object({ ...row, ...figureShape });

/** A position. */
export const positionSchema: z.ZodType<Position> = z.object({ ...row, ...positionShape });

const datingFields = {
  doc: text,
  date: maybe,
  earliest: maybe,
  latest: maybe,
  how: maybe,
  reasons: z.array(z.object({ kind: text, text, evidence: z.array(evidenceSchema) })),
};
/** A dating with who set it. */
export const datingSchema: z.ZodType<Dating & { readonly setBy: string | null }> = z.object({
  ...datingFields,
  setBy: maybe,
});

const judgmentFields = {
  id: text,
  action: z.enum([
    "add",
    "confirm",
    "reject",
    "edit",
    "set-speaker",
    "merge",
    "split",
    "redate",
    "undo",
  ]),
  target: oneOrMore,
  about: text,
  values: z.record(z.string(), z.unknown()).nullable(),
  who: text,
  when: text,
  why: text,
};
/** A decision as listed. */
export const judgmentSchema: z.ZodType<Judgment & { readonly state: JudgmentState }> = z.object({
  ...judgmentFields,
  state: z
    .enum(["kept", "re-attached", "orphaned", "undone"])
    .describe("re-attached: the same words stand once in the text that took the document's place"),
});

/** A decision as sent: id, time and, where it is left out, the name are filled in here. */
export const newJudgmentSchema: z.ZodType<
  Pick<Judgment, "action" | "target" | "about" | "values" | "why"> & {
    readonly who: string | null;
  }
> = z.object({
  action: judgmentFields.action,
  target: oneOrMore,
  about: z.enum(["statement", "remark", "entity", "event", "figure", "position", "dating"]),
  values: judgmentFields.values.default(null),
  why: z.string().max(2000).default(""),
  who: z.string().min(1).max(200).nullable().default(null),
});
