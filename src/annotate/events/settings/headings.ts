import { type Participant, tokenSpan } from "../../../doc/index.ts";
import { covers, firstEndingAfter, type Span } from "../../../text/index.ts";
import type { Draft } from "../triggers/draft.ts";
import type { View } from "../view.ts";

/** A dated heading of a transcript (*Meeting with …, 14 May 2031*) and who speaks under it. */
export interface Heading extends Span {
  /** Chains of those who speak under it, each once. */
  readonly speakers: readonly number[];
}

/** The headings of a transcript, and whose diary it is. */
export interface Headings {
  readonly all: readonly Heading[];
  /** Who speaks under more headings than anybody else, two at least; null for nobody. */
  readonly principal: number | null;
}

/** Collects the headings that the turns of a document stand under. */
export function readHeadings({ doc }: View): Headings {
  const speakers = new Map<number, { span: Span; chains: Set<number> }>();
  for (const { heading, speakerChain } of doc.layers.turns) {
    if (heading === null) continue;
    const known = speakers.get(heading.start) ?? { span: heading, chains: new Set<number>() };
    if (speakerChain !== null) known.chains.add(speakerChain);
    speakers.set(heading.start, known);
  }
  const all = [...speakers.values()]
    .map(({ span, chains }) => ({ ...span, speakers: [...chains] }))
    .sort((a, b) => a.start - b.start);
  const counts = new Map<number, number>();
  for (const chain of all.flatMap((one) => one.speakers))
    counts.set(chain, (counts.get(chain) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const leads =
    first !== undefined && first[1] > 1 && (second === undefined || second[1] < first[1]);
  return { all, principal: leads ? first[0] : null };
}

/** The heading that the trigger stands in; null for none. */
export function headingAt(view: View, { all }: Headings, trigger: number): Heading | null {
  const span = tokenSpan(view.tokens, trigger);
  const heading = all[firstEndingAfter(all, span.start)];
  return heading !== undefined && covers(heading, span) ? heading : null;
}

/**
 * A meeting or visit that a heading announces is that of whoever speaks under it, or of whose diary
 * it is: *Talks with the king* names one side only. A country in somebody's title takes no part.
 */
export function withHeading(view: View, headings: Headings, draft: Draft): Draft {
  const heading = headingAt(view, headings, draft.trigger);
  if (heading === null || draft.type !== "CONSULT") return draft;
  const isVisit = draft.mode === "visit";
  const named = [...draft.actors, ...draft.recipients];
  const recipients = isVisit
    ? named
    : named.filter(({ chain }) => view.chains[chain ?? -1]?.type !== "GPE");
  const known = new Set(recipients.map(({ chain }) => chain));
  const others = isVisit ? [] : heading.speakers.filter((chain) => !known.has(chain));
  const [only] = others;
  const host =
    others.length === 1 && only !== undefined ? only : isVisit ? headings.principal : null;
  if (host === null || known.has(host)) return draft;
  const actor = partyOf(view, host, tokenSpan(view.tokens, draft.trigger));
  return { ...draft, actors: actor === null ? draft.actors : [actor], recipients };
}

function partyOf(view: View, chain: number, at: Span): Participant | null {
  const found = view.chains[chain];
  if (found === undefined) return null;
  return { ...at, name: found.name, chain, country: found.country };
}

/** The date that a heading gives what it announces: index into the timexes, -1 for none. */
export function headingTimex(view: View, headings: Headings, trigger: number): number {
  const heading = headingAt(view, headings, trigger);
  if (heading === null) return -1;
  const { timexes } = view.doc.layers;
  for (let i = firstEndingAfter(timexes, heading.start); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.start >= heading.end) return -1;
    if (timex.type === "DATE" && timex.value !== null) return i;
  }
  return -1;
}
