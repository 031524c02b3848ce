import { z } from "@hono/zod-openapi";
import type {
  EventAnswer,
  FigureAnswer,
  OtherFiguresAnswer,
  PositionAnswer,
  ReportAnswer,
} from "../row-answers.ts";
import { documentRefSchema, placeFields, remarkBriefSchema } from "./answers.ts";
import {
  eventSchema,
  evidenceSchema,
  figureSchema,
  judgmentSchema,
  positionSchema,
  statementSchema,
} from "./record.ts";

const reportFields = {
  ...placeFields,
  evidence: z.tuple([evidenceSchema], evidenceSchema),
};
const reportSchema: z.ZodType<ReportAnswer> = z.object(reportFields);
const told = z.object({ ...reportFields, statement: statementSchema.nullable() });
const evidenceFields = {
  reports: z.array(told),
  remarks: z.array(remarkBriefSchema),
  judgments: z.array(judgmentSchema),
  widerThan: z.string().nullable(),
};
const others: z.ZodType<OtherFiguresAnswer> = z.object({
  total: z.number().int().nonnegative(),
  items: z.array(z.object({ figure: figureSchema, report: reportSchema })),
});

/** See `EventAnswer`. */
export const eventAnswerSchema: z.ZodType<EventAnswer> = z.object({
  event: eventSchema,
  ...evidenceFields,
});

/** See `FigureAnswer`. */
export const figureAnswerSchema: z.ZodType<FigureAnswer> = z.object({
  figure: figureSchema,
  ...evidenceFields,
  agrees: others,
  differs: others,
});

/** See `PositionAnswer`. */
export const positionAnswerSchema: z.ZodType<PositionAnswer> = z.object({
  position: positionSchema,
  ...evidenceFields,
  course: z.array(positionSchema),
  documents: z.array(documentRefSchema),
});
