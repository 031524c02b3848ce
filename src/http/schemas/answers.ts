import { z } from "@hono/zod-openapi";
import type { FacetValue } from "../../store/index.ts";
import type {
  DocumentAnswer,
  DocumentItem,
  DocumentRef,
  EntityAnswer,
  ErrorAnswer,
  Hit,
  Listed,
  PlaceAnswer,
  RemarkAnswer,
  RemarkBrief,
  RowsAnswer,
  SearchAnswer,
  StatementAnswer,
  SummaryAnswer,
} from "../answers.ts";
import {
  datingSchema,
  entityItemSchema,
  evidenceSchema,
  judgmentSchema,
  originsSchema,
  remarkSchema,
  statementSchema,
} from "./record.ts";
import { blockSchema, problemSchema, spanSchema, turnSchema } from "./text.ts";

const count = z.number().int().nonnegative();
const text = z.string();
const maybe = z.string().nullable();

/** A page of a list. */
export function listedSchema<Item>(item: z.ZodType<Item>): z.ZodType<Listed<Item>> {
  return z.object({ total: count, items: z.array(item) });
}

/** A value of a field with its count. */
export const facetSchema: z.ZodType<FacetValue> = z.object({ value: maybe, count });

/** See `SummaryAnswer`. */
export const summarySchema: z.ZodType<SummaryAnswer> = z.object({
  documents: count,
  statements: count,
  speakers: count,
  entities: count,
  remarks: count,
  sharedRemarks: count,
  events: count,
  figures: count,
  positions: count,
  datings: count,
  problems: count,
  judgments: count,
  glossedRemarks: count,
  varyingRemarks: count,
  unknownSpeakers: count,
  undated: count,
  earliest: maybe,
  latest: maybe,
  outlets: z.array(facetSchema),
  languages: z.array(facetSchema),
  who: text,
  building: maybe,
});

const refFields = { id: text, name: text, title: maybe, outlet: maybe, dated: maybe };
/** See `DocumentRef`. */
export const documentRefSchema: z.ZodType<DocumentRef> = z.object(refFields);

/** An entity with the documents that name it. */
export const entityAnswerSchema: z.ZodType<EntityAnswer> = z.intersection(
  entityItemSchema,
  z.object({ inDocuments: z.array(documentRefSchema) }),
);

const itemFields = {
  ...refFields,
  url: maybe,
  language: text,
  textHash: text,
  length: count,
  statements: count,
  problems: count,
  annotated: z.boolean(),
  dating: datingSchema.nullable(),
  copies: z.array(text),
};
/** See `DocumentItem`. */
export const documentItemSchema: z.ZodType<DocumentItem> = z.object(itemFields);

/** See `RemarkBrief`. */
export const remarkBriefSchema: z.ZodType<RemarkBrief> = z.object({
  id: text,
  speaker: maybe,
  speakerId: maybe,
  addressee: maybe,
  date: maybe,
  exact: text,
  documents: z.array(text),
  origins: originsSchema,
  variants: count,
  glosses: count,
  adds: z.array(text),
  widerThan: maybe,
  confidence: z.number(),
});

/** See `DocumentAnswer`. */
export const documentSchema: z.ZodType<DocumentAnswer> = z.object({
  ...itemFields,
  text,
  mediaType: text,
  encoding: text,
  bytesHash: text,
  retrieved: maybe,
  pipeline: maybe,
  blocks: z.array(blockSchema),
  turns: z.array(turnSchema),
  pages: z.array(z.object({ page: count, start: count })),
  marks: z.array(statementSchema),
  troubles: z.array(problemSchema),
  copyRefs: z.array(documentRefSchema),
  remarks: z.array(remarkBriefSchema),
  glossOf: z.array(z.object({ statement: text, remark: text })),
  previous: documentRefSchema.nullable(),
  next: documentRefSchema.nullable(),
});

/** What an answer about words of a document has of their place: see `PlaceAnswer`. */
export const placeFields: { readonly [Name in keyof PlaceAnswer]: z.ZodType<PlaceAnswer[Name]> } = {
  document: z.object({
    ...refFields,
    url: maybe,
    textHash: text,
    length: count,
    language: text,
    retrieved: maybe,
    dating: datingSchema.nullable(),
  }),
  context: z.object({ start: count, end: count, text }),
  startCp: count,
  endCp: count,
  page: count.nullable(),
  prefix: text,
  suffix: text,
};

/** See `StatementAnswer`. */
export const statementAnswerSchema: z.ZodType<StatementAnswer> = z.object({
  statement: statementSchema,
  ...placeFields,
  judgments: z.array(judgmentSchema),
});

/** See `RemarkAnswer`. */
export const remarkAnswerSchema: z.ZodType<RemarkAnswer> = z.object({
  remark: remarkSchema,
  brief: remarkBriefSchema,
  reports: z.array(statementAnswerSchema),
  glosses: z.array(z.object({ adds: z.array(evidenceSchema), gloss: statementAnswerSchema })),
  related: z.array(
    z.object({
      relation: z.enum(["alike", "echo", "repeat", "self-report"]),
      brief: remarkBriefSchema,
    }),
  ),
  judgments: z.array(judgmentSchema),
});

const hitSchema: z.ZodType<Hit> = z.object({
  document: documentRefSchema,
  start: count,
  end: count,
  kind: text,
  text,
  found: z.array(spanSchema),
  statement: statementSchema.nullable(),
  widerThan: maybe,
});

/** See `SearchAnswer`. */
export const searchSchema: z.ZodType<SearchAnswer> = z.object({
  total: count,
  items: z.array(hitSchema),
  documents: count,
  remark: maybe,
  facets: z.record(z.string(), z.array(facetSchema)),
  names: z.record(z.string(), text),
});

/** Remarks by the ids of the rows that word them more widely. */
export const widerSchema: z.ZodType<Readonly<Record<string, string>>> = z.record(text, text);

/** See `RowsAnswer`. */
export function rowsSchema<Kind>(item: z.ZodType<Kind>): z.ZodType<RowsAnswer<Kind>> {
  return z.object({
    total: count,
    items: z.array(item),
    documents: z.array(documentRefSchema),
    wider: widerSchema,
  });
}

/** See `ErrorAnswer`. */
export const errorSchema: z.ZodType<ErrorAnswer> = z.object({
  error: z.object({ code: text, message: text }),
});
