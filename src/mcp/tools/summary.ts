import { z } from "zod";
import { summary as readSummary } from "../../query/index.ts";
import { counted } from "../../text/index.ts";
import { emptyRecord } from "../list.ts";
import { renderParts } from "../render.ts";
import { defineTool, type Tool } from "../tool.ts";

/** What a record holds, in numbers. */
interface SummaryAnswer {
  readonly documents: number;
  readonly datedDocuments: number;
  readonly statements: number;
  readonly unknownSpeakers: number;
  readonly speakers: number;
  readonly remarks: number;
  readonly sharedRemarks: number;
  readonly events: number;
  readonly positions: number;
  readonly figures: number;
  readonly problems: number;
  readonly topSpeakers: readonly { readonly name: string; readonly statements: number }[];
}

const count = z.number().int().nonnegative();
const answerSchema: z.ZodType<SummaryAnswer> = z.object({
  documents: count,
  datedDocuments: count,
  statements: count,
  unknownSpeakers: count.describe("Statements of which no document tells who is meant"),
  speakers: count,
  remarks: count.describe("Things said, each once, however many documents report it"),
  sharedRemarks: count.describe("Remarks that two documents or more report"),
  events: count,
  positions: count,
  figures: count,
  problems: count.describe("What could not be done with the documents"),
  topSpeakers: z
    .array(z.object({ name: z.string(), statements: count }))
    .describe("Those quoted most"),
});

/** What the record holds. */
export const summary: Tool = defineTool({
  name: "summary",
  title: "Summary of the record",
  description:
    "What the record holds, in numbers, and who is quoted most. A good first call: every answer has to be read against how many documents there are.",
  input: z.strictObject({}),
  output: answerSchema,
  run: async (_, { store }) => {
    const found = await readSummary(store);
    const { documents, datedDocuments, statements, unknownSpeakers, speakers } = found;
    const { remarks, sharedRemarks, events, positions, figures, problems } = found;
    const answer: SummaryAnswer = {
      ...{ documents, datedDocuments, statements, unknownSpeakers, speakers },
      ...{ remarks, sharedRemarks, events, positions, figures, problems },
      topSpeakers: found.topSpeakers.flatMap(({ value, count: said }) =>
        value === null ? [] : [{ name: value, statements: said }],
      ),
    };
    return { answer, text: render(answer) };
  },
});

function render(answer: SummaryAnswer): string {
  const { documents, datedDocuments, statements, unknownSpeakers, speakers } = answer;
  const { remarks, sharedRemarks, events, positions, figures, problems, topSpeakers } = answer;
  return renderParts([
    [
      `${counted(documents, "document")}, ${datedDocuments} of them dated`,
      `${counted(statements, "statement")} by ${counted(speakers, "speaker")}; ${unknownSpeakers} without a known speaker`,
      `${counted(remarks, "remark")}, ${sharedRemarks} of them in several documents`,
      `${counted(events, "event")}, ${counted(positions, "position")}, ${counted(figures, "figure")}`,
      counted(problems, "problem"),
    ].join("\n"),
    topSpeakers.length === 0
      ? ""
      : `Quoted most: ${topSpeakers.map(({ name, statements: n }) => `${name} (${n})`).join(", ")}`,
    documents === 0 ? emptyRecord : "",
  ]);
}
