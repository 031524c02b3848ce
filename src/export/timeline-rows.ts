import { timelineOrder } from "../query/index.ts";
import type { CodedEvent, Evidence, Remark, RowId } from "../record/index.ts";
import { calendarDays, firstWords } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import type { DocShelf } from "./doc-shelf.ts";
import type { JsonRow } from "./json-rows.ts";
import { quoteOf } from "./pieces.ts";

/** A remark or an event as a timeline tells it. */
export interface TimelineEntry {
  readonly kind: "remark" | "event";
  readonly id: RowId;
  /** EDTF; null when unknown. */
  readonly date: string | null;
  /** First and last ISO day it may be of; null where that is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Speaker, or actors; empty for unknown. */
  readonly who: readonly string[];
  /** Addressee, or recipients. */
  readonly whom: readonly string[];
  /** PLOVER class of an event; null for a remark. */
  readonly type: string | null;
  /** Of an event, whether it happened or is only planned; null for a remark. */
  readonly realis: CodedEvent["realis"] | null;
  readonly place: string | null;
  readonly confidence: number;
  /** The words of the first report. */
  readonly exact: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Rows read at a time. */
const batch = 200;

/** Remarks and events by date, undated ones last. Keys are in memory, some rows at a time. */
export async function* timelineEntries(store: Store): AsyncIterable<TimelineEntry> {
  const order = await timelineOrder(store);
  for (let at = 0; at < order.length; at += batch) {
    const some = order.slice(at, at + batch);
    const idsOf = (wanted: TimelineEntry["kind"]): RowId[] =>
      some.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    const remarks = await store.readRows("remarks", { ids: idsOf("remark") });
    const events = await store.readRows("events", { ids: idsOf("event") });
    const entries = new Map<string, TimelineEntry>();
    for (const row of remarks) entries.set(`remark ${row.id}`, remarkEntry(row));
    for (const row of events) entries.set(`event ${row.id}`, eventEntry(row));
    for (const { kind, id } of some) {
      const entry = entries.get(`${kind} ${id}`);
      if (entry !== undefined) yield entry;
    }
  }
}

function remarkEntry(row: Remark): TimelineEntry {
  const { id, date, speaker, addressee, evidence, confidence } = row;
  return {
    kind: "remark",
    id,
    date,
    ...calendarDays(date),
    who: speaker === null ? [] : [speaker],
    whom: addressee === null ? [] : [addressee],
    type: null,
    realis: null,
    place: null,
    confidence,
    exact: firstWords(row)
      .map(({ exact }) => exact)
      .join(" … "),
    evidence,
  };
}

function eventEntry(row: CodedEvent): TimelineEntry {
  return {
    kind: "event",
    id: row.id,
    date: row.date,
    ...calendarDays(row.date),
    who: row.actors.map(({ name }) => name),
    whom: row.recipients.map(({ name }) => name),
    type: row.type,
    realis: row.realis,
    place: row.place,
    confidence: row.confidence,
    exact: row.evidence[0].exact,
    evidence: row.evidence,
  };
}

/** A row of the timeline with the words of every report. */
export function timelineJson(shelf: DocShelf, entry: TimelineEntry): JsonRow {
  const { evidence, ...rest } = entry;
  return {
    kind: rest.kind,
    id: rest.id,
    date: rest.date,
    earliest: rest.earliest,
    latest: rest.latest,
    who: rest.who,
    whom: rest.whom,
    type: rest.type,
    realis: rest.realis,
    place: rest.place,
    exact: rest.exact,
    documents: new Set(evidence.map(({ doc }) => doc)).size,
    evidence: evidence.map((one) => quoteOf(shelf, one)),
    confidence: rest.confidence,
  };
}

/** What a row is called in one line: who said, or did, something to whom. */
export function summaryOf({ kind, who, whom, type, realis }: TimelineEntry): string {
  const by = who.length === 0 ? "Unknown" : who.join(", ");
  const to = whom.length === 0 ? "" : whom.join(", ");
  if (kind === "remark") return `${by} said${to === "" ? "" : ` to ${to}`}`;
  const sides = to === "" ? by : `${by} → ${to}`;
  return `${type ?? ""}: ${sides}${realis === "happened" ? "" : ` (${realis})`}`;
}
