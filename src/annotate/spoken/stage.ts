import {
  type Attribution,
  type Chain,
  chainByMention,
  type Doc,
  type Timex,
  type Turn,
} from "../../doc/index.ts";
import { covers, firstEndingAfter, type Span, trimSpan } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { occasionDay, type SaidOn } from "./occasion-day.ts";

/** Layers that the stage reads. */
export type SpokenNeeds =
  | "attributions"
  | "turns"
  | "sentences"
  | "timexes"
  | "mentions"
  | "chains";

/**
 * Adds to the attributions what stands in the turns of a transcript: each sentence is
 * words spoken by whoever has the floor, or by nobody known. Of the attributions that
 * were found inside a turn those stay that name another source than the speaker
 * (*he told me that …*). A document without turns keeps its attributions as they are.
 */
export function spoken(): Stage<SpokenNeeds, "attributions"> {
  return { gives: "attributions", version: 5, run: addSpoken };
}

/** Characters of a sentence below which it stands with the one before it: *Thank you.* */
const shortest = 24;

function addSpoken(doc: Doc<SpokenNeeds>): readonly Attribution[] {
  const { attributions, turns } = doc.layers;
  if (turns.length === 0) return attributions;
  const told = attributions.filter((row) => {
    const turn = turns[firstEndingAfter(turns, row.content[0].start)];
    const inside = turn !== undefined && covers(turn, row.content[0]);
    return !inside || namesAnother(doc.text, row, turn);
  });
  const chainOf = chainByMention(doc.layers.chains, doc.layers.mentions.length);
  const occasion = occasionDay(doc, turns[0]?.label?.start ?? turns[0]?.start ?? 0);
  const said = turns.flatMap((turn) => {
    const addressee = addresseeOf(doc, turn, chainOf);
    const own = dayOf(turn.heading, doc.layers.timexes);
    const when = own.date === null ? (occasion ?? own) : own;
    return sentencesOf(doc, turn).map((span) => ({ ...toRow(turn, span, addressee), ...when }));
  });
  return [...told, ...said].sort(
    (a, b) => a.content[0].start - b.content[0].start || b.content[0].end - a.content[0].end,
  );
}

function namesAnother(text: string, row: Attribution, turn: Turn): boolean {
  const [source] = row.source;
  if (source === undefined || row.speakerChain === null) return false;
  // The label of the turn is nobody else.
  if (turn.label !== null && source.start < turn.label.end && turn.label.start < source.end)
    return false;
  if (row.speakerChain === turn.speakerChain) return false;
  if (turn.label !== null && covers(turn.label, source)) return false;
  return !/^(?:I|we|you)$/i.test(text.slice(source.start, source.end));
}

/** The sentences of a turn, cut to it; short ones stand with the one before. */
function sentencesOf({ text, layers }: Doc<SpokenNeeds>, turn: Turn): Span[] {
  const { sentences } = layers;
  const spans: Span[] = [];
  const floor = insideMarks(text, turn);
  for (let i = firstEndingAfter(sentences, turn.start); i < sentences.length; i++) {
    const sentence = sentences[i];
    if (sentence === undefined || sentence.start >= turn.end) break;
    const span = trimSpan(text, {
      start: Math.max(sentence.start, floor.start),
      end: Math.min(sentence.end, floor.end),
    });
    if (span.end <= span.start || isDirection(text, span) || isNote(text, span)) continue;
    const last = spans.at(-1);
    const isShort =
      span.end - span.start < shortest || (last !== undefined && last.end - last.start < shortest);
    if (last !== undefined && isShort && !text.slice(last.end, span.start).includes("\n")) {
      spans[spans.length - 1] = { start: last.start, end: span.end };
    } else spans.push(span);
  }
  return spans;
}

/** *(Laughter)*, *[Music plays.]*: what a reporter noted between the words. More of them in brackets are spoken. */
function isDirection(text: string, { start, end }: Span): boolean {
  const words = end - start > 40 ? "" : text.slice(start, end);
  return /^(?:\([^()\s]+(?: [^()\s]+){0,2}\)|\[[^[\]\s]+(?: [^[\]\s]+){0,2}\])[.!]?$/u.test(words);
}

/** Characters of the longest note below a transcript. */
const longestNote = 200;

/** *(The briefing ended at noon.)*, *The show is produced by Ada Orlu.*: a line about the words, with nobody's *I* or *you* in it. */
function isNote(text: string, { start, end }: Span): boolean {
  const words = end - start > longestNote ? "" : text.slice(start, end);
  const isLine = /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  if (!isLine || !/^\s*(?:\n|$)/u.test(text.slice(end, end + 3))) return false;
  if (/\b(?:I|we|you|me|us|my|our|your)\b/iu.test(words)) return false;
  const isCredit =
    /\b(?:is|was|were) (?:\w+ and )?(?:edited|hosted|produced|recorded|transcribed)\b/u;
  return /^\([^()]+\)$|^\[[^[\]]+\]$/u.test(words) || isCredit.test(words);
}

/** A turn that is printed as one quotation, without its marks. */
function insideMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return /^["“«„][^"“”«»„]+["”»]$/u.test(words)
    ? { start: start + 1, end: end - 1 }
    : { start, end };
}

/**
 * The one other person whom the heading of a turn names: *Meeting with Premier Kest*
 * heads what others say to Kest. Null where the speaker is unknown, is that person, or
 * the heading names several.
 */
function addresseeOf(doc: Doc<SpokenNeeds>, turn: Turn, chainOf: Int32Array): Chain | null {
  const { heading, speakerChain } = turn;
  if (heading === null || speakerChain === null) return null;
  const { chains, mentions } = doc.layers;
  const named = new Set<number>();
  mentions.forEach((mention, i) => {
    const chain = chainOf[i] ?? -1;
    const isPerson = mention.kind === "name" && mention.type === "PER" && chain >= 0;
    if (isPerson && covers(heading, mention)) named.add(chain);
  });
  const [only] = named;
  if (named.size !== 1 || only === undefined || only === speakerChain) return null;
  return chains[only] ?? null;
}

function toRow(
  turn: Turn,
  content: Span,
  addressee: Chain | null,
): Omit<Attribution, keyof SaidOn> {
  return {
    source: turn.label === null ? [] : [turn.label],
    cue: [],
    content: [content],
    form: "direct",
    kind: "speech",
    speaker: turn.speaker,
    speakerChain: turn.speakerChain,
    addressee: addressee?.named === true ? addressee.name : null,
    addresseeChain: addressee?.id ?? null,
    via: [],
    confidence: turn.speaker === null ? 0.5 : 0.8,
    reason: `turn of a transcript: ${turn.reason}`,
  };
}

/** The day or days that a heading gives, EDTF, and where; nulls where there is no heading or it gives none. */
function dayOf(heading: Span | null, timexes: readonly Timex[]): SaidOn {
  const days: { readonly day: string; readonly start: number; readonly end: number }[] = [];
  if (heading === null) return { date: null, dateEvidence: null };
  for (let i = firstEndingAfter(timexes, heading.start); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.start >= heading.end) break;
    const day = /^\d{4}-\d\d(?:-\d\d)?/.exec(timex.value ?? "")?.[0];
    if (day !== undefined) days.push({ day, start: timex.start, end: timex.end });
  }
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { date: null, dateEvidence: null };
  return {
    date: first.day === last.day ? first.day : `${first.day}/${last.day}`,
    dateEvidence: { start: first.start, end: last.end },
  };
}
