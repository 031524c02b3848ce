import type { Block, DatingReason, Doc, OwnDating, Timex } from "../../doc/index.ts";
import type { Stage } from "../pipeline.ts";
import { anniversaries } from "./anniversary.ts";

/**
 * Says when a document was written, as far as it says so itself: its dateline, its
 * posted line, the date that came with it, its address. Everything that needs other
 * documents is left to the record.
 */
export function dating(): Stage<"blocks" | "timexes" | "turns", "dating"> {
  return { gives: "dating", version: 1, run: (doc) => ownDating(doc) };
}

/** Kinds of reason from the surest on: what decides where they differ. */
const order = ["dateline", "posted", "metadata", "url", "byline"] as const;

function ownDating(doc: Doc<"blocks" | "timexes" | "turns">): OwnDating {
  const reasons: DatingReason[] = [];
  for (const block of doc.layers.blocks) {
    if (block.kind !== "dateline" && block.kind !== "posted" && block.kind !== "byline") continue;
    const timex = dayIn(block, doc.layers.timexes);
    if (timex !== null) reasons.push({ kind: block.kind, ...timex });
  }
  const { date, url } = doc.origin;
  if (date !== null) reasons.push({ kind: "metadata", value: date, start: 0, end: 0 });
  const path = url === null ? null : /\/((?:19|20|21)\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/.exec(url);
  if (path !== null) {
    reasons.push({ kind: "url", value: `${path[1]}-${path[2]}-${path[3]}`, start: 0, end: 0 });
  }
  const rank = (reason: DatingReason): number =>
    order.indexOf(reason.kind as (typeof order)[number]);
  reasons.sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  const day = reasons[0]?.value ?? null;
  if (day !== null) return { date: day, earliest: day, latest: day, reasons };
  const headings = lastHeading(doc);
  const years = anniversaries(doc.text);
  const year =
    new Set(years.map(({ value }) => value)).size === 1 ? (years[0]?.value ?? null) : null;
  return {
    date: year,
    earliest: headings?.value ?? year,
    latest: year,
    reasons: [...(headings === null ? [] : [headings]), ...years],
  };
}

/** The latest day among the dated headings of a transcript: it was written then or later. */
function lastHeading(doc: Doc<"timexes" | "turns">): DatingReason | null {
  let last: DatingReason | null = null;
  for (const { heading } of doc.layers.turns) {
    if (heading === null) continue;
    for (const { start, end, value } of doc.layers.timexes) {
      if (start < heading.start || end > heading.end || value === null) continue;
      if (!/^\d{4}-\d\d-\d\d/.test(value)) continue;
      const day = value.slice(0, 10);
      if (last === null || day > (last.value ?? ""))
        last = { kind: "headings", value: day, start, end };
    }
  }
  return last;
}

/** The first expression in a block that is a day, without its hour. */
function dayIn(
  block: Block,
  timexes: readonly Timex[],
): { readonly value: string; readonly start: number; readonly end: number } | null {
  for (const { start, end, value } of timexes) {
    if (start < block.start || end > block.end || value === null) continue;
    const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
    if (day !== undefined) return { value: day, start, end };
  }
  return null;
}
