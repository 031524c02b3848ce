import type { Turn } from "../../doc/index.ts";
import { soundsSpoken } from "../../lang/en/speaker-labels.ts";
import type { Span } from "../../text/index.ts";
import type { Heading } from "./headings.ts";
import { nothingProves, type Spoken, speakersOfMeeting } from "./meeting.ts";
import { findPrincipal, type Party, partyOf } from "./parties.ts";
import type { People } from "./people.ts";
import { findRuns, type Run } from "./runs.ts";
import { type Unit, unitsOf } from "./units.ts";

interface Section {
  readonly heading: Heading | null;
  readonly runs: readonly Run[];
  readonly other: Party | null;
}

/** The turns of a transcript without labels; none where the text is no transcript. */
export function unlabelledTurns(
  text: string,
  sentences: readonly Span[],
  headings: readonly Heading[],
  people: People,
): Turn[] {
  const sections: Section[] = [];
  const add = (heading: Heading | null, span: Span): void => {
    const runs = findRuns(text, unitsOf(text, sentences, span), people);
    const other = heading === null ? null : partyOf(text, heading, people);
    if (runs.length > 0) sections.push({ heading, runs, other });
  };
  const first = headings[0]?.start ?? text.length;
  if (headings.length === 0) add(null, { start: 0, end: first });
  headings.forEach((heading, i) => {
    add(heading, { start: heading.end, end: headings[i + 1]?.start ?? text.length });
  });
  if (!isTranscript(text, sections)) return [];
  const principal = findPrincipal(
    sections.flatMap(({ other, runs }) =>
      other === null ? [] : [{ other, vocatives: runs.flatMap((run) => run.vocatives) }],
    ),
    people,
  );
  return sections.flatMap((section) => turnsOf(text, section, principal));
}

function turnsOf(text: string, section: Section, principal: Party | null): Turn[] {
  const { heading, runs, other } = section;
  const plain = runs.map((run): Spoken => ({ run, side: null, reason: reasonOf(run) }));
  const spoken = other === null ? plain : speakersOfMeeting(text, runs, principal, other);
  return spoken.flatMap(({ run, side, reason }, i): Turn[] => {
    const party = side === null ? null : side === "principal" ? principal : other;
    const speaker = run.caption?.speaker ?? party?.somebody ?? null;
    const named = run.caption !== null ? "caption before the turn" : reason;
    const why =
      speaker === null && side !== null ? `${reason}; the text does not name the speaker` : named;
    const turn: Turn = {
      start: run.start,
      end: run.end,
      speaker: speaker?.name ?? null,
      speakerChain: speaker?.chain ?? null,
      label: run.caption === null ? null : { start: run.caption.start, end: run.caption.end },
      reason: why,
      heading: heading === null ? null : { start: heading.start, end: heading.end },
    };
    return cutQuestion(text, turn, run, spoken[i + 1]?.run ?? null);
  });
}

function reasonOf(run: Run): string {
  return run.dash ? "a line of talk without a name" : nothingProves;
}

/** A question that a dash answers may be anybody's: it leaves the turn it is printed in. */
function cutQuestion(text: string, turn: Turn, run: Run, next: Run | null): Turn[] {
  if (turn.speaker === null || run.dash || next?.dash !== true) return [turn];
  let from = run.units.length;
  while (from > 1 && /\?["”’)]*$/.test(textOf(text, run.units[from - 1]))) from--;
  const first = run.units[from];
  const before = run.units[from - 1];
  if (first === undefined || before === undefined) return [turn];
  return [
    { ...turn, end: before.end },
    {
      ...turn,
      start: first.start,
      speaker: null,
      speakerChain: null,
      label: null,
      reason: "a question that a line of talk answers; nothing says who asks",
    },
  ];
}

function textOf(text: string, unit: Unit | undefined): string {
  return unit === undefined ? "" : text.slice(unit.start, unit.end);
}

const spokenWords = /\b(?:I|we|you|our|your|my|us|me)\b/gi;

/**
 * Whether a text without labels is a transcript: captions, dashes or calls under
 * dated headings, and many words in the first and second person.
 */
function isTranscript(text: string, sections: readonly Section[]): boolean {
  const runs = sections.flatMap((section) => section.runs);
  const captions = runs.filter((run) => run.caption !== null).length;
  const dashes = runs.filter((run) => run.dash).length;
  const calls = runs.filter((run) => run.vocatives.some((vocative) => vocative.opens)).length;
  const headed = sections.some((section) => section.heading !== null);
  const enough = headed
    ? captions + dashes + calls >= 1
    : captions >= 2 || (dashes >= 4 && areMostOf(text, runs));
  if (!enough) return false;
  let words = 0;
  let person = 0;
  for (const run of runs) {
    const spoken = text.slice(run.start, run.end);
    words += spoken.length / 6;
    person += spoken.match(spokenWords)?.length ?? 0;
  }
  return person >= words * 0.02;
}

/** Whether the lines that dashes begin hold half of the words: a list of points in a report does not. */
function areMostOf(text: string, runs: readonly Run[]): boolean {
  let talk = 0;
  let all = 0;
  for (const { start, end, dash } of runs) {
    all += end - start;
    if (dash && soundsSpoken(text.slice(start, end))) talk += end - start;
  }
  return 2 * talk >= all;
}
