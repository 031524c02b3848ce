import { evidenceAddress } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { parseDay } from "../text/index.ts";
import type { DocShelf } from "./doc-shelf.ts";
import { summaryOf, type TimelineEntry, timelineEntries } from "./timeline-rows.ts";
import { escapeXml } from "./xml.ts";

/** A date as TimelineJS has it: a year, and what of the rest is known. */
interface Moment {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The timeline as TimelineJS 3 reads it. What has no year is left out, because it must
 * have one; how exactly a date is known stands in `display_date`, as the record has it.
 */
export async function* timelineJs(store: Store, shelf: DocShelf): AsyncIterable<string> {
  yield '{"events":[';
  let separator = "\n";
  for await (const entry of timelineEntries(store)) {
    const slide = slideOf(shelf, entry);
    if (slide === null) continue;
    yield separator + JSON.stringify(slide);
    separator = ",\n";
  }
  yield "\n]}\n";
}

function slideOf(shelf: DocShelf, entry: TimelineEntry): object | null {
  const { kind, id, date, earliest, latest, exact, evidence } = entry;
  const first = momentOf(date, earliest);
  if (first === null) return null;
  const last = latest === earliest ? null : momentOf(null, latest);
  const places = evidence.map(
    (place) =>
      `<a href="${escapeXml(evidenceAddress(place))}">${escapeXml(shelf.label(place.doc))}</a>`,
  );
  return {
    unique_id: `${kind}-${id}`,
    group: kind,
    start_date: first,
    ...(last === null ? {} : { end_date: last }),
    display_date: date,
    text: {
      headline: escapeXml(summaryOf(entry)),
      text: `<blockquote>${escapeXml(exact)}</blockquote><p>${places.join(", ")}</p>`,
    },
  };
}

/** The parts of a date that are known: no month for a year, no day for a month. */
function momentOf(date: string | null, day: string | null): Moment | null {
  const parsed = day === null ? null : parseDay(day);
  if (parsed === null) return null;
  if (date !== null && /^\d{4}$/.test(date)) return { year: parsed.year };
  if (date !== null && /^\d{4}-\d{2}$/.test(date)) {
    return { year: parsed.year, month: parsed.month };
  }
  return { year: parsed.year, month: parsed.month, day: parsed.day };
}
