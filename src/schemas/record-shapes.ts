import { z } from "zod";
import type {
  CodedEvent,
  FigureRow,
  Position,
  RecordedStatement,
  Row,
  Statement,
} from "../record/index.ts";

/** Schemas for the fields of a row, to be laid into the schema of an answer. */
export type Shape<Fields> = { readonly [Name in keyof Fields]-?: z.ZodType<Fields[Name]> };

/** What a kind of row has beside the head that all have. */
export type Body<Of extends Row> = Omit<Of, keyof Row>;

/** Where the parts of a statement stand in its document. */
export type Parts = Pick<Statement, "doc" | "span" | "source" | "cue" | "content">;

const text = z.string();
const offset = z.number().int().nonnegative();
const maybe = z.string().nullable();
const participants = z.array(z.object({ name: text, country: maybe }));

/** What a statement says of itself, without where its parts stand. */
export const statementShape: Shape<Omit<Body<RecordedStatement>, keyof Parts>> = {
  speaker: maybe,
  speakerId: maybe,
  addressee: maybe,
  addresseeId: maybe,
  via: z.array(text).describe("Who passed it on, nearest to the speaker first"),
  date: maybe,
  dateEvidence: z
    .object({ doc: text, start: offset, end: offset, exact: text })
    .nullable()
    .describe("The words that tell the date; they may stand with words this goes on from"),
  form: z.enum(["direct", "indirect", "mixed"]).describe("direct: all in quotation marks"),
  kind: z.enum(["speech", "writing", "thought", "finding"]),
  reason: text.describe("How the speaker was found"),
  remark: maybe.describe("The remark that it reports"),
  status: z
    .enum(["unverified", "confirmed", "rejected", "edited"])
    .describe("What people decided; unverified: nobody has checked it"),
};

/** What a coded event says, without in what its reports differ. */
export const eventShape: Shape<Omit<Body<CodedEvent>, "variants">> = {
  type: text.describe("PLOVER class"),
  mode: maybe,
  cameo: maybe,
  actors: participants,
  recipients: participants,
  date: maybe,
  place: maybe,
  realis: z.enum(["happened", "ongoing", "planned", "conditional", "not"]),
  assertedBy: maybe.describe("Who says so; null: the document itself"),
};

/** See {@link FigureRow}. */
export const figureShape: Shape<Body<FigureRow>> = {
  value: z.number(),
  unit: maybe,
  what: maybe,
  asOf: maybe,
  givenBy: maybe.describe("Who gives it; null: the document itself"),
  bound: z
    .enum(["exact", "about", "under", "over"])
    .describe(
      "How exact it is put: under for *almost* and *up to*, over for *more than* and *at least*",
    ),
  agreesWith: z.array(text),
  differsFrom: z.array(text),
};

/** See {@link Position}. */
export const positionShape: Shape<Body<Position>> = {
  actor: text,
  actorId: maybe,
  issue: text,
  proposal: text.optional().describe("The same for all positions on one proposal"),
  date: maybe,
  stance: z.enum(["support", "oppose", "conditional", "neutral"]),
};
