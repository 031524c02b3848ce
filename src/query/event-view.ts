import type { CodedEvent, Evidence, RowId } from "../record/index.ts";
import type { ListedDocument, Store } from "../store/index.ts";
import { findContext, type Passage } from "./passage.ts";

/** One place where a document tells of an event. */
export interface EventReportView {
  readonly document: ListedDocument;
  /** The words of the event here, in the order of the text; more than one where a paragraph tells of it twice. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** The paragraphs they stand in. */
  readonly context: Passage;
}

/** An event with every place that reports it. */
export interface EventView {
  readonly event: CodedEvent;
  readonly reports: readonly EventReportView[];
}

/** An event with its reports, in the order of its evidence; one for each paragraph. Null when there is no such event. */
export async function eventView(store: Store, id: RowId): Promise<EventView | null> {
  const event = await store.readRow("events", id);
  if (event === null) return null;
  const ids = [...new Set(event.evidence.map(({ doc }) => doc))];
  const reports: EventReportView[] = [];
  for (const document of await store.listDocuments({ ids })) {
    const stored = await store.readDocument(document.id, ["blocks"]);
    // A document that is stored and not annotated has no blocks.
    const text = (stored ?? (await store.readDocument(document.id, [])))?.doc.text;
    if (text === undefined) continue;
    const blocks = stored?.doc.layers.blocks ?? [];
    const byStart = new Map<number, EventReportView>();
    for (const own of event.evidence) {
      if (own.doc !== document.id) continue;
      const context = findContext(text, blocks, own);
      const same = byStart.get(context.start);
      byStart.set(
        context.start,
        same === undefined
          ? { document, evidence: [own], context }
          : { ...same, evidence: [...same.evidence, own] },
      );
    }
    reports.push(...byStart.values());
  }
  const order = new Map(event.evidence.map((one, at) => [one, at]));
  const placeOf = ({ evidence: [first] }: EventReportView): number => order.get(first) ?? 0;
  return { event, reports: reports.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}
