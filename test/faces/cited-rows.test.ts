import { afterAll, beforeAll, expect, test } from "vitest";
import type { EventAnswer, FigureAnswer, PositionAnswer } from "../../src/http/index.ts";
import {
  eventAnswerSchema,
  figureAnswerSchema,
  positionAnswerSchema,
} from "../../src/http/schemas/rows.ts";
import type { Store } from "../../src/store/index.ts";
import { createAsk } from "../ask-app.ts";
import { createVisitStore, lockStatement, visitDocs } from "../visit-record.ts";

let store: Store;
let ask: ReturnType<typeof createAsk>;

beforeAll(async () => {
  store = await createVisitStore();
  ask = createAsk(store);
});

afterAll(() => store.close());

async function figureOf(id: string): Promise<FigureAnswer> {
  const answer = await ask(`/api/figures/00000000000000${id}`);
  return figureAnswerSchema.parse(await answer.json());
}

async function positionOf(id: string): Promise<PositionAnswer> {
  const answer = await ask(`/api/positions/00000000000000${id}`);
  return positionAnswerSchema.parse(await answer.json());
}

test("an event has every report in its paragraph, once, and what the reports give differently", async () => {
  const answer = await ask("/api/events/00000000000000aa");
  expect(answer.status).toBe(200);
  const found = eventAnswerSchema.parse(await answer.json()) satisfies EventAnswer;
  expect(found.reports.map(({ document }) => document.name)).toEqual([
    "post.txt",
    "echo.txt",
    "late.txt",
  ]);
  const [first, second] = found.reports;
  expect(first?.context.text).toBe(
    "Ada Orlu paid a state visit to Tarn on Monday, with 31 officials.",
  );
  expect(first?.evidence.map(({ exact }) => exact)).toEqual(["paid a state visit to Tarn"]);
  expect(second?.context.text).toBe("Orlu paid an official visit to Tarn on Tuesday.");
  expect(found.event.variants?.map(({ kind, a, b }) => [kind, a.exact, b.exact])).toEqual([
    ["words", "state visit", "official visit"],
    ["date", "Monday", "Tuesday"],
    ["number", "31 officials", "29 officials"],
  ]);
});

test("a figure has its words in their paragraph with hash and offsets, and the statement that says it", async () => {
  const { figure, reports } = await figureOf("f1");
  const [report] = reports;
  const text = visitDocs.post.text;
  expect(report?.document.textHash).toMatch(/^[0-9a-f]{64}$/);
  expect(report?.evidence[0]).toEqual(figure.evidence[0]);
  expect(text.slice(figure.evidence[0].start, figure.evidence[0].end)).toBe("4.2 million crowns");
  expect(report?.prefix).toBe(text.slice(figure.evidence[0].start - 32, figure.evidence[0].start));
  expect(report?.statement?.id).toBe(lockStatement.id);
});

test("a figure has those of other documents that agree and differ, each in its own words", async () => {
  const rounded = await figureOf("f1");
  expect(
    rounded.agrees.items.map(({ figure, report }) => [figure.value, report.context.text]),
  ).toEqual([[4_000_000, "The lock costs about 4 million crowns."]]);
  expect(rounded.differs).toEqual({ total: 0, items: [] });
  const counted = await figureOf("f3");
  expect(counted.differs.items.map(({ figure }) => figure.value)).toEqual([29]);
});

test("a position has the others of its holder on the same proposal, by date, the undated last", async () => {
  const { course, documents, reports } = await positionOf("b2");
  expect(course.map(({ stance, date }) => [stance, date])).toEqual([
    ["support", "2031-05-12"],
    ["oppose", "2031-06"],
    ["support", null],
  ]);
  expect(documents.map(({ name }) => name).sort()).toEqual(["echo.txt", "late.txt", "post.txt"]);
  expect(reports.map(({ context }) => context.text)).toEqual([
    "In June, Orlu opposed the new lock.",
  ]);
  expect(reports[0]?.statement).toBeNull();
});

test.each(["figures", "positions", "events"])(
  "one of the %s that is not there is said not to be there",
  async (kind) => {
    expect((await ask(`/api/${kind}/00000000000000ff`)).status).toBe(404);
  },
);

test("decisions about a figure and about the statement that says it stand with it", async () => {
  const { figure } = await figureOf("f1");
  const decided = (about: string, target: unknown) =>
    ask("/api/judgments", { action: "confirm", about, target });
  expect((await decided("figure", figure.evidence)).status).toBe(200);
  expect((await decided("statement", lockStatement.evidence)).status).toBe(200);
  expect((await figureOf("f1")).judgments.map(({ about }) => about).sort()).toEqual([
    "figure",
    "statement",
  ]);
  expect((await figureOf("f3")).judgments).toEqual([]);
});
