import { z } from "zod";
import { OnrecordError } from "../../problem.ts";
import { type RemarkView, remarkView } from "../../query/index.ts";
import type { Evidence, Remark } from "../../record/index.ts";
import type { Store } from "../../store/index.ts";
import { counted } from "../../text/index.ts";
import {
  type Citation,
  type CitedDocument,
  type Citer,
  citationSchema,
  citedDocumentsSchema,
  createCiter,
  evidenceSchema,
} from "../citation.ts";
import type { Context } from "../context.ts";
import { type Decision, decisionSchema, renderDecisions, toDecision } from "../decision.ts";
import { id } from "../fields.ts";
import {
  renderDocuments,
  renderParts,
  renderRemark,
  renderSection,
  renderStatement,
} from "../render.ts";
import {
  citeRemark,
  citeStatements,
  type RemarkItem,
  remarkSchema,
  type StatementItem,
  statementSchema,
} from "../rows.ts";
import { defineTool, type Tool } from "../tool.ts";

/** Differences that are given; reports of many documents differ pair by pair. */
const mostVariants = 100;

/** A remark with its reports side by side. */
interface CompareAnswer {
  readonly remark: RemarkItem;
  readonly origins: readonly { readonly name: string; readonly documents: readonly string[] }[];
  readonly reports: readonly StatementItem[];
  readonly variants: readonly {
    readonly kind: string;
    readonly a: Citation;
    readonly b: Citation;
  }[];
  readonly glosses: readonly {
    readonly adds: readonly Citation[];
    readonly quote: StatementItem;
  }[];
  readonly related: readonly { readonly relation: string; readonly remark: RemarkItem }[];
  readonly decisions: readonly Decision[];
  readonly documents: readonly CitedDocument[];
}

const answerSchema: z.ZodType<CompareAnswer> = z.object({
  remark: remarkSchema,
  origins: z
    .array(z.object({ name: z.string(), documents: z.array(z.string()) }))
    .describe(
      "Documents, by id, by where their words came from: copies of one wire are one origin",
    ),
  reports: z.array(statementSchema).describe("One for each document that reports it"),
  variants: z
    .array(z.object({ kind: z.string(), a: citationSchema, b: citationSchema }))
    .describe(
      `Places in which two reports differ, the first ${mostVariants}; an empty side: the other has more`,
    ),
  glosses: z
    .array(z.object({ adds: evidenceSchema, quote: statementSchema }))
    .describe("Wordings in an outlet's own voice, and what they name that no report names"),
  related: z
    .array(z.object({ relation: z.string(), remark: remarkSchema }))
    .describe(
      "alike: the same speaker, perhaps on another occasion; echo: like words of another speaker; repeat: said again; self-report: told by the speaker",
    ),
  decisions: z.array(decisionSchema),
  documents: citedDocumentsSchema,
});

/** The reports of one remark side by side. */
export const compareRemark: Tool = defineTool({
  name: "compare_remark",
  title: "Compare the reports of a remark",
  description:
    "One remark, which is one thing said once, in the words of every document that reports it: side by side, with the places in which they differ, how many origins they go back to, wordings of outlets in their own voice, and like remarks. Use it before saying how many sources report something.",
  input: z.strictObject({ id: id("Id of a remark, or of a quote whose remark is meant") }),
  output: answerSchema,
  run: async ({ id: wanted }, context) => {
    const view = await remarkOf(context.store, wanted);
    const citer = await createCiter(context, docsIn(view));
    const answer = await compare(view, context, citer);
    return { answer, text: render(answer) };
  },
});

async function remarkOf(store: Store, wanted: string): Promise<RemarkView> {
  const [statement] = await store.readStatements({ ids: [wanted] }, { limit: 1 });
  const view = await remarkView(store, statement?.remark ?? wanted);
  if (view !== null) return view;
  throw new OnrecordError(
    "no-such-remark",
    `The record has no remark “${wanted}”; it may have been built anew. find_quotes gives the remark of each quote.`,
  );
}

function docsIn({ remark, reports, glosses, related }: RemarkView): string[] {
  const evidence: Evidence[] = [
    ...remark.evidence,
    ...remark.variants.flatMap(({ a, b }) => [a, b]),
    ...glosses.flatMap(({ adds }) => adds),
    ...related.flatMap(({ remark: other }) => other.evidence),
  ];
  const views = [...reports, ...glosses.map(({ view }) => view)];
  return [...evidence.map(({ doc }) => doc), ...views.map(({ document }) => document.id)];
}

async function compare(
  { remark, reports, glosses, related, decisions }: RemarkView,
  context: Context,
  citer: Citer,
): Promise<CompareAnswer> {
  const worded = glosses.map(({ view }) => view.statement);
  const quotes = await citeStatements(context, worded, citer);
  return {
    remark: citeRemark(remark, citer),
    origins: remark.origins.map(({ name, documents }) => ({ name, documents })),
    reports: await citeStatements(
      context,
      reports.map(({ statement }) => statement),
      citer,
    ),
    variants: remark.variants
      .slice(0, mostVariants)
      .flatMap((variant) => citeVariant(variant, citer)),
    glosses: quotes.map((quote, at) => ({ adds: citer.cite(glosses[at]?.adds ?? []), quote })),
    related: related.map(({ relation, remark: other }) => ({
      relation,
      remark: citeRemark(other, citer),
    })),
    decisions: decisions.map(toDecision),
    documents: citer.documents,
  };
}

function citeVariant(
  { kind, a, b }: Remark["variants"][number],
  citer: Citer,
): CompareAnswer["variants"][number][] {
  const [first, second] = citer.cite([a, b]);
  return first === undefined || second === undefined ? [] : [{ kind, a: first, b: second }];
}

function render(answer: CompareAnswer): string {
  const { remark, origins, reports, variants, glosses, related, decisions, documents } = answer;
  const names = new Map(documents.map(({ id: doc, name }) => [doc, name]));
  const nameOf = (doc: string): string => names.get(doc) ?? doc;
  return renderParts([
    renderRemark(remark),
    renderSection(
      "Origins",
      origins.map((origin) => `${origin.name}: ${origin.documents.map(nameOf).join(", ")}`),
    ),
    renderSection(
      "Reports",
      reports.map((report, at) => `${at + 1}. ${renderStatement(report)}`),
    ),
    renderSection(
      `In what the reports differ, by their numbers (${variants.length} of ${remark.variants})`,
      renderVariants(variants, reports),
    ),
    renderSection(
      "Wordings of outlets in their own voice",
      glosses.map(({ adds, quote }) => `${addition(adds)}${renderStatement(quote)}`),
    ),
    renderSection(
      "Like remarks, which are not this one",
      related.map(({ relation, remark: other }) => `${relation}: ${renderRemark(other)}`),
    ),
    renderDecisions(decisions),
    renderDocuments(documents),
  ]);
}

function renderVariants(
  variants: CompareAnswer["variants"],
  reports: CompareAnswer["reports"],
): string[] {
  const numbers = new Map(reports.map(({ evidence }, at) => [evidence[0]?.doc, String(at + 1)]));
  const side = ({ doc, name, start, end, exact }: Citation): string =>
    `${numbers.get(doc) ?? name} ${exact === "" ? "nothing" : `“${exact}”`} [${start}-${end}]`;
  return variants.map(({ kind, a, b }) => `${kind}: ${side(a)} | ${side(b)}`);
}

function addition(adds: readonly Citation[]): string {
  const named = [...new Set(adds.map(({ exact }) => `“${exact}”`))];
  return named.length === 0
    ? ""
    : `names ${counted(named.length, "thing")} that no report names: ${named.join(", ")}\n`;
}
