import { z } from "zod";
import { OnrecordError } from "../../problem.ts";
import { type Passage, type PlaceView, statementViews } from "../../query/index.ts";
import type { Evidence, RecordedStatement } from "../../record/index.ts";
import {
  type Citation,
  type CitedDocument,
  citedDocumentsSchema,
  createCiter,
  evidenceSchema,
} from "../citation.ts";
import { type Decision, decisionSchema, renderDecisions, toDecision } from "../decision.ts";
import { id } from "../fields.ts";
import { renderDocuments, renderParts, renderStatement } from "../render.ts";
import { citeStatements, type StatementItem, statementSchema } from "../rows.ts";
import { defineTool, type Tool } from "../tool.ts";

/** One statement with its surroundings. */
interface QuoteAnswer extends Omit<PlaceView, "document"> {
  readonly quote: StatementItem;
  /** The words that name the source, and those that attribute. */
  readonly source: readonly Citation[];
  readonly cue: readonly Citation[];
  readonly decisions: readonly Decision[];
  readonly documents: readonly CitedDocument[];
}

const offset = z.number().int().nonnegative();

const answerSchema: z.ZodType<QuoteAnswer> = z.object({
  quote: statementSchema,
  source: evidenceSchema.describe("The words that name who says it"),
  cue: evidenceSchema.describe("The words that attribute it: said, according to"),
  context: z
    .object({ start: offset, end: offset, text: z.string() })
    .describe("The paragraphs it stands in"),
  startCp: offset.describe("The same place in code points, which Python and R count"),
  endCp: offset,
  page: z.number().int().nullable().describe("The page it begins on; null: the document has none"),
  prefix: z.string().describe("Characters before it, for a Web Annotation"),
  suffix: z.string(),
  retrieved: z.string().nullable().describe("When the document was fetched; null: nobody said"),
  decisions: z.array(decisionSchema).describe("What people decided about it, oldest first"),
  documents: citedDocumentsSchema,
});

/** One statement in full. */
export const getQuote: Tool = defineTool({
  name: "get_quote",
  title: "Get a quote",
  description:
    "One statement in full: its words, the paragraphs around them, the words that name the source and attribute, why the speaker is taken to be the speaker, what people decided about it, and what a citation needs.",
  input: z.strictObject({ id: id("Id of a quote, as find_quotes gives it") }),
  output: answerSchema,
  run: async ({ id: wanted }, context) => {
    const found = await context.store.readStatements({ ids: [wanted] }, { limit: 1 });
    const [view] = await statementViews(context.store, found);
    if (view === undefined) throw noSuchQuote(wanted);
    const { statement, context: around, decisions, document: _, ...rest } = view;
    const citer = await createCiter(context, [statement.doc]);
    const cut = (spans: RecordedStatement["source"]): Citation[] =>
      citer.cite(spans.flatMap((span) => evidenceIn(around, statement.doc, span)));
    const [quote] = await citeStatements(context, [statement], citer);
    if (quote === undefined) throw noSuchQuote(wanted);
    const answer: QuoteAnswer = {
      quote,
      source: cut(statement.source),
      cue: cut(statement.cue),
      context: around,
      ...rest,
      decisions: decisions.map(toDecision),
      documents: citer.documents,
    };
    return { answer, text: render(answer) };
  },
});

function noSuchQuote(wanted: string): OnrecordError {
  return new OnrecordError(
    "no-such-quote",
    `The record has no quote “${wanted}”; it may have been built anew. find_quotes gives the ids there are.`,
  );
}

/** A piece of the context as evidence; none where it lies outside. */
function evidenceIn(
  { start, end, text }: Passage,
  doc: string,
  span: { readonly start: number; readonly end: number },
): Evidence[] {
  if (span.start < start || span.end > end) return [];
  const exact = text.slice(span.start - start, span.end - start);
  return [{ doc, start: span.start, end: span.end, exact }];
}

function render(answer: QuoteAnswer): string {
  const { quote, source, cue, context, page, decisions, documents } = answer;
  const named = [...source, ...cue].map(({ exact }) => `“${exact}”`).join(" … ");
  return renderParts([
    renderStatement(quote),
    `Speaker found by: ${quote.reason}${named === "" ? "" : ` (${named})`}`,
    `In its paragraphs [${context.start}-${context.end}]${page === null ? "" : `, page ${page}`}:\n${context.text}`,
    renderDecisions(decisions),
    renderDocuments(documents),
  ]);
}
