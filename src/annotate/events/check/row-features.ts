import type { EventMention } from "../../../doc/index.ts";
import { campaignWords } from "../../../lang/en/event-genres.ts";
import { violence } from "../../../lang/en/event-senses.ts";
import { singular } from "../../../lang/en/noun-type.ts";
import { kindOf } from "../parties/phrases.ts";
import type { Marks } from "../senses/marks.ts";
import type { Draft } from "../triggers/draft.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import { attributionsOver, type Voices } from "../voices.ts";
import { plainFeatures, realisFeatures } from "./realis-features.ts";
import { headWord, highest, lemmaOf, partyKind, spanOf } from "./seen.ts";

/** An event as found, and what it was made from. */
export interface Candidate {
  readonly draft: Draft;
  readonly event: EventMention;
}

/** What features are read from. */
export interface Reader {
  readonly view: View;
  readonly voices: Voices;
  readonly marks: Marks | null;
  /** How many rows of each class the text gives. */
  readonly told: ReadonlyMap<string, number>;
}

/** Words before and behind a trigger that are looked at. */
const around = 8;

/** What is seen of an event: its word and class, the grammar around it, who takes part, and what the text is about. */
export function rowFeatures(reader: Reader, { draft, event }: Candidate): string[] {
  const { view, marks } = reader;
  const { trigger, clause } = draft;
  const lemma = tagAt(view, trigger) === "NOUN" ? nounAt(view, trigger) : lemmaAt(view, trigger);
  const word: Word = { trigger, clause, lemma, type: event.type, mode: event.mode };
  return [
    ...wordFeatures(reader, word, event),
    ...dependentFeatures(view, word),
    ...pathFeatures(view, trigger),
    ...sideFeatures(view, word, event),
    ...nearFeatures(view, word),
    ...genreFeatures(marks, event.type, lemma),
    ...frameFeatures(view, trigger, event.type),
    ...shapeFeatures(reader, word, event),
    ...realisFeatures(view, trigger, event),
    ...plainFeatures(view, trigger, event),
  ];
}

/** The word that tells of an event, and its class. */
interface Word {
  readonly trigger: number;
  readonly clause: number;
  readonly lemma: string;
  readonly type: string;
  readonly mode: string | null;
}

const kindOfWord = ({ type, mode }: Word): string => `${type}/${mode ?? ""}`;

function wordFeatures(reader: Reader, word: Word, event: EventMention): string[] {
  const { view } = reader;
  const { trigger, lemma } = word;
  const type = kindOfWord(word);
  const form = xposAt(view, trigger);
  const relation = relationAt(view, trigger);
  return [
    "bias",
    `k ${lemma} ${type}`,
    `t ${type}`,
    `c ${event.type}`,
    `x ${form} ${event.type}`,
    `x ${form} ${lemma}`,
    `re ${event.realis}`,
    `re ${event.realis} ${event.type}`,
    `by ${event.assertedBy === null}`,
    `qu ${isDirect(reader, trigger)}`,
    `up ${relation} ${lemmaOf(view, headOf(view, trigger))}`,
    `ur ${relation} ${event.type}`,
    `ur ${relation} ${lemma}`,
  ];
}

/** What hangs on the word, and on the verb that carries it. */
function dependentFeatures(view: View, word: Word): string[] {
  const { trigger, clause, lemma, type } = word;
  const out: string[] = [];
  for (const token of new Set([trigger, clause])) {
    const side = token === trigger ? "d" : "D";
    for (const child of childrenOf(view, token)) {
      const relation = relationAt(view, child);
      if (relation === "punct") continue;
      const own = lemmaOf(view, child);
      const preposition = /^(?:obl|nmod)/.test(relation) ? caseOf(view, child) : null;
      out.push(`${side} ${relation} ${preposition ?? ""} ${type}`);
      out.push(`${side} ${relation} ${preposition ?? ""} ${lemma}`);
      out.push(`${side}w ${relation} ${own} ${type}`);
      out.push(`${side}w ${relation} ${own} ${lemma}`);
      if (/^(?:obj|nsubj)/.test(relation))
        out.push(`${side}k ${relation} ${thingOf(view, child)} ${kindOfWord(word)}`);
    }
  }
  return out;
}

/** What the word hangs on. */
function pathFeatures(view: View, trigger: number): string[] {
  const out: string[] = [];
  let at = trigger;
  for (let up = 0; up < highest && at >= 0; up++) {
    const head = headOf(view, at);
    if (head < 0) break;
    out.push(`p${Math.min(up, 2)} ${plainRelationAt(view, at)} ${lemmaOf(view, head)}`);
    at = head;
  }
  return out;
}

/** Who takes part. */
function sideFeatures(view: View, { lemma, type }: Word, event: EventMention): string[] {
  const [actor] = event.actors;
  const [recipient] = event.recipients;
  const who = actor === undefined ? "-" : partyKind(view, actor);
  const whom = recipient === undefined ? "-" : partyKind(view, recipient);
  return [
    `a ${who} ${type}`,
    `r ${whom} ${type}`,
    `ar ${who} ${whom} ${type}`,
    `ak ${who} ${lemma}`,
    `rk ${whom} ${lemma}`,
    ...(recipient === undefined ? [] : [`rw ${headWord(view, recipient)} ${type}`]),
    ...(actor === undefined ? [] : [`aw ${headWord(view, actor)} ${type}`]),
  ];
}

/** The words around. */
function nearFeatures(view: View, { trigger, lemma, type }: Word): string[] {
  const near = new Set<string>();
  let campaign = 0;
  let violent = 0;
  const last = Math.min(view.tokens.length, trigger + around + 1);
  for (let token = Math.max(0, trigger - around); token < last; token++) {
    if (token === trigger) continue;
    const tag = tagAt(view, token);
    const word =
      tag === "NOUN" || tag === "PROPN" ? singular(lemmaAt(view, token)) : lemmaAt(view, token);
    if (campaignWords.has(word)) campaign++;
    if (violence.has(word)) violent++;
    if (/^(?:NOUN|VERB|ADJ|ADV|AUX|SCONJ)$/.test(tag)) near.add(word);
  }
  return [
    ...[...near].map((word) => `n ${word} ${type}`),
    `b ${wordAt(view, trigger - 1)} ${type}`,
    `f ${wordAt(view, trigger + 1)} ${type}`,
    `bk ${wordAt(view, trigger - 1)} ${lemma}`,
    `fk ${wordAt(view, trigger + 1)} ${lemma}`,
    `nc ${Math.min(campaign, 2)} ${type}`,
    `nv ${Math.min(violent, 2)} ${type}`,
  ];
}

/** Percentages and question marks near, and the auxiliaries of the clauses above. */
function frameFeatures(view: View, trigger: number, type: string): string[] {
  const start = view.tokens.starts[trigger] ?? 0;
  const end = view.tokens.ends[trigger] ?? 0;
  const before = view.text.slice(Math.max(0, start - 80), start);
  const after = view.text.slice(end, end + 80);
  const isOpen = /\b(?:if|whether|unless|would|could|should|might|may)\b[^.;]*$/i.test(before);
  const out = [
    `% ${/%|per ?cent|points?/.test(before + after)} ${type}`,
    `? ${/^[^.!\n]*\?/.test(after)}`,
    `if ${isOpen}`,
    `if ${isOpen} ${type}`,
    `ing ${/\b(?:by|of|for|without|from|about|than|to)\s*$/i.test(before)} ${xposAt(view, trigger)}`,
  ];
  let at = trigger;
  for (let up = 0; up < highest && at >= 0; up++) {
    for (const child of childrenOf(view, at))
      if (/^(?:aux|mark|advmod)/.test(relationAt(view, child)))
        out.push(`m${Math.min(up, 1)} ${lemmaAt(view, child)}`);
    at = headOf(view, at);
  }
  return out;
}

/** The outline of the clause, whatever its words, and how it goes with who was found. */
function shapeFeatures({ view, told }: Reader, word: Word, event: EventMention): string[] {
  const { trigger, type } = word;
  const shape = [
    ...new Set(
      childrenOf(view, trigger).flatMap((child) => {
        const relation = relationAt(view, child);
        if (/^(?:punct|advmod|det|mark|aux|discourse)$/.test(relation)) return [];
        const preposition = /^(?:obl|nmod)/.test(relation) ? (caseOf(view, child) ?? "") : "";
        return [`${child < trigger ? "<" : ">"}${relation}${preposition}`];
      }),
    ),
  ].join(" ");
  const subject = childrenOf(view, trigger).find((child) =>
    relationAt(view, child).startsWith("nsubj"),
  );
  const own =
    subject === undefined
      ? "none"
      : event.actors.some(({ start, end }) => {
            const at = view.tokens.starts[subject] ?? -1;
            return at >= start && at < end;
          })
        ? "actor"
        : "other";
  const start = view.tokens.starts[trigger] ?? 0;
  const isCapital = /\p{Lu}/u.test(view.text.charAt(start));
  const sides = `${Math.min(event.actors.length, 2)}${Math.min(event.recipients.length, 2)}`;
  const share = Math.min(4, told.get(event.type) ?? 0);
  return [
    `s ${shape} ${event.type}`,
    `s ${shape} ${sides} ${tagAt(view, trigger)}`,
    `so ${own} ${sides} ${event.type}`,
    `so ${own} ${tagAt(view, trigger)} ${plainRelationAt(view, trigger)}`,
    `sc ${isCapital} ${event.type}`,
    `sn ${sides} ${type}`,
    `st ${share} ${event.type}`,
  ];
}

function genreFeatures(marks: Marks | null, type: string, lemma: string): string[] {
  if (marks === null) return [];
  const { campaign, violence: violent, countries, genres } = marks;
  return [
    `gc ${campaign}`,
    `gc ${campaign} ${type}`,
    `gc ${campaign} ${lemma}`,
    `gv ${violent} ${type}`,
    `gv ${violent} ${lemma}`,
    `gn ${countries} ${type}`,
    `gx ${campaign} ${violent} ${type}`,
    ...genres.flatMap((step, i) => [`gg${i} ${step} ${type}`, `gg${i} ${step} ${lemma}`]),
  ];
}

function isDirect({ view, voices }: Reader, token: number): boolean {
  return attributionsOver(voices, spanOf(view, token)).some(({ form }) => form !== "indirect");
}

function thingOf(view: View, token: number): string {
  const mention = view.mentions[view.mentionAt[token] ?? -1];
  return mention === undefined ? kindOf(nounAt(view, token)) : `${mention.kind} ${mention.type}`;
}
