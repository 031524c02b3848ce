import type { EventAnswer, FigureAnswer, PositionAnswer } from "../../../src/http/row-answers.ts";
import type { CodedEvent, FigureRow, Position } from "../../../src/record/index.ts";
import { renderDate } from "../text/dates.ts";
import { quantity, realisNames, stanceNames } from "../text/rows.ts";
import { eventAddress, figureAddress, positionAddress } from "../url/routes.ts";
import { type Citable, citeReports } from "./citable.ts";

/** An event to be cited, with every report of it. */
export function citeEvent({ event, reports }: EventAnswer): Citable {
  const { id, by, type, mode, cameo, actors, recipients, date, place, realis, confidence } = event;
  const sides = [namesOf(actors), namesOf(recipients)].map((names) => names || "not stated");
  const { assertedBy } = event;
  return {
    kind: "event",
    id,
    by,
    says: `${sides.join(" to ")}: ${codeOf(event)}, ${renderDate(date)}, ${realisNames[realis]}`,
    body: { type, mode, cameo, actors, recipients, date, place, realis, assertedBy, confidence },
    places: citeReports(reports),
    path: eventAddress(id),
  };
}

/** A figure to be cited, at its place. */
export function citeFigure({ figure, reports }: FigureAnswer): Citable {
  const { id, by, value, unit, bound, what, asOf, givenBy, confidence } = figure;
  return {
    kind: "figure",
    id,
    by,
    says: figureInWords(figure),
    body: { value, unit, bound, what, asOf, givenBy, confidence },
    places: citeReports(reports),
    path: figureAddress(id),
  };
}

/** A position to be cited, with all words that show it. */
export function citePosition({ position, reports }: PositionAnswer): Citable {
  const { id, by, actor, issue, stance, date, confidence } = position;
  return {
    kind: "position",
    id,
    by,
    says: `${positionInWords(position)}, ${renderDate(date)}`,
    body: { actor, issue, stance, date, confidence },
    places: citeReports(reports),
    path: positionAddress(id),
  };
}

/** *38.7 million tonnes: grain shipped, 2030, according to Ada Orlu*. */
function figureInWords(figure: FigureRow): string {
  const { what, asOf, givenBy } = figure;
  const parts = [
    `${quantity(figure)}${what === null ? "" : `: ${what}`}`,
    ...(asOf === null ? [] : [renderDate(asOf)]),
    ...(givenBy === null ? [] : [`according to ${givenBy}`]),
  ];
  return parts.join(", ");
}

/** *Ada Orlu on the Nine Steps: for*. */
export function positionInWords({ actor, issue, stance }: Position): string {
  return `${actor} on ${issue}: ${stanceNames[stance]}`;
}

/** Names of those who take part; empty where none is stated. */
export function namesOf(participants: CodedEvent["actors"]): string {
  return participants.map(({ name }) => name).join(", ");
}

/** *CONSULT, visit, CAMEO 042*. */
export function codeOf({ type, mode, cameo }: CodedEvent): string {
  return [type, mode, cameo === null ? null : `CAMEO ${cameo}`]
    .filter((part) => part !== null)
    .join(", ");
}
