import { type Doc, type EventMention, type Layers, rangeEndOf } from "../../doc/index.ts";
import { cite, type Evidence } from "../../record/index.ts";

/** The words of a report behind the columns of its row. */
export interface PrintedEvent {
  /** The deed with what describes it: *state visit*. */
  readonly deed: Evidence;
  readonly when: Evidence | null;
  readonly where: Evidence | null;
  /** One for each actor and recipient, in order. */
  readonly actors: readonly Evidence[];
  readonly recipients: readonly Evidence[];
}

/** An event mention with the words that report it. */
export interface EventFacts {
  readonly event: EventMention;
  /** From the first to the last of trigger and participants, within one sentence. */
  readonly evidence: Evidence;
  /** The words of the trigger, for a person. */
  readonly trigger: Evidence;
  /** TIMEX3 value that waits for the document's date; null where the date is known or none is given. */
  readonly relative: string | null;
  /** The end of a range that waits likewise, as a TIMEX3 value or as {@link relative}; null for none. */
  readonly until: string | null;
  /** What its date needs that the time as printed does not give: *in August* the year, *on Tuesday* the week, *tomorrow* the day; null for a date in full. */
  readonly inferred: "year" | "week" | "day" | null;
  /** Chain of who asserts the event; null where the narrator does or the document names no such chain. */
  readonly asserter: number | null;
  /** What the report prints of each column, for comparing reports of one happening. */
  readonly printed: PrintedEvent;
  /** Whether it is told as known: *the visit*, *their talks*. */
  readonly definite: boolean;
}

/** Characters before and after the trigger within which a participant belongs to the passage that is shown. */
const passage = 300;

/** Characters before a trigger in which its article is looked for. */
const lookBehind = 60;

/** An article or the like, and at most three words between it and the trigger. */
const knownBefore =
  /\b(?:the|this|that|these|those|his|her|its|their)(?:\s+[\p{L}\d-]+){0,3}\s+$/iu;

/** Takes from a document what reconciling needs of its events; none where no stage gave them. */
export function eventFacts(doc: Doc<"timexes">): EventFacts[] {
  const layers: Partial<Layers> = doc.layers;
  const chains = new Map<string, number>();
  for (const { id, name } of layers.chains ?? []) if (!chains.has(name)) chains.set(name, id);
  return (layers.events ?? []).map((event) => {
    let { start, end } = event.trigger;
    for (const party of [...event.actors, ...event.recipients]) {
      if (party.start < start - passage || party.end > end + passage) continue;
      start = Math.min(start, party.start);
      end = Math.max(end, party.end);
    }
    const timex = event.timex === null ? undefined : doc.layers.timexes[event.timex];
    return {
      event,
      evidence: cite(doc, { start, end }),
      trigger: cite(doc, event.trigger),
      relative: event.date === null ? (timex?.relative ?? null) : null,
      until: untilOf(doc, event),
      inferred: inferredOf(timex?.relative ?? null),
      asserter: event.assertedBy === null ? null : (chains.get(event.assertedBy) ?? null),
      printed: printedOf(doc, event, timex),
      definite: knownBefore.test(
        doc.text.slice(Math.max(0, event.trigger.start - lookBehind), event.trigger.start),
      ),
    };
  });
}

function inferredOf(relative: string | null): EventFacts["inferred"] {
  if (relative === null) return null;
  if (/^[<>=]*weekday=\d(?!&)/.test(relative)) return "week";
  return /^[<>=]*(?:day|month|quarter)=/.test(relative) ? "year" : "day";
}

/** Adjectives and the like before a nominal trigger, after its article. */
const describedBy =
  /\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]h(?:is|at))\s+((?:[\p{Ll}\d-]+\s+){1,3})$/u;

function printedOf(
  doc: Doc<"timexes">,
  event: EventMention,
  timex: { readonly start: number; readonly end: number } | undefined,
): PrintedEvent {
  const { trigger, place } = event;
  const before = doc.text.slice(Math.max(0, trigger.start - lookBehind), trigger.start);
  const described = describedBy.exec(before)?.[1]?.length ?? 0;
  const all = (parties: EventMention["actors"]): Evidence[] =>
    parties.map(({ start, end }) => cite(doc, { start, end }));
  return {
    deed: cite(doc, { start: trigger.start - described, end: trigger.end }),
    when: timex === undefined ? null : cite(doc, { start: timex.start, end: timex.end }),
    where: place === null ? null : nearest(doc, place, trigger),
    actors: all(event.actors),
    recipients: all(event.recipients),
  };
}

/** Where a place is printed next to the trigger; null where it is known by another name only. */
function nearest(
  doc: Doc<"timexes">,
  place: string,
  { start, end }: EventMention["trigger"],
): Evidence | null {
  const after = doc.text.slice(end, end + passage).indexOf(place);
  if (after >= 0) return cite(doc, { start: end + after, end: end + after + place.length });
  const from = Math.max(0, start - passage);
  const before = doc.text.slice(from, start).lastIndexOf(place);
  return before < 0 ? null : cite(doc, { start: from + before, end: from + before + place.length });
}

function untilOf(doc: Doc<"timexes">, { date, timex }: EventMention): string | null {
  if (timex === null || date !== null) return null;
  const { timexes } = doc.layers;
  const end = timexes[rangeEndOf(doc.text, timexes, timex)];
  return end?.value ?? end?.relative ?? null;
}
