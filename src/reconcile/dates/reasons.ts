import { findKnownEvent } from "../../lang/en/known-events.ts";
import type { Dating, DatingReasonRow } from "../../record/index.ts";
import type { DocumentFacts } from "../facts.ts";

/** How each kind of reason that a document gives itself is said to a person. */
const sayings: Readonly<Record<string, (exact: string, value: string) => string>> = {
  dateline: (exact, value) => `The dateline says “${exact}”: ${value}.`,
  posted: (exact, value) => `The posted line says “${exact}”: ${value}.`,
  byline: (exact, value) => `The byline says “${exact}”: ${value}.`,
  metadata: (_exact, value) => `The date that came with the document: ${value}.`,
  url: (_exact, value) => `The address holds the date ${value}.`,
  anniversary: (exact, value) => `“${exact}”: by arithmetic the year ${value}.`,
  elapsed: (exact, value) =>
    `“${exact}”, counted from its beginning: ${value.replace("/", " to ")}.`,
  "known-event": (exact, value) => {
    const event = findKnownEvent(exact)?.event;
    const since = event === undefined ? "" : ` (from ${event.date}, ${event.source})`;
    return `“${exact}”${since}: the anniversary leaves ${value.replace("/", " to ")}.`;
  },
  weekday: (exact, value) => `“${exact}” falls on ${value}, and on no other day that is left.`,
  headings: (exact, value) =>
    `The last dated heading is “${exact}”: written on ${first(value)} or later.`,
  "latest-event": (exact, value) => `It tells of “${exact}”: written in ${first(value)} or later.`,
  contradiction: (exact, value) =>
    `${exact === "" ? "What came with the document" : `“${exact}”`} says ${value}, which differs from the rest.`,
};

function first(value: string): string {
  return value.slice(0, value.indexOf("/") < 0 ? undefined : value.indexOf("/"));
}

/** What a document says of its own date, with a sentence and the words for each reason. */
export function ownDating(document: DocumentFacts): Dating {
  const { dating, doc } = document;
  const reasons = dating.reasons.map((reason, i): DatingReasonRow => {
    const evidence = document.datingEvidence[i];
    return {
      kind: reason.kind,
      text: sayings[reason.kind]?.(evidence?.exact ?? "", reason.value ?? "") ?? reason.kind,
      evidence: evidence === undefined ? [] : [evidence],
    };
  });
  const { date, earliest, latest } = dating;
  return { doc, date, earliest, latest, how: reasons[0]?.kind ?? null, reasons };
}
