import type { EventMention, Participant } from "../../../doc/index.ts";
import { tokenAt } from "../../../doc/index.ts";
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
}

/** Words before and behind a trigger that are looked at. */
const around = 8;

/** Arcs climbed through. */
const highest = 4;

/** What is seen of an event: its word and class, the grammar around it, who takes part, and what the text is about. */
export function rowFeatures(
  { view, voices, marks }: Reader,
  { draft, event }: Candidate,
): string[] {
  const { trigger, clause } = draft;
  const lemma = tagAt(view, trigger) === "NOUN" ? nounAt(view, trigger) : lemmaAt(view, trigger);
  const type = `${event.type}/${event.mode ?? ""}`;
  const form = xposAt(view, trigger);
  const out = [
    "bias",
    `k ${lemma} ${type}`,
    `t ${type}`,
    `c ${event.type}`,
    `x ${form} ${event.type}`,
    `x ${form} ${lemma}`,
    `re ${event.realis}`,
    `re ${event.realis} ${event.type}`,
    `by ${event.assertedBy === null}`,
    `qu ${isDirect({ view, voices, marks }, trigger)}`,
    `up ${relationAt(view, trigger)} ${lemmaOf(view, headOf(view, trigger))}`,
    `ur ${relationAt(view, trigger)} ${event.type}`,
    `ur ${relationAt(view, trigger)} ${lemma}`,
  ];
  for (const token of new Set([trigger, clause])) {
    const side = token === trigger ? "d" : "D";
    for (const child of childrenOf(view, token)) {
      const relation = relationAt(view, child);
      if (relation === "punct") continue;
      const word = lemmaOf(view, child);
      const preposition = /^(?:obl|nmod)/.test(relation) ? caseOf(view, child) : null;
      out.push(`${side} ${relation} ${preposition ?? ""} ${event.type}`);
      out.push(`${side} ${relation} ${preposition ?? ""} ${lemma}`);
      out.push(`${side}w ${relation} ${word} ${event.type}`);
      out.push(`${side}w ${relation} ${word} ${lemma}`);
      if (/^(?:obj|nsubj)/.test(relation))
        out.push(`${side}k ${relation} ${thingOf(view, child)} ${type}`);
    }
  }
  let at = trigger;
  for (let up = 0; up < highest && at >= 0; up++) {
    const head = headOf(view, at);
    if (head < 0) break;
    out.push(`p${Math.min(up, 2)} ${plainRelationAt(view, at)} ${lemmaOf(view, head)}`);
    at = head;
  }
  const [actor] = event.actors;
  const [recipient] = event.recipients;
  const who = actor === undefined ? "-" : partyKind(view, actor);
  const whom = recipient === undefined ? "-" : partyKind(view, recipient);
  out.push(`a ${who} ${event.type}`, `r ${whom} ${event.type}`, `ar ${who} ${whom} ${event.type}`);
  out.push(`ak ${who} ${lemma}`, `rk ${whom} ${lemma}`);
  if (recipient !== undefined) out.push(`rw ${headWord(view, recipient)} ${event.type}`);
  if (actor !== undefined) out.push(`aw ${headWord(view, actor)} ${event.type}`);
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
  for (const word of near) out.push(`n ${word} ${event.type}`);
  out.push(
    `b ${wordAt(view, trigger - 1)} ${event.type}`,
    `f ${wordAt(view, trigger + 1)} ${event.type}`,
  );
  out.push(`bk ${wordAt(view, trigger - 1)} ${lemma}`, `fk ${wordAt(view, trigger + 1)} ${lemma}`);
  out.push(`nc ${Math.min(campaign, 2)} ${event.type}`, `nv ${Math.min(violent, 2)} ${event.type}`);
  out.push(...genreFeatures(marks, event.type, lemma));
  out.push(...frameFeatures(view, trigger, event.type));
  return out;
}

/** Percentages and question marks near, and the auxiliaries of the clauses above. */
function frameFeatures(view: View, trigger: number, type: string): string[] {
  const start = view.tokens.starts[trigger] ?? 0;
  const end = view.tokens.ends[trigger] ?? 0;
  const before = view.text.slice(Math.max(0, start - 80), start);
  const after = view.text.slice(end, end + 80);
  const out = [
    `% ${/%|per ?cent|points?/.test(before + after)} ${type}`,
    `? ${/^[^.!\n]*\?/.test(after)}`,
    `if ${/\b(?:if|whether|unless|would|could|should|might|may)\b[^.;]*$/i.test(before)}`,
    `if ${/\b(?:if|whether|unless|would|could|should|might|may)\b[^.;]*$/i.test(before)} ${type}`,
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

function genreFeatures(marks: Marks | null, type: string, lemma: string): string[] {
  if (marks === null) return [];
  const { campaign, violence: violent, countries } = marks;
  return [
    `gc ${campaign}`,
    `gc ${campaign} ${type}`,
    `gc ${campaign} ${lemma}`,
    `gv ${violent} ${type}`,
    `gv ${violent} ${lemma}`,
    `gn ${countries} ${type}`,
    `gx ${campaign} ${violent} ${type}`,
  ];
}

/** What is seen of one who takes part: who it is, and how it hangs together with the event. */
export function partyFeatures(
  { view, voices }: Reader,
  { draft, event }: Candidate,
  { party, role }: { readonly party: Participant; readonly role: "actor" | "recipient" },
): string[] {
  const { trigger } = draft;
  const own = headIn(view, party);
  const lemma = lemmaOf(view, trigger);
  const kind = partyKind(view, party);
  const path = pathOf(view, own, trigger);
  const side = party.start < (view.tokens.starts[trigger] ?? 0) ? "before" : "after";
  const distance = Math.abs(own - trigger);
  const far = distance < 3 ? 0 : distance < 6 ? 1 : distance < 12 ? 2 : distance < 25 ? 3 : 4;
  const preposition = caseOf(view, own) ?? "";
  const head = headOf(view, own);
  const source = attributionsOver(voices, spanOf(view, trigger))[0];
  const speaks =
    source === undefined
      ? "none"
      : source.speakerChain !== null && source.speakerChain === party.chain
        ? "speaker"
        : "other";
  const others = role === "actor" ? event.actors : event.recipients;
  const tag = tagAt(view, trigger);
  return [
    `${role}`,
    `${role} t ${event.type}`,
    `${role} k ${kind}`,
    `${role} k ${kind} ${event.type}`,
    `${role} p ${path}`,
    `${role} p ${path} ${tag}`,
    `${role} p ${path} ${event.type}`,
    `${role} pk ${path} ${kind}`,
    `${role} l ${lemma} ${relationAt(view, own)}`,
    `${role} l ${lemma} ${preposition}`,
    `${role} c ${preposition} ${tag}`,
    `${role} r ${relationAt(view, own)} ${tag}`,
    `${role} r ${relationAt(view, own)} ${side} ${kind}`,
    `${role} h ${head < 0 ? "" : lemmaOf(view, head)}`,
    `${role} hr ${relationAt(view, own)} ${head < 0 ? "" : tagAt(view, head)}`,
    `${role} d ${side} ${far}`,
    `${role} d ${side} ${far} ${tag}`,
    `${role} s ${speaks}`,
    `${role} s ${speaks} ${kind}`,
    `${role} n ${Math.min(others.length, 3)}`,
    `${role} w ${headWord(view, party)}`,
    `${role} tr ${relationAt(view, trigger)} ${path}`,
    `${role} tr ${relationAt(view, trigger)} ${tag}`,
    `${role} x ${xposAt(view, trigger)} ${path}`,
    `${role} comma ${hasComma(view, own, trigger)} ${side}`,
    `${role} nested ${isNested(view, own, trigger)} ${tag}`,
    `${role} same ${isAlsoBetween(view, own, trigger)}`,
  ];
}

function spanOf(view: View, token: number): { start: number; end: number } {
  return { start: view.tokens.starts[token] ?? 0, end: view.tokens.ends[token] ?? 0 };
}

function isDirect({ view, voices }: Reader, token: number): boolean {
  return attributionsOver(voices, spanOf(view, token)).some(({ form }) => form !== "indirect");
}

function hasComma(view: View, one: number, other: number): boolean {
  const last = Math.min(Math.max(one, other), Math.min(one, other) + 40);
  for (let at = Math.min(one, other) + 1; at < last; at++)
    if (/^[,;:(—–-]$/.test(wordAt(view, at))) return true;
  return false;
}

/** Whether another verb stands between. */
function isAlsoBetween(view: View, one: number, other: number): boolean {
  const last = Math.min(Math.max(one, other), Math.min(one, other) + 40);
  for (let at = Math.min(one, other) + 1; at < last; at++)
    if (tagAt(view, at) === "VERB") return true;
  return false;
}

/** Whether the trigger governs the word through other words than its own dependents. */
function isNested(view: View, own: number, trigger: number): boolean {
  return headOf(view, own) !== trigger;
}

/** Relations up from one to what both hang on, and down to the other. */
function pathOf(view: View, from: number, to: number): string {
  const up: number[] = [from];
  while (up.length <= highest) {
    const head = headOf(view, up[up.length - 1] ?? -1);
    if (head < 0) break;
    up.push(head);
  }
  const down: number[] = [];
  let at = to;
  for (let step = 0; step <= highest && at >= 0; step++) {
    const meets = up.indexOf(at);
    if (meets >= 0) {
      const left = up
        .slice(0, meets)
        .map((one) => `${relationAt(view, one)}${caseMark(view, one)}`);
      const right = down.map((one) => plainRelationAt(view, one)).reverse();
      return `${left.join("<")}^${right.join(">")}`;
    }
    down.push(at);
    at = headOf(view, at);
  }
  return "apart";
}

function caseMark(view: View, token: number): string {
  return /^(?:obl|nmod)/.test(relationAt(view, token)) ? `:${caseOf(view, token) ?? ""}` : "";
}

/** First token of the party whose head lies outside it. */
function headIn(view: View, { start, end }: Participant): number {
  const first = tokenAt(view.tokens, start);
  for (let token = first; token < view.tokens.length && token - first < 30; token++) {
    if ((view.tokens.starts[token] ?? end) >= end) break;
    const head = headOf(view, token);
    const from = head < 0 ? -1 : (view.tokens.starts[head] ?? 0);
    if (from < start || from >= end) return token;
  }
  return first;
}

function headWord(view: View, party: Participant): string {
  const token = headIn(view, party);
  return tagAt(view, token) === "PROPN" ? "PROPN" : nounAt(view, token);
}

function partyKind(view: View, party: Participant): string {
  const token = headIn(view, party);
  const chain = view.chains[party.chain ?? -1];
  const tag = tagAt(view, token);
  const how = tag === "PRON" ? "pron" : tag === "PROPN" ? "name" : tag === "ADJ" ? "adj" : "noun";
  const what =
    chain === undefined ? (how === "noun" ? kindOf(nounAt(view, token)) : "none") : chain.type;
  return `${how} ${what}${chain === undefined ? "" : chain.named ? " named" : " unnamed"}${party.country === null || what !== "GPE" ? "" : " country"}`;
}

function thingOf(view: View, token: number): string {
  const mention = view.mentions[view.mentionAt[token] ?? -1];
  return mention === undefined ? kindOf(nounAt(view, token)) : `${mention.kind} ${mention.type}`;
}

function lemmaOf(view: View, token: number): string {
  if (token < 0) return "^";
  const tag = tagAt(view, token);
  return tag === "PROPN" || tag === "NUM"
    ? tag
    : tag === "NOUN"
      ? nounAt(view, token)
      : lemmaAt(view, token);
}
