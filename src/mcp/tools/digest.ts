import { z } from "zod";
import { OnrecordError } from "../../problem.ts";
import { type DigestWeek, digestWeeks, digest as readDigest } from "../../query/index.ts";
import { firstWords } from "../../record/index.ts";
import { counted } from "../../text/index.ts";
import { type CitedDocument, type Citer, citedDocumentsSchema, createCiter } from "../citation.ts";
import {
  renderDocuments,
  renderEvent,
  renderFigure,
  renderParts,
  renderPosition,
  renderRemark,
  renderSection,
} from "../render.ts";
import {
  citeRemark,
  citeRow,
  docsOf,
  type EventItem,
  eventSchema,
  type FigureItem,
  figureSchema,
  type PositionItem,
  positionSchema,
  type RemarkItem,
  remarkSchema,
} from "../rows.ts";
import { defineTool, type Tool } from "../tool.ts";

/** Rows of each kind that a digest gives; lists give the others. */
const most = 20;
/** Weeks that are listed, the latest: about a year. */
const mostWeeks = 53;

/** What a week brought, the first rows of each kind; its counts are of all. */
interface WeekRows extends DigestWeek {
  /** Figures from which another differs. */
  readonly differingFigures: number;
  readonly shared: readonly RemarkItem[];
  readonly happened: readonly EventItem[];
  readonly taken: readonly PositionItem[];
  readonly differing: readonly FigureItem[];
}

/** The weeks of the record, or one of them. */
interface DigestAnswer {
  readonly totalWeeks: number;
  readonly weeks: readonly DigestWeek[];
  readonly week: WeekRows | null;
  readonly documents: readonly CitedDocument[];
}

const count = z.number().int().nonnegative();
const weekFields = {
  week: z.string().describe("ISO week"),
  from: z.string(),
  to: z.string(),
  documents: count.describe("Documents written in it"),
  sharedRemarks: count.describe("Remarks that two documents or more report"),
  remarks: count,
  events: count,
  positions: count,
};
const answerSchema: z.ZodType<DigestAnswer> = z.object({
  totalWeeks: count.describe("Weeks that hold rows; 0 with a week"),
  weeks: z
    .array(z.object(weekFields))
    .describe(`The ${mostWeeks} latest weeks that hold rows, latest first; empty with a week`),
  week: z
    .object({
      ...weekFields,
      differingFigures: count.describe("Figures from which another differs"),
      shared: z.array(remarkSchema).describe("Remarks in several documents"),
      happened: z.array(eventSchema),
      taken: z.array(positionSchema),
      differing: z.array(figureSchema),
    })
    .nullable(),
  documents: citedDocumentsSchema,
});

/** What a week brought. */
export const digest: Tool = defineTool({
  name: "digest",
  title: "Digest of a week",
  description: `What one week brought: remarks that several documents report, events, positions taken, figures that differ; the first ${most} of each. Without a week, the latest weeks of the record and how much each holds.`,
  input: z.strictObject({
    week: z
      .string()
      .regex(/^\d{4}-W\d{2}$/, "give an ISO week as 2031-W20")
      .optional()
      .describe("ISO week, such as 2031-W20"),
  }),
  output: answerSchema,
  run: async ({ week }, context) => {
    if (week === undefined) {
      const all = await digestWeeks(context.store);
      const weeks = all.slice(0, mostWeeks);
      const head =
        all.length === 0
          ? "No row of the record is dated to a week."
          : `${counted(all.length, "week")} with rows; the latest ${weeks.length}:`;
      const text = [head, ...weeks.map(renderWeek)].join("\n");
      return { answer: { totalWeeks: all.length, weeks, week: null, documents: [] }, text };
    }
    const found = await readDigest(context.store, week);
    if (found === null) {
      throw new OnrecordError("wrong-week", `${week} is no ISO week: years have 52 or 53.`);
    }
    const { differing: _, others: _others, written: _written, ...rest } = found;
    const shared = found.shared.slice(0, most);
    const happened = found.happened.slice(0, most);
    const taken = found.taken.slice(0, most);
    const differing = found.differing.slice(0, most);
    const citer = await createCiter(context, [
      ...shared.flatMap((remark) => firstWords(remark).map(({ doc }) => doc)),
      ...docsOf([...happened, ...taken, ...differing]),
    ]);
    const rows: WeekRows = {
      ...rest,
      differingFigures: found.differing.length,
      shared: shared.map((row) => citeRemark(row, citer)),
      happened: happened.map((row) => citeRow(row, citer)),
      taken: taken.map((row) => citeRow(row, citer)),
      differing: differing.map((row) => citeRow(row, citer)),
    };
    return {
      answer: { totalWeeks: 0, weeks: [], week: rows, documents: citer.documents },
      text: render(rows, citer),
    };
  },
});

function renderWeek(found: DigestWeek): string {
  const { week, from, to, documents, remarks, sharedRemarks, events, positions } = found;
  const held = [
    `${counted(documents, "document")} written`,
    `${counted(remarks, "remark")} (${sharedRemarks} in several documents)`,
    counted(events, "event"),
    counted(positions, "position"),
  ];
  return `${week}, ${from} to ${to}: ${held.join(", ")}`;
}

function render(rows: WeekRows, citer: Citer): string {
  const { shared, happened, taken, differing, differingFigures } = rows;
  const part = (title: string, all: number, lines: readonly string[]): string =>
    renderSection(lines.length < all ? `${title}, ${lines.length} of ${all}` : title, lines);
  return renderParts([
    renderWeek(rows),
    part("Said, in several documents", rows.sharedRemarks, shared.map(renderRemark)),
    part("Done", rows.events, happened.map(renderEvent)),
    part("Positions taken", rows.positions, taken.map(renderPosition)),
    part("Figures from which another differs", differingFigures, differing.map(renderFigure)),
    renderDocuments(citer.documents),
  ]);
}
