import type { PolnearAttribution } from "../../corpora/index.ts";
import { type Attribution, type Doc, tokenAt, tokenText } from "../../src/doc/index.ts";
import { cueKindOf } from "../../src/lang/en/cues.ts";
import type { Span } from "../../src/text/index.ts";

/** What a miss is judged from. */
export type Seen = Doc<"tokens" | "tags" | "quotations">;

/** One miss: a gold attribution that no row matches, or a row that matches none, by the sides it is counted by. */
export interface Miss {
  /** What went wrong. */
  readonly fault: Fault;
  readonly form: "direct" | "mixed" | "indirect";
  /** What carries the cue's meaning. */
  readonly cue: CueClass;
  /** Where the cue stands to the content. */
  readonly place: "before" | "after" | "inside" | "elsewhere";
  readonly source: "name" | "noun" | "pronoun" | "none";
  /** Words of the content, in steps. */
  readonly size: "1-3" | "4-8" | "9-20" | "21-40" | "over 40";
}

/** What can go wrong with one attribution. */
export type Fault =
  | "cue not found"
  | "content given to another cue"
  | "content runs on after its end"
  | "content begins too early"
  | "content cut before its end"
  | "content begins too late"
  | "content elsewhere"
  | "source left out"
  | "source given where there is none"
  | "another source"
  | "row that people do not mark";

/** Kinds of cue, by the part of speech of what carries its meaning and what our tables know of it. */
export type CueClass =
  | "verb of speech"
  | "verb of writing"
  | "verb of thought or finding"
  | "other verb"
  | "noun of our tables"
  | "other noun"
  | "adjective"
  | "according to and the like"
  | "mark or nothing";

type Pairs = readonly (readonly [number, number])[];

/** An attribution as sets of words. */
interface Words {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

function wordsIn(doc: Seen, spans: Pairs): Set<number> {
  const { tokens } = doc.layers;
  const found = new Set<number>();
  for (const [start, end] of spans) {
    for (let at = tokenAt(tokens, start); at < tokens.length; at++) {
      if ((tokens.starts[at] ?? 0) >= end) break;
      if (/[\p{L}\p{N}]/u.test(tokenText(doc.text, tokens, at))) found.add(at);
    }
  }
  return found;
}

function pairs(spans: readonly Span[]): Pairs {
  return spans.map(({ start, end }) => [start, end]);
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const at of a) if (b.has(at)) count++;
  return count;
}

function likeness(a: Words, b: Words): number {
  const both = shared(a.content, b.content);
  return both === 0 ? 0 : both / (a.content.size + b.content.size - both);
}

function sourceAgrees(a: Words, b: Words): boolean {
  if (a.source.size === 0 || b.source.size === 0) return a.source.size === b.source.size;
  return shared(a.source, b.source) > 0;
}

function cueTouches(a: Words, b: Words): boolean {
  return shared(a.cue, b.cue) > 0 || (a.cue.size === 0 && b.cue.size === 0);
}

/** The misses of one document: gold attributions without a right row first, then rows without a gold one. */
export function missesOf(
  doc: Seen,
  gold: readonly PolnearAttribution[],
  rows: readonly Attribution[],
): Miss[] {
  const wanted = gold
    .map(({ source, cue, content }) => ({
      source: wordsIn(doc, source),
      cue: wordsIn(doc, cue),
      content: wordsIn(doc, content),
    }))
    .filter(({ content }) => content.size > 0);
  const found = rows.map(({ source, cue, content }) => ({
    source: wordsIn(doc, pairs(source)),
    cue: wordsIn(doc, pairs(cue)),
    content: wordsIn(doc, pairs(content)),
  }));
  const isRight = (a: Words, b: Words): boolean =>
    likeness(a, b) >= 0.5 && sourceAgrees(a, b) && cueTouches(a, b);
  const misses: Miss[] = [];
  for (const one of wanted) {
    if (found.some((row) => isRight(one, row))) continue;
    misses.push({ fault: faultOf(one, found), ...sidesOf(doc, one) });
  }
  for (const row of found) {
    // A row that has a gold attribution's cue is counted with that attribution's miss.
    if (wanted.some((one) => cueTouches(one, row) || likeness(one, row) >= 0.5)) continue;
    misses.push({ fault: "row that people do not mark", ...sidesOf(doc, row) });
  }
  return misses;
}

function faultOf(one: Words, found: readonly Words[]): Fault {
  const touching = found
    .filter((row) => cueTouches(one, row))
    .sort((a, b) => likeness(one, b) - likeness(one, a))[0];
  if (touching === undefined) {
    return found.some((row) => likeness(one, row) >= 0.5)
      ? "content given to another cue"
      : "cue not found";
  }
  if (likeness(one, touching) < 0.5) return boundaryFault(one.content, touching.content);
  if (touching.source.size === 0) return "source left out";
  return one.source.size === 0 ? "source given where there is none" : "another source";
}

/** The side on which more words differ. */
function boundaryFault(want: ReadonlySet<number>, have: ReadonlySet<number>): Fault {
  const both = [...want].filter((at) => have.has(at));
  const first = Math.min(...both);
  const last = Math.max(...both);
  if (both.length === 0) return "content elsewhere";
  const faults: readonly (readonly [Fault, number])[] = [
    ["content runs on after its end", [...have].filter((at) => !want.has(at) && at > first).length],
    ["content begins too early", [...have].filter((at) => !want.has(at) && at < first).length],
    ["content cut before its end", [...want].filter((at) => !have.has(at) && at > last).length],
    ["content begins too late", [...want].filter((at) => !have.has(at) && at < last).length],
  ];
  return [...faults].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "content elsewhere";
}

function sidesOf(doc: Seen, words: Words): Omit<Miss, "fault"> {
  const { content, cue } = words;
  const low = Math.min(...content);
  const high = Math.max(...content);
  const at = Math.min(...cue);
  const size = content.size;
  return {
    form: formOf(doc, content),
    cue: cueClassOf(doc, cue),
    place:
      cue.size === 0
        ? "elsewhere"
        : at < low
          ? "before"
          : at > high
            ? "after"
            : ("inside" as const),
    source: sourceKindOf(doc, words.source),
    size:
      size <= 3
        ? "1-3"
        : size <= 8
          ? "4-8"
          : size <= 20
            ? "9-20"
            : size <= 40
              ? "21-40"
              : "over 40",
  };
}

function formOf(doc: Seen, content: ReadonlySet<number>): Miss["form"] {
  const { tokens, quotations } = doc.layers;
  let inMarks = 0;
  for (const at of content) {
    const start = tokens.starts[at] ?? 0;
    if (quotations.some(({ inner }) => inner.start <= start && start < inner.end)) inMarks++;
  }
  return inMarks >= 0.95 * content.size ? "direct" : inMarks > 0 ? "mixed" : "indirect";
}

function cueClassOf(doc: Seen, cue: ReadonlySet<number>): CueClass {
  const { tags, tokens } = doc.layers;
  const tag = (at: number): string => tags.xposNames[tags.xpos[at] ?? 0] ?? "";
  const lemma = (at: number): string => (tags.lemmaTable[tags.lemmas[at] ?? 0] ?? "").toLowerCase();
  const all = [...cue].sort((a, b) => a - b);
  const verbs = all.filter((at) => tag(at).startsWith("VB"));
  const kinds = verbs.map((at) => cueKindOf("verb", lemma(at)));
  if (kinds.includes("speech")) return "verb of speech";
  if (kinds.includes("writing")) return "verb of writing";
  if (kinds.some((kind) => kind !== null)) return "verb of thought or finding";
  const nouns = all.filter((at) => tag(at).startsWith("NN"));
  if (nouns.some((at) => cueKindOf("noun", lemma(at)) !== null)) return "noun of our tables";
  if (all.some((at) => tokenText(doc.text, tokens, at).toLowerCase() === "according")) {
    return "according to and the like";
  }
  const isBare = (at: number): boolean => /^(?:be|have|do|get)$/.test(lemma(at));
  if (verbs.some((at) => !isBare(at))) return "other verb";
  if (nouns.length > 0) return "other noun";
  if (all.some((at) => tag(at).startsWith("JJ"))) return "adjective";
  if (verbs.length > 0) return "other verb";
  return all.length > 0 ? "according to and the like" : "mark or nothing";
}

function sourceKindOf(doc: Seen, source: ReadonlySet<number>): Miss["source"] {
  const { tags } = doc.layers;
  const names = [...source].map((at) => tags.xposNames[tags.xpos[at] ?? 0] ?? "");
  if (names.length === 0) return "none";
  if (names.some((name) => name.startsWith("NNP"))) return "name";
  return names.some((name) => name.startsWith("NN")) ? "noun" : "pronoun";
}
