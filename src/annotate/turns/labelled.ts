import type { Turn } from "../../doc/index.ts";
import { spokenLength } from "../../lang/en/speaker-labels.ts";
import { type Span, trimSpan } from "../../text/index.ts";
import type { Heading } from "./headings.ts";
import { initialsIn } from "./initials.ts";
import { type Label, officeOf, speakerOfLabel } from "./labels.ts";
import type { People, Somebody } from "./people.ts";
import type { ProvenLabels } from "./proof.ts";

/** How far from the top an interview says whom it is with, in characters. */
const introduction = 800;

/** The turns of a transcript whose speakers are labelled: each goes on to the next label, stop or heading. */
export function labelledTurns(
  text: string,
  { labels, stops }: ProvenLabels,
  headings: readonly Heading[],
  people: People,
): Turn[] {
  const interviewee = findInterviewee(text, people);
  const holders = holdersOf(labels, people);
  const initials = initialsIn(labels, people);
  const full = fullNamesIn(labels, people);
  let under = -1;
  let passed = 0;
  return labels.flatMap((label, i): Turn[] => {
    while (under + 1 < headings.length && (headings[under + 1]?.end ?? 0) <= label.start) under++;
    while (passed < stops.length && (stops[passed]?.start ?? 0) < label.start) passed++;
    const next = Math.min(labels[i + 1]?.from ?? text.length, stops[passed]?.start ?? text.length);
    const heading = headings[under + 1]?.start ?? text.length;
    const line = i === 0 && isHeadline(text, label, labels) ? lineEnd(text, label.speech) : next;
    const span = spokenSpan(text, { start: label.speech, end: Math.min(next, heading, line) });
    if (span.start >= span.end) return [];
    const { speaker, reason } = speakerOf(label, { interviewee, holders, initials, full }, people);
    const above = headings[under];
    const turn: Turn = {
      ...span,
      speaker: speaker?.name ?? null,
      speakerChain: speaker?.chain ?? null,
      label: trimSpan(text, { start: label.start, end: label.end }),
      reason,
      heading: above === undefined ? null : { start: above.start, end: above.end },
    };
    const own = i === labels.length - 1 ? withoutEnding(text, turn, people) : turn;
    return speaker === null ? [own] : splitAtQuestions(text, own);
  });
}

/** The words of a turn as far as they sound spoken: a label over a narrator's text heads only itself. */
function spokenSpan(text: string, { start, end }: Span): Span {
  return trimSpan(text, { start, end: start + spokenLength(text.slice(start, end)) });
}

/** *Minister of Energy: We will build*: whether a label stands in the first line of a text, with words behind it and a line without any below, and heads nothing else. */
function isHeadline(
  text: string,
  { start, speech, words }: Label,
  labels: readonly Label[],
): boolean {
  const end = lineEnd(text, start);
  if (text.slice(0, start).trim() !== "" || speech >= end) return false;
  const isAlone = labels.every((other) => other.start === start || other.words !== words);
  return isAlone && hasOfficeOnly(words) && /^\n\s*\n/u.test(text.slice(end));
}

/** Whether a label names an office and nobody by name. */
function hasOfficeOnly(words: string): boolean {
  return words !== "" && /\s(?:of|for)\s/u.test(words) && !words.includes("(");
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

const spokenPerson = /\b(?:I|we|you|me|us|my|our|your|mine|ours|yours)\b/iu;

/**
 * The last turn without what stands below it about its speaker: a paragraph of its own that
 * names them and has nobody's *I*, *we* or *you*: *Ada Orlu teaches at Tarsk*.
 */
function withoutEnding(text: string, turn: Turn, people: People): Turn {
  if (turn.speakerChain === null) return turn;
  for (const gap of text.slice(turn.start, turn.end).matchAll(/\n\s*/g)) {
    const start = turn.start + gap.index + gap[0].length;
    const next = text.indexOf("\n", start);
    const span = { start, end: next < 0 ? turn.end : Math.min(next, turn.end) };
    const named = people.allWithin(span).some(({ chain }) => chain === turn.speakerChain);
    if (named && !spokenPerson.test(text.slice(span.start, span.end))) {
      return { ...turn, end: turn.start + gap.index };
    }
  }
  return turn;
}

/** By the last word of a name, in small letters, the fuller name that one label of the transcript has: *TAMM* after *MAYOR EDA TAMM*; null where two have one. */
function fullNamesIn(
  labels: readonly Label[],
  people: People,
): ReadonlyMap<string, Somebody | null> {
  const full = new Map<string, Somebody | null>();
  for (const { kind, words } of labels) {
    const found = kind === "role" || kind === "answer" ? null : speakerOfLabel(words, people);
    const last = found?.name.toLowerCase().split(/\s+/u).at(-1) ?? "";
    if (found === null || !/\s/u.test(found.name)) continue;
    const other = full.get(last);
    full.set(last, other === undefined || other?.name === found.name ? found : null);
  }
  return full;
}

/** Characters of a paragraph that is a question put by somebody else, at most. */
const longestQuestion = 240;
/** Paragraphs under one label beyond which it is a speech, where a question may be the speaker's own. */
const speechLength = 12;

/**
 * Interviews label the first turns and then leave it to the reader: where a paragraph
 * under a label is a question and another follows it, the paragraphs after the first
 * are somebody's, and nothing says whose.
 */
function splitAtQuestions(text: string, turn: Turn): Turn[] {
  const paragraphs: Span[] = [];
  let at = turn.start;
  for (const gap of text.slice(turn.start, turn.end).matchAll(/\n\s*\n/g)) {
    paragraphs.push({ start: at, end: turn.start + gap.index });
    at = turn.start + gap.index + gap[0].length;
  }
  paragraphs.push({ start: at, end: turn.end });
  const [first, ...others] = paragraphs;
  const isQuestion = ({ start, end }: Span): boolean =>
    end - start <= longestQuestion && /\?["”’]?$/.test(text.slice(start, end).trim());
  const asks = others.slice(0, -1).some(isQuestion);
  if (first === undefined || !asks || paragraphs.length > speechLength) return [turn];
  return [
    { ...turn, end: first.end },
    ...others.map((span) => ({
      ...turn,
      ...trimSpan(text, span),
      speaker: null,
      speakerChain: null,
      label: null,
      reason: "questions and answers without labels: nothing says who goes on",
    })),
  ];
}

/** Who holds the offices that labels name once with their holder: *The Minister for Trade (Ada Orlu)*. */
function holdersOf(labels: readonly Label[], people: People): ReadonlyMap<string, Somebody> {
  const holders = new Map<string, Somebody>();
  for (const { kind, words } of labels) {
    const isNamed = kind === "name" && words.includes("(");
    const holder = isNamed ? speakerOfLabel(words, people) : null;
    if (holder !== null) holders.set(officeOf(words), holder);
  }
  return holders;
}

function speakerOf(
  label: Label,
  {
    interviewee,
    holders,
    initials,
    full,
  }: {
    readonly interviewee: Somebody | null;
    readonly holders: ReadonlyMap<string, Somebody>;
    readonly initials: ReadonlyMap<string, Somebody | null>;
    readonly full: ReadonlyMap<string, Somebody | null>;
  },
  people: People,
): { readonly speaker: Somebody | null; readonly reason: string } {
  if (label.kind === "role")
    return { speaker: null, reason: "the label names a role, nobody by name" };
  if (label.kind === "answer") {
    return interviewee === null
      ? { speaker: null, reason: "the label says who answers, nobody by name" }
      : { speaker: interviewee, reason: "label of the answers in an interview with one person" };
  }
  const short = initials.get(label.words);
  if (short !== undefined) {
    return short === null
      ? { speaker: null, reason: "the label's initials are nobody's that the text names" }
      : { speaker: short, reason: "label: the initials of a name" };
  }
  const own = speakerOfLabel(label.words, people) ?? holders.get(officeOf(label.words)) ?? null;
  const speaker = own === null ? null : (full.get(own.name.toLowerCase()) ?? own);
  return speaker === null
    ? { speaker: null, reason: "the label names an office whose holder the text does not name" }
    : { speaker, reason: "label" };
}

/** What a headline of an interview begins with before whom it is with: *Q&A with the Minister of Trade*. */
const titled =
  /^(?:an? |the )?(?:Q\s?(?:&|and)\s?As?|interview|in conversation|a conversation|talking)\b/iu;

/**
 * The one person whom a headline that says interview names; else the one after *interview
 * with* or *talks to* near the top, where the sentence names nobody else who may have
 * put the questions. Null for everybody else.
 */
function findInterviewee(text: string, people: People): Somebody | null {
  const line = /\S[^\n]*/u.exec(text);
  const headline = { start: line?.index ?? 0, end: (line?.index ?? 0) + (line?.[0].length ?? 0) };
  if (titled.test(text.slice(headline.start, headline.end).trim())) {
    const [only, more] = people.allWithin(headline);
    if (only !== undefined && more === undefined) return only;
  }
  const top = text.slice(0, introduction);
  const match =
    /\b(?:interview (?:with|of)|spoke (?:to|with)|talks to|in conversation with|asked)\s+/i.exec(
      top,
    );
  if (match === null) return null;
  const from = match.index + match[0].length;
  const stop = /[.\n:]/.exec(text.slice(from + 3, from + 200));
  const found = people.within({ start: from, end: from + 3 + (stop?.index ?? 120) });
  // *Orlu spoke with Dawn's Ben Venn*: one of the two asked, and nothing says which.
  const start =
    Math.max(top.lastIndexOf("\n", match.index), top.lastIndexOf(". ", match.index)) + 1;
  const before = people.allWithin({ start, end: match.index });
  return before.length > 0 ? null : found;
}
