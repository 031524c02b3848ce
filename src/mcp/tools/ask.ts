import { z } from "zod";
import { type AskAnswer, type AskRow, ask as readAnswer, withColumns } from "../../query/index.ts";
import type { Evidence, Status } from "../../record/index.ts";
import { statementShape } from "../../schemas/index.ts";
import { counted } from "../../text/index.ts";
import { type Citation, type Citer, createCiter, evidenceSchema } from "../citation.ts";
import { pageFields, pageOf } from "../fields.ts";
import { createList, type List, listSchema } from "../list.ts";
import { renderCitation, renderList, renderMaker, renderSpeaker } from "../render.ts";
import { type Maker, makerOf, namesElsewhere } from "../rows.ts";
import { defineTool, type Tool } from "../tool.ts";

/** One piece of evidence that answers. */
interface AskedRow {
  readonly kind: AskRow["kind"];
  readonly id: string | null;
  readonly speaker: string | null;
  /** See `StatementItem`. */
  readonly namedElsewhere: string | null;
  readonly addressee: string | null;
  readonly date: string | null;
  readonly label: string | null;
  readonly isMatch: boolean;
  readonly by: Maker;
  /** What people decided; null for what is no statement. */
  readonly status: Status | null;
  readonly evidence: readonly Citation[];
}

/** Rows that belong together. */
interface AskedGroup {
  readonly kind: AskAnswer["groups"][number]["kind"];
  readonly id: string | null;
  readonly relation: AskAnswer["groups"][number]["relation"];
  readonly differences: readonly string[];
  readonly rows: readonly AskedRow[];
}

const text = z.string();
const maybe = z.string().nullable();

const rowSchema: z.ZodType<AskedRow> = z.object({
  kind: z.enum(["statement", "gloss", "position", "figure", "passage"]),
  id: maybe,
  speaker: maybe,
  namedElsewhere: maybe.describe("Who speaks, where this document names nobody and others tell"),
  addressee: maybe,
  date: maybe,
  label: maybe.describe("What sets it apart: the stance, the value, what a gloss names besides"),
  isMatch: z.boolean().describe("false: another report of a remark that holds what was asked"),
  by: z.enum(["machine", "person"]),
  status: statementShape.status.nullable(),
  evidence: evidenceSchema,
});

const groupSchema: z.ZodType<AskedGroup> = z.object({
  kind: z.enum(["remark", "issue", "figure", "passage"]),
  id: maybe.describe("Of the remark: compare_remark gives all of it"),
  relation: z.enum(["agree", "differ", "single"]).describe("single: one document alone"),
  differences: z.array(text),
  rows: z.array(rowSchema),
});

/** Rows that answer a question. */
export const ask: Tool = defineTool({
  name: "ask",
  title: "Ask",
  description:
    "Reads a plain question (who said what, to whom, about what, when; who supports what; how many) and gives the rows of the record that answer it, grouped by whether the documents agree, best first. Nothing is written: each answer is words of a document. A good first call; the notes say how the question was read.",
  input: z.strictObject({
    question: z
      .string()
      .min(1, "ask something")
      .max(1000)
      .describe("Such as: What did Ada Orlu say to Ivo Kest about the bridge in May 2031?"),
    ...pageFields,
  }),
  output: listSchema(groupSchema),
  run: async ({ question, ...asked }, context) => {
    const page = pageOf(asked);
    const store = withColumns(context.store, await context.columns());
    const found = await readAnswer(store, question, page);
    const citer = await createCiter(
      context,
      found.groups.flatMap(({ rows }) => rows.map(({ document }) => document.id)),
    );
    const names = await namesElsewhere(
      context.store,
      found.groups.flatMap(({ rows }) => rows.flatMap(({ statement }) => statement ?? [])),
    );
    const items = found.groups.map(
      ({ kind, id, relation, differences, rows }): AskedGroup => ({
        ...{ kind, id, relation, differences },
        rows: rows.map((row) => citeAsked(row, names, citer)),
      }),
    );
    const answer: List<AskedGroup> = await createList(
      context.store,
      { items, documents: citer.documents, total: found.total, notes: notesOf(question, found) },
      page.offset,
    );
    const text = renderList(answer, {
      one: "answer",
      none: "statement",
      lines: items.map(renderGroup),
      offset: page.offset,
    });
    return { answer, text };
  },
});

function citeAsked(row: AskRow, names: ReadonlyMap<string, string>, citer: Citer): AskedRow {
  const { kind, id, speaker, addressee, date, label, isMatch, statement } = row;
  return {
    ...{ kind, id, speaker, addressee, date, label, isMatch },
    namedElsewhere: names.get(statement?.id ?? "") ?? null,
    by: statement === null ? "machine" : makerOf(statement.by),
    status: statement?.status ?? null,
    evidence: citer.cite(evidenceOf(row)),
  };
}

/** A statement's own pieces: joined by “ … ” they would be words that stand nowhere. */
function evidenceOf({ statement, document, start, end, exact }: AskRow): readonly Evidence[] {
  return statement?.evidence ?? [{ doc: document.id, start, end, exact }];
}

function notesOf(question: string, { reading, missing, toOthers, remarks }: AskAnswer): string[] {
  const named = (names: AskAnswer["reading"]["who"]): string =>
    names.map(({ text: name }) => name).join(", ");
  const about = reading.about.map(({ start, end }) => question.slice(start, end));
  const parts = [
    ...(reading.who.length === 0 ? [] : [`who: ${named(reading.who)}`]),
    ...(reading.toWhom.length === 0 ? [] : [`to whom: ${named(reading.toWhom)}`]),
    ...(reading.via.length === 0 ? [] : [`via: ${named(reading.via)}`]),
    ...(about.length === 0 ? [] : [`about: ${about.join(" ")}`]),
    ...(reading.time === null ? [] : [`when: ${reading.time}`]),
  ];
  return [
    ...(parts.length === 0 ? [] : [`Read as ${parts.join("; ")}.`]),
    ...(missing.length === 0 ? [] : [`No statement holds: ${missing.join(", ")}.`]),
    ...(toOthers === 0 ? [] : [`${counted(toOthers, "row")} left out: said to others.`]),
    ...remarks,
  ];
}

function renderGroup({ kind, id, relation, differences, rows }: AskedGroup): string {
  const documents = new Set(rows.flatMap(({ evidence }) => evidence.map(({ doc }) => doc)));
  const count = counted(documents.size, "document");
  const stand = relation === "single" ? count : `${count} ${relation}`;
  const how = differences.length === 0 ? "" : `: ${differences.join(", ")}`;
  return [`${kind}${id === null ? "" : ` ${id}`}, ${stand}${how}`, ...rows.map(renderRow)].join(
    "\n",
  );
}

function renderRow(row: AskedRow): string {
  const { kind, id, addressee, date, label, by, status, evidence } = row;
  const to = addressee === null ? "" : ` to ${addressee}`;
  const what = label === null ? "" : ` (${label})`;
  const who = kind === "passage" || kind === "figure" ? kind : renderSpeaker(row);
  const head = `   ${date ?? "undated"}  ${who}${to}${what}`;
  const called = id === null ? "" : `${kind === "statement" ? "quote" : kind} ${id}; `;
  return [
    head,
    ...evidence.map(renderCitation),
    `   ${called}${renderMaker(by, status ?? "unverified")}`,
  ].join("\n");
}
