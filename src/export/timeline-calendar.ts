import { evidenceAddress } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { dayNumber, isoDay, parseDay } from "../text/index.ts";
import type { DocShelf } from "./doc-shelf.ts";
import { summaryOf, type TimelineEntry, timelineEntries } from "./timeline-rows.ts";

/** Days that an entry of a calendar covers at most: what is known by month is in, by year not. */
const mostDays = 31;
/** Bytes of a line, RFC 5545 section 3.1. */
const lineBytes = 75;
const encoder = new TextEncoder();

/**
 * The timeline as a calendar (RFC 5545) of all-day entries. What has no date, or one known
 * less exactly than by month, is left out: a calendar has no place for it. The stamp of an
 * entry is its own first day, so that the same record gives the same bytes.
 */
export async function* timelineCalendar(store: Store, shelf: DocShelf): AsyncIterable<string> {
  yield lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//onrecord//timeline//EN"]);
  for await (const entry of timelineEntries(store)) {
    const days = daysOf(entry);
    if (days === null) continue;
    const where = entry.evidence.map(
      (place) => `${shelf.label(place.doc)} ${evidenceAddress(place)}`,
    );
    yield lines([
      "BEGIN:VEVENT",
      `UID:${entry.kind}-${entry.id}@onrecord`,
      `DTSTAMP:${days.from}T000000Z`,
      `DTSTART;VALUE=DATE:${days.from}`,
      `DTEND;VALUE=DATE:${days.after}`,
      `SUMMARY:${escaped(summaryOf(entry))}`,
      `DESCRIPTION:${escaped([`“${entry.exact}”`, ...where].join("\n"))}`,
      ...(entry.place === null ? [] : [`LOCATION:${escaped(entry.place)}`]),
      `CATEGORIES:${entry.kind === "remark" ? "REMARK" : `EVENT,${escaped(entry.type ?? "")}`}`,
      ...(entry.realis === null || entry.realis === "happened"
        ? []
        : [`COMMENT:${escaped(entry.realis)}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]);
  }
  yield lines(["END:VCALENDAR"]);
}

/** The first day and the day after the last, as calendars write them; null where they are not known well enough. */
function daysOf({ earliest, latest }: TimelineEntry): { from: string; after: string } | null {
  const first = earliest === null ? null : parseDay(earliest);
  const last = latest === null ? null : parseDay(latest);
  if (first === null || last === null) return null;
  const [from, to] = [dayNumber(first), dayNumber(last)];
  if (to < from || to - from >= mostDays) return null;
  const written = (day: number): string => isoDay(day).replaceAll("-", "");
  return { from: written(from), after: written(to + 1) };
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replaceAll("\n", "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** Lines, each folded where it is longer than a line may be, never within a character. */
function lines(contents: readonly string[]): string {
  return contents.map((content) => `${folded(content)}\r\n`).join("");
}

function folded(content: string): string {
  let out = "";
  let bytes = 0;
  for (const char of content) {
    const own = encoder.encode(char).length;
    if (bytes + own > lineBytes) {
      out += "\r\n ";
      bytes = 1;
    }
    out += char;
    bytes += own;
  }
  return out;
}
