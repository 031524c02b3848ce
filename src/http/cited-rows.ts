import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  eventView,
  figureView,
  type OtherFigures,
  positionView,
  type ReportView,
  type RowEvidence,
  widerThan,
} from "../query/index.ts";
import type { Row } from "../record/index.ts";
import { createJudgmentAnswer } from "./judgment-answer.ts";
import { createPlaceAnswer } from "./place-answer.ts";
import { createBrief, type Overview, type Reader, refsOf } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import type {
  EventAnswer,
  EvidenceAnswer,
  FigureAnswer,
  OtherFiguresAnswer,
  PositionAnswer,
  ReportAnswer,
} from "./row-answers.ts";
import { idParams } from "./schemas/asked.ts";
import { eventAnswerSchema, figureAnswerSchema, positionAnswerSchema } from "./schemas/rows.ts";

/** Adds one event, one figure and one position with all that a citation of them needs. */
export function addCitedRows(app: OpenAPIHono, reader: Reader): void {
  const { store } = reader;
  addEndpoint<EventAnswer, { id: string }>(app, {
    method: "get",
    path: "/api/events/{id}",
    summary: "One event: every report of it in its paragraph, and in what they differ",
    params: idParams,
    answer: eventAnswerSchema,
    handle: async ({ params }) => {
      const view = await eventView(store, params.id);
      if (view === null) return null;
      return {
        event: view.event,
        ...(await createEvidence(reader, view, view.event)),
      };
    },
  });
  addEndpoint<FigureAnswer, { id: string }>(app, {
    method: "get",
    path: "/api/figures/{id}",
    summary: "One figure in its paragraph, and the figures that agree with it and differ from it",
    params: idParams,
    answer: figureAnswerSchema,
    handle: async ({ params }) => {
      const view = await figureView(store, params.id);
      if (view === null) return null;
      const overview = await reader.overview();
      return {
        figure: view.figure,
        ...(await createEvidence(reader, view, view.figure)),
        agrees: createOthers(view.agrees, overview),
        differs: createOthers(view.differs, overview),
      };
    },
  });
  addEndpoint<PositionAnswer, { id: string }>(app, {
    method: "get",
    path: "/api/positions/{id}",
    summary: "One position in its paragraphs, and its holder's others on the same proposal",
    params: idParams,
    answer: positionAnswerSchema,
    handle: async ({ params }) => {
      const view = await positionView(store, params.id);
      if (view === null) return null;
      const overview = await reader.overview();
      const cited = view.course.flatMap(({ evidence }) => evidence.map(({ doc }) => doc));
      return {
        position: view.position,
        course: view.course,
        documents: refsOf(overview, cited),
        ...(await createEvidence(reader, view, view.position)),
      };
    },
  });
}

async function createEvidence(
  { store, overview, remarks: readRemarks }: Reader,
  { reports, decisions }: RowEvidence,
  row: Pick<Row, "id" | "evidence">,
): Promise<EvidenceAnswer> {
  const ids = [...new Set(reports.flatMap(({ statement }) => statement?.remark ?? []))];
  const remarks = ids.length === 0 ? [] : await store.readRows("remarks", { ids });
  const documents = await overview();
  const { wider } = await readRemarks();
  return {
    reports: reports.map((report) => ({
      ...createReport(report, documents),
      statement: report.statement,
    })),
    remarks: remarks.map((remark) => createBrief(remark, wider)),
    widerThan: widerThan(wider, row),
    judgments: decisions.map(createJudgmentAnswer),
  };
}

function createReport(report: ReportView, overview: Overview): ReportAnswer {
  return { evidence: report.evidence, ...createPlaceAnswer(report, overview) };
}

function createOthers({ total, items }: OtherFigures, overview: Overview): OtherFiguresAnswer {
  return {
    total,
    items: items.map(({ figure, report }) => ({
      figure,
      report: createReport(report, overview),
    })),
  };
}
