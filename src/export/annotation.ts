import type { Doc, EventMention, Layers, Participant } from "../doc/index.ts";
import { chainByMention, lemmaOf, relationOf, uposOf } from "../doc/index.ts";
import type { Problem } from "../problem.ts";
import type { Span } from "../text/index.ts";

/** Layers that the JSON of one document prints. */
export type PrintedLayers =
  | "tokens"
  | "sentences"
  | "tags"
  | "syntax"
  | "mentions"
  | "chains"
  | "timexes"
  | "turns"
  | "attributions"
  | "figures"
  | "dating";

type Pair = readonly [number, number];

const pair = ({ start, end }: Span): Pair => [start, end];

/** What one line of `onrecord annotate` gives. */
export interface PrintedDoc {
  /** As the line names it; null where it does not. */
  readonly id: string | null;
  /** Null for a language that is not annotated, and for a line that is no document. */
  readonly annotated: Doc<PrintedLayers> | null;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly problems: readonly Problem[];
}

/**
 * One document with its annotations as `onrecord annotate` prints it: keys in a fixed
 * order, offsets in UTF-16 code units of the text as given, unknown `null`, nothing
 * found `[]`. Layers that no stage gives print as `[]`.
 */
export function renderAnnotation({
  id,
  annotated,
  language,
  problems,
}: PrintedDoc): Readonly<Record<string, unknown>> {
  return {
    id,
    language,
    ...(annotated === null ? emptyLayers : renderLayers(annotated)),
    problems: problems.map(renderProblem),
  };
}

const emptyLayers = {
  sentences: [],
  tokens: [],
  mentions: [],
  chains: [],
  timexes: [],
  attributions: [],
  turns: [],
  events: [],
  figures: [],
  stances: [],
  dating: { date: null, earliest: null, latest: null, reasons: [] },
};

function renderProblem({ code, start, end, message }: Problem): Readonly<Record<string, unknown>> {
  return { code, start, end, message };
}

function renderLayers(doc: Doc<PrintedLayers>): Readonly<Record<string, unknown>> {
  const { layers } = doc;
  const all: Partial<Layers> = layers;
  const { tokens, tags, syntax, mentions, chains } = layers;
  const chainOf = chainByMention(chains, mentions.length);
  const words: unknown[] = [];
  for (let i = 0; i < tokens.length; i++) {
    words.push([
      tokens.starts[i],
      tokens.ends[i],
      lemmaOf(tags, i),
      uposOf(tags, i),
      syntax.heads[i] ?? -1,
      relationOf(syntax, i),
    ]);
  }
  return {
    sentences: layers.sentences.map(pair),
    tokens: words,
    mentions: mentions.map(({ start, end, kind, type }, i) => ({
      start,
      end,
      kind,
      type,
      chain: chainOf[i] === -1 ? null : chainOf[i],
    })),
    chains: chains.map(({ id, name, type, country }) => ({ id, name, type, country })),
    timexes: layers.timexes.map(({ start, end, type, value }) => ({ start, end, type, value })),
    attributions: layers.attributions.map((row) => ({
      source: row.source.map(pair),
      cue: row.cue.map(pair),
      content: row.content.map(pair),
      form: row.form,
      kind: row.kind,
      speaker: row.speaker,
      speakerChain: row.speakerChain,
      addressee: row.addressee,
      via: row.via.map(({ name, start, end }) => ({ name, start, end })),
      date: row.date,
      confidence: row.confidence,
      reason: row.reason,
    })),
    turns: layers.turns.map(({ start, end, speaker, reason }) => ({ start, end, speaker, reason })),
    events: (all.events ?? []).map(renderEvent),
    figures: layers.figures.map(({ start, end, value, unit, what, asOf, by, bound }) => ({
      start,
      end,
      value,
      unit,
      what,
      asOf,
      by,
      bound,
    })),
    stances: (all.stances ?? []).map(({ actor, issue, stance, evidence }) => ({
      actor,
      issue,
      stance,
      evidence: evidence.map(pair),
    })),
    dating: {
      ...layers.dating,
      reasons: layers.dating.reasons.map(({ kind, start, end }) => ({ kind, start, end })),
    },
  };
}

function renderEvent(event: EventMention): Readonly<Record<string, unknown>> {
  const participant = ({
    start,
    end,
    name,
    country,
  }: Participant): Readonly<Record<string, unknown>> => ({
    start,
    end,
    name,
    country,
  });
  return {
    trigger: pair(event.trigger),
    type: event.type,
    mode: event.mode,
    cameo: event.cameo,
    actors: event.actors.map(participant),
    recipients: event.recipients.map(participant),
    date: event.date,
    place: event.place,
    realis: event.realis,
    assertedBy: event.assertedBy,
    confidence: event.confidence,
  };
}
