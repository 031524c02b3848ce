import type { Turn } from "../../doc/index.ts";
import { trimSpan } from "../../text/index.ts";
import type { Heading } from "./headings.ts";
import { type Label, speakerOfLabel } from "./labels.ts";
import type { People, Somebody } from "./people.ts";

/** How far from the top an interview says whom it is with, in characters. */
const introduction = 800;

/** The turns of a transcript whose speakers are labelled: each goes on to the next label or heading. */
export function labelledTurns(
  text: string,
  labels: readonly Label[],
  headings: readonly Heading[],
  people: People,
): Turn[] {
  const interviewee = findInterviewee(text, people);
  let under = -1;
  return labels.flatMap((label, i): Turn[] => {
    while (under + 1 < headings.length && (headings[under + 1]?.end ?? 0) <= label.start) under++;
    const next = labels[i + 1]?.start ?? text.length;
    const heading = headings[under + 1]?.start ?? text.length;
    const span = trimSpan(text, { start: label.speech, end: Math.min(next, heading) });
    if (span.start >= span.end) return [];
    const { speaker, reason } = speakerOf(label, interviewee, people);
    const above = headings[under];
    return [
      {
        ...span,
        speaker: speaker?.name ?? null,
        speakerChain: speaker?.chain ?? null,
        label: trimSpan(text, { start: label.start, end: label.end }),
        reason,
        heading: above === undefined ? null : { start: above.start, end: above.end },
      },
    ];
  });
}

function speakerOf(
  label: Label,
  interviewee: Somebody | null,
  people: People,
): { readonly speaker: Somebody | null; readonly reason: string } {
  if (label.kind === "role")
    return { speaker: null, reason: "the label names a role, nobody by name" };
  if (label.kind === "answer") {
    return interviewee === null
      ? { speaker: null, reason: "the label says who answers, nobody by name" }
      : { speaker: interviewee, reason: "label of the answers in an interview with one person" };
  }
  const speaker = speakerOfLabel(label.words, people);
  return speaker === null
    ? { speaker: null, reason: "the label names an office whose holder the text does not name" }
    : { speaker, reason: "label" };
}

/** The person after *interview with* or *talks to* near the top, or null. */
function findInterviewee(text: string, people: People): Somebody | null {
  const top = text.slice(0, introduction);
  const match =
    /\b(?:interview (?:with|of)|spoke (?:to|with)|talks to|in conversation with|asked)\s+/i.exec(
      top,
    );
  if (match === null) return null;
  const from = match.index + match[0].length;
  const stop = /[.\n:]/.exec(text.slice(from + 3, from + 200));
  return people.within({ start: from, end: from + 3 + (stop?.index ?? 120) });
}
