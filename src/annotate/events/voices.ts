import type { Attribution, Participant, Turn } from "../../doc/index.ts";
import { covers, firstEndingAfter, firstWhere, type Span } from "../../text/index.ts";
import { type Homes, homesOf } from "./homes.ts";
import { lemmaAt, type View } from "./view.ts";

/** Somebody as named where they are not printed: who *I* and *you* are in quoted words. */
export type Voice = Pick<Participant, "name" | "chain" | "country">;

interface Content {
  readonly span: Span;
  readonly row: Attribution;
}

/** The attributed stretches of a document, sorted by start, for asking who says what stands at an offset. */
export interface Voices {
  readonly contents: readonly Content[];
  /** For each content the greatest end among it and those before it. */
  readonly reach: readonly number[];
  /** The attribution that a cue of one word belongs to, by where the word starts. */
  readonly cues: ReadonlyMap<number, Attribution>;
  /** To whom the turns of a transcript are said; turns of which nothing tells that are left out. */
  readonly hearers: ReadonlyMap<Turn, Voice>;
  /** What *our country* is in whose words. */
  readonly homes: Homes;
}

/** Collects the attributed stretches. */
export function createVoices(view: View): Voices {
  const contents = view.doc.layers.attributions
    .flatMap((row) => row.content.map((span) => ({ row, span })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let furthest = 0;
  const reach = contents.map(({ span }) => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
  const cues = new Map(
    view.doc.layers.attributions.flatMap((row) =>
      row.cue.map(({ start }) => [start, row] as const),
    ),
  );
  return { contents, reach, cues, hearers: hearersOf(view), homes: homesOf(view) };
}

/** Contents looked through before the nearest one: nested quotations are never deeper. */
const deepest = 12;

/** Attributions whose content covers the span, the innermost first. */
export function attributionsOver(voices: Voices, span: Span): Attribution[] {
  const { contents } = voices;
  const after = firstWhere(contents.length, (i) => (contents[i]?.span.start ?? 0) > span.start);
  const out: Attribution[] = [];
  for (let i = after - 1; i >= 0 && after - i <= deepest; i--) {
    const content = contents[i];
    if (content === undefined || (voices.reach[i] ?? 0) < span.end) break;
    if (covers(content.span, span)) out.push(content.row);
  }
  return out;
}

/** To whom the directly quoted words at a token are said, standing where the token stands; null where nobody is named. */
export function addresseeOf(view: View, voices: Voices, token: number): Participant | null {
  const start = view.tokens.starts[token] ?? 0;
  const end = view.tokens.ends[token] ?? 0;
  const direct = attributionsOver(voices, { start, end }).find(({ form }) => form !== "indirect");
  if (direct?.addressee == null || direct.addresseeChain === null) {
    const hearer = isQuotedIn(direct) ? null : hearerAt(view, voices, start);
    return hearer === null ? null : { start, end, ...hearer };
  }
  if (hearers.test(direct.addressee)) return null;
  const chain = direct.addresseeChain;
  return {
    start,
    end,
    name: direct.addressee,
    chain,
    country: view.chains[chain]?.country ?? null,
  };
}

/** What a document calls somebody whom it never names; null for no person. */
function holderOf(view: View, chain: number | null): string | null {
  const known = view.chains[chain ?? -1];
  return known?.type === "PER" && known.members.length === 0 ? known.name : null;
}

/** *Told reporters*, *told the crowd*: whoever listens is none of *we*. */
const hearers =
  /^(?:(?:the|a|local|foreign|state|several|other) )*(?:reporters?|journalists?|press|media|newspapers?|television|tv|radio|agency|crowd|audience|parliament|lawmakers|deputies|viewers|readers|listeners|magazine|correspondents?)$/i;

/** Who a pronoun of the first or second person is inside quoted words; null for other words. */
export function speakerOf(view: View, voices: Voices, token: number): Voice | null {
  const lemma = lemmaAt(view, token);
  const first =
    lemma === "i" ||
    lemma === "we" ||
    lemma === "my" ||
    lemma === "our" ||
    lemma === "us" ||
    lemma === "me";
  const second = lemma === "you" || lemma === "your";
  if (!first && !second) return null;
  const start = view.tokens.starts[token] ?? 0;
  const end = view.tokens.ends[token] ?? 0;
  const direct = attributionsOver(voices, { start, end }).find(({ form }) => form !== "indirect");
  if (direct !== undefined) {
    const chain = first ? direct.speakerChain : direct.addresseeChain;
    // *“I am asking them,” the president said*: whoever that is.
    const name = (first ? direct.speaker : direct.addressee) ?? holderOf(view, chain);
    if (name === null) return first || isQuotedIn(direct) ? null : hearerAt(view, voices, start);
    return { name, chain, country: view.chains[chain ?? -1]?.country ?? null };
  }
  if (!first) return hearerAt(view, voices, start);
  const { turns } = view.doc.layers;
  const turn = turns[firstEndingAfter(turns, start)];
  return turn === undefined || turn.start > start ? null : voiceOf(view, turn);
}

function voiceOf(view: View, { speaker, speakerChain }: Turn): Voice | null {
  if (speaker === null) return null;
  return {
    name: speaker,
    chain: speakerChain,
    country: view.chains[speakerChain ?? -1]?.country ?? null,
  };
}

/** Whether words are quoted by somebody, and no turn of a transcript: those have no cue. */
function isQuotedIn(row: Attribution | undefined): boolean {
  return row !== undefined && row.cue.length > 0;
}

/** To whom the turn of a transcript at an offset is said; null where nothing tells. */
function hearerAt(view: View, voices: Voices, start: number): Voice | null {
  const { turns } = view.doc.layers;
  const turn = turns[firstEndingAfter(turns, start)];
  return (turn === undefined || turn.start > start ? undefined : voices.hearers.get(turn)) ?? null;
}

/**
 * To whom turns are said: of two who alone speak by name under a heading the other, where the turns of both
 * adjoin; what nobody by name asks, to whoever answers next. One pass over the turns.
 */
function hearersOf(view: View): ReadonlyMap<Turn, Voice> {
  const { turns } = view.doc.layers;
  const named = new Map<number, Set<string>>();
  const under = ({ heading }: Turn): number => heading?.start ?? -1;
  for (const turn of turns) {
    const names = named.get(under(turn)) ?? new Set<string>();
    if (turn.speaker !== null) names.add(turn.speaker);
    named.set(under(turn), names);
  }
  const out = new Map<Turn, Voice>();
  turns.forEach((turn, i) => {
    const [before, after] = [turns[i - 1], turns[i + 1]].map((one) =>
      one !== undefined && under(one) === under(turn) ? one : undefined,
    );
    const isAsking = view.text.slice(turn.start, turn.end).endsWith("?");
    const isOfTwo = named.get(under(turn))?.size === 2;
    const other = turn.speaker === null ? (isAsking ? after : undefined) : (before ?? after);
    const isOther = turn.speaker === null || (isOfTwo && other?.speaker !== turn.speaker);
    const voice = other === undefined || !isOther ? null : voiceOf(view, other);
    if (voice !== null) out.set(turn, voice);
  });
  return out;
}
