import { type EventType, eventTypeInfo, eventTypes } from "../../lang/en/event-types.ts";
import { widerThan } from "../../query/index.ts";
import type { CodedEvent } from "../../record/index.ts";
import { actorCode } from "../actor-codes.ts";
import {
  confidenceColumn,
  dayCells,
  dayColumns,
  list,
  recordTable,
  type Table,
  text,
  whole,
  widerThanColumn,
} from "./table.ts";

const names = (all: readonly { readonly name: string }[]): string =>
  list(all.map((one) => one.name));
const countries = (all: readonly { readonly country: string | null }[]): string =>
  list(all.map((one) => one.country ?? ""));

const codes = (all: CodedEvent["actors"], row: CodedEvent): string =>
  list(all.map((one) => actorCode(one, row)));
const quadOf = (type: string): number | null =>
  eventTypes.includes(type as EventType) ? eventTypeInfo[type as EventType].quad : null;

/** One line a coded event. */
export const events: Table = recordTable(
  "events",
  [
    text("type", "PLOVER class."),
    text("mode", "PLOVER mode."),
    text("cameo", "CAMEO code."),
    whole(
      "quad",
      "Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
    ),
    text("actors", "Who did it."),
    text("actor_countries", "Their countries, ISO 3166-1 alpha-3, in the same order."),
    text(
      "actor_codes",
      "Country and PLOVER sector of each, `NOR GOV`, in the same order; a part that the words do not show is left out.",
    ),
    text("recipients", "To whom it was done."),
    text("recipient_countries", "Their countries, in the same order."),
    text("recipient_codes", "Country and sector of each, in the same order."),
    text("date", "When, EDTF."),
    text("place", "Where."),
    text("realis", "`happened`, `ongoing`, `planned`, `conditional` or `not`."),
    text("asserted_by", "Who says so; empty for the narrator."),
    whole(
      "reports",
      "Passages that report it: their sum is the count of reports, the rows are the happenings.",
    ),
    whole("variants", "Differences between the reports."),
    text(
      "differs_in",
      "What they give differently: `date`, `place`, `number`, `words`, `actor`, `recipient`, and the words of both sides.",
    ),
    confidenceColumn,
    widerThanColumn,
    ...dayColumns,
  ],
  (row, wordings) => [
    row.type,
    row.mode,
    row.cameo,
    quadOf(row.type),
    names(row.actors),
    countries(row.actors),
    codes(row.actors, row),
    names(row.recipients),
    countries(row.recipients),
    codes(row.recipients, row),
    row.date,
    row.place,
    row.realis,
    row.assertedBy,
    row.evidence.length,
    row.variants?.length ?? 0,
    list((row.variants ?? []).map(({ kind, a, b }) => `${kind}: ${a.exact} / ${b.exact}`)),
    row.confidence,
    widerThan(wordings, row),
    ...dayCells(row.date),
  ],
);
