import { z } from "zod";
import { widerThan, wordsWider } from "../query/index.ts";
import type {
  CodedEvent,
  FigureRow,
  Position,
  Provenance,
  RecordedStatement,
  Remark,
  Row,
  RowId,
} from "../record/index.ts";
import { addedBy, firstWords } from "../record/index.ts";
import {
  eventShape,
  figureShape,
  type Parts,
  positionShape,
  statementShape,
} from "../schemas/index.ts";
import type { Store } from "../store/index.ts";
import { type Citation, type Citer, citationSchema, evidenceSchema } from "./citation.ts";
import type { Context } from "./context.ts";

/** Who made a row: the machine, or a person who read the document. */
export type Maker = "machine" | "person";

/** The head of a row as tools give it, in place of the record's own. */
export interface Cited {
  readonly by: Maker;
  readonly evidence: readonly Citation[];
  /** The remark that the words, an outlet's own, word more widely than the quotations; null for all others. */
  readonly widerThan: RowId | null;
}

/** A row of the record with citations in place of bare evidence, without the places where its reports differ. */
export type CitedRow<Of extends Row> = Omit<Of, "evidence" | "by" | "variants"> & Cited;

/** A statement, without where its parts stand. */
export type StatementItem = CitedRow<Omit<RecordedStatement, keyof Parts | "dateEvidence">> & {
  /** The words that tell the date; null without such words. */
  readonly dateEvidence: Citation | null;
  /** Who speaks, where only other documents tell: `speaker` is null, for this one names nobody. */
  readonly namedElsewhere: string | null;
};

/** A remark in short, in the words of its first report. */
export type RemarkItem = CitedRow<
  Omit<Remark, "reports" | "origins" | "variants" | "glosses" | "related">
> & {
  /** Documents that report it. */
  readonly documents: number;
  /** Where the words came from: two outlets that quote one agency are one origin. */
  readonly origins: readonly string[];
  /** Places in which its reports differ, and wordings of outlets in their own voice. */
  readonly variants: number;
  readonly glosses: number;
};

/** An event. */
export type EventItem = CitedRow<CodedEvent>;
/** A position. */
export type PositionItem = CitedRow<Position>;
/** A figure. */
export type FigureItem = CitedRow<FigureRow>;

const text = z.string();
const maybe = z.string().nullable();
const head = {
  id: text,
  by: z.enum(["machine", "person"]).describe("Who made the row"),
  confidence: z.number().describe("Of the rows at 0.8, about eight in ten are right"),
  evidence: evidenceSchema,
  widerThan: maybe.describe(
    "The remark that these words, an outlet's own, word more widely than anybody is quoted: compare it before citing",
  ),
};

/** See {@link StatementItem}. */
export const statementSchema: z.ZodType<StatementItem> = z.object({
  ...head,
  ...statementShape,
  dateEvidence: citationSchema
    .nullable()
    .describe("The words that tell the date; they may stand with words this goes on from"),
  namedElsewhere: maybe.describe("Who speaks, where this document names nobody and others tell"),
});

/** See {@link RemarkItem}. */
export const remarkSchema: z.ZodType<RemarkItem> = z.object({
  ...head,
  speaker: maybe,
  speakerId: maybe,
  addressee: maybe,
  date: maybe,
  documents: z.number().int(),
  origins: z.array(text).describe("Where the words came from; an agency and its copies are one"),
  variants: z.number().int().describe("Places in which the reports differ"),
  glosses: z.number().int().describe("Wordings of outlets in their own voice"),
});

/** See {@link EventItem}. */
export const eventSchema: z.ZodType<EventItem> = z.object({ ...head, ...eventShape });

/** See {@link PositionItem}. */
export const positionSchema: z.ZodType<PositionItem> = z.object({ ...head, ...positionShape });

/** See {@link FigureItem}. */
export const figureSchema: z.ZodType<FigureItem> = z.object({ ...head, ...figureShape });

/** Who made a row. */
export function makerOf({ stage }: Provenance): Maker {
  return stage === addedBy.stage ? "person" : "machine";
}

/** A row with its evidence cited. */
export function citeRow<Of extends Row & { readonly variants?: unknown }>(
  row: Of,
  citer: Citer,
): CitedRow<Of> {
  const { evidence, by, variants: _variants, ...rest } = row;
  return {
    ...rest,
    by: makerOf(by),
    evidence: citer.cite(evidence),
    widerThan: widerThan(citer.wordings, row),
  };
}

/** Statements with their words cited, in the order given. Looks up the names of speakers that documents do not name. */
export async function citeStatements(
  { store }: Context,
  statements: readonly RecordedStatement[],
  citer: Citer,
): Promise<StatementItem[]> {
  const names = await namesElsewhere(store, statements);
  return statements.map((statement) => {
    const {
      doc: _,
      span: _span,
      source: _source,
      cue: _cue,
      content: _content,
      dateEvidence: told,
      ...rest
    } = statement;
    const [dateEvidence = null] = told === null ? [] : citer.cite([told]);
    const namedElsewhere = names.get(statement.id) ?? null;
    const wider = wordsWider(citer.wordings, statement);
    return { ...citeRow(rest, citer), dateEvidence, widerThan: wider, namedElsewhere };
  });
}

/** By a statement's id, the name of who speaks where its document names nobody and the record knows. */
export async function namesElsewhere(
  store: Store,
  statements: readonly RecordedStatement[],
): Promise<ReadonlyMap<RowId, string>> {
  const unnamed = statements.flatMap(({ id, speaker, speakerId }) =>
    speaker === null && speakerId !== null ? [{ id, speakerId }] : [],
  );
  const ids = [...new Set(unnamed.map(({ speakerId }) => speakerId))];
  const entities = ids.length === 0 ? [] : await store.readRows("entities", { ids });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return new Map(
    unnamed.flatMap(({ id, speakerId }) => {
      const name = names.get(speakerId);
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}

/** A remark in short. */
export function citeRemark(remark: Remark, citer: Citer): RemarkItem {
  const { reports, origins, variants, glosses, related: _, ...rest } = remark;
  return {
    ...citeRow({ ...rest, evidence: firstWords(remark) }, citer),
    widerThan: wordsWider(citer.wordings, remark),
    documents: new Set(reports.map(({ doc }) => doc)).size,
    origins: origins.map(({ name }) => name),
    variants: variants.length,
    glosses: glosses.length,
  };
}

/** Ids of the documents that rows cite. */
export function docsOf(rows: Iterable<Pick<Row, "evidence">>): string[] {
  return [...rows].flatMap(({ evidence }) => evidence.map(({ doc }) => doc));
}
