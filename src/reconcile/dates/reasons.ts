import { findKnownEvent } from "../../lang/en/known-events.ts";
import type { Dating, DatingReasonRow } from "../../record/index.ts";
import type { DocumentFacts } from "../facts.ts";
import { sayDate } from "./say-date.ts";

/** How each kind of reason that a document gives itself is said to a person; `date` is its value in words. */
const sayings: Readonly<Record<string, (words: string, date: string) => string>> = {
  dateline: (words, date) => printed("dateline", words, date),
  posted: (words, date) => printed("posted line", words, date),
  title: (words, date) => printed("title", words, date),
  byline: (words, date) => printed("byline", words, date),
  metadata: (_words, date) => `The date that came with the document: ${date}.`,
  url: (_words, date) => `The address holds the date ${date}.`,
  anniversary: (words, date) => `“${shorten(words)}”: counted from that year, ${date}.`,
  elapsed: (words, date) => `“${shorten(words)}”, by counting the time: ${date}.`,
  age: (words, date) => `“${shorten(words)}”, counted from the birth: ${date}.`,
  "known-event": (words, date) => {
    const event = findKnownEvent(words)?.event;
    const since =
      event === undefined ? "" : ` (it began on ${sayDate(event.date)}: ${event.source})`;
    return `“${words}”${since}: around the anniversary, ${date}.`;
  },
  weekday: (words, date) => `“${words}” is ${date}: no other such day is left by what follows.`,
  headings: (words) => `The last dated heading is “${words}”: written then or later.`,
  "latest-event": (words) => `It tells of “${words}” as past: written then or later.`,
  contradiction: (words, date) =>
    `${words === "" ? "What came with the document" : `“${shorten(words)}”`} says ${date}, which differs from the rest.`,
};

function printed(where: string, words: string, date: string): string {
  return date.startsWith("XXXX")
    ? `The ${where} says “${words}”, without a year.`
    : `The ${where} says “${words}”: ${date}.`;
}

/** Characters up to which words are quoted whole, and words kept at either end of longer ones. */
const quotedWhole = 70;
const keptWords = 4;

/** *75th anniversary of diplomatic … war in 1949*: both ends of a long quotation. */
function shorten(words: string): string {
  const all = words.split(/\s+/);
  return words.length <= quotedWhole || all.length <= 2 * keptWords
    ? all.join(" ")
    : `${all.slice(0, keptWords).join(" ")} … ${all.slice(-keptWords).join(" ")}`;
}

/** What a document says of its own date, with a sentence and the words for each reason. */
export function ownDating(document: DocumentFacts): Dating {
  const { dating, doc } = document;
  const reasons = dating.reasons.map((reason, i): DatingReasonRow => {
    const evidence = document.datingEvidence[i];
    return {
      kind: reason.kind,
      text:
        sayings[reason.kind]?.(evidence?.exact ?? "", sayDate(reason.value ?? "")) ?? reason.kind,
      evidence: evidence === undefined ? [] : [evidence],
    };
  });
  const { date, earliest, latest } = dating;
  return { doc, date, earliest, latest, how: reasons[0]?.kind ?? null, reasons };
}
