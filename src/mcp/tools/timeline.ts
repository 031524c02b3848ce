import { z } from "zod";
import { findSpeaker, timeline as readTimeline } from "../../query/index.ts";
import { firstWords } from "../../record/index.ts";
import { createCiter } from "../citation.ts";
import { dayFields, given, pageFields, pageOf, words } from "../fields.ts";
import { createList, type List, listSchema } from "../list.ts";
import { renderEvent, renderList, renderRemark } from "../render.ts";
import {
  citeRemark,
  citeRow,
  docsOf,
  type EventItem,
  eventSchema,
  type RemarkItem,
  remarkSchema,
} from "../rows.ts";
import { defineTool, type Tool } from "../tool.ts";

/** A remark or an event by its date; the other is null. */
interface TimelineItem {
  readonly date: string | null;
  readonly remark: RemarkItem | null;
  readonly event: EventItem | null;
}

const itemSchema: z.ZodType<TimelineItem> = z.object({
  date: z.string().nullable().describe("EDTF; null: unknown"),
  remark: remarkSchema.nullable(),
  event: eventSchema.nullable(),
});

/** The record by date. */
export const timeline: Tool = defineTool({
  name: "timeline",
  title: "Timeline",
  description:
    "Remarks and events in order of date, undated ones last; one remark once, however many documents report it. With a speaker, the speaker's remarks only.",
  input: z.strictObject({
    speaker: words("Who said it: a name, or an entity's id"),
    ...dayFields,
    ...pageFields,
  }),
  output: listSchema(itemSchema),
  run: async ({ speaker, from, to, ...asked }, context) => {
    const { store } = context;
    const page = pageOf(asked);
    const speakerId = speaker === undefined ? undefined : (await findSpeaker(store, speaker)).id;
    const { rows, total } = await readTimeline(store, given({ speakerId, from, to }), page);
    const citer = await createCiter(
      context,
      rows.flatMap((one) =>
        one.kind === "remark" ? firstWords(one.row).map(({ doc }) => doc) : docsOf([one.row]),
      ),
    );
    const cited = rows.map((one): { readonly item: TimelineItem; readonly line: string } => {
      if (one.kind === "remark") {
        const remark = citeRemark(one.row, citer);
        return { item: { date: one.date, remark, event: null }, line: renderRemark(remark) };
      }
      const event = citeRow(one.row, citer);
      return { item: { date: one.date, remark: null, event }, line: renderEvent(event) };
    });
    const items = cited.map(({ item }) => item);
    const answer: List<TimelineItem> = await createList(
      store,
      { items, documents: citer.documents, total },
      page.offset,
    );
    const text = renderList(answer, {
      one: "row",
      none: "remark or event",
      lines: cited.map(({ line }) => line),
      offset: page.offset,
    });
    return { answer, text };
  },
});
