import type { Participant } from "../../../doc/index.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import { attributionsOver } from "../voices.ts";
import { nearnessFeatures } from "./nearness-features.ts";
import type { Candidate, Reader } from "./row-features.ts";
import { headIn, headWord, highest, lemmaOf, partyKind, spanOf } from "./seen.ts";

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
    `${role} comma ${between(view, [own, trigger], isPause)} ${side}`,
    `${role} nested ${head !== trigger} ${tag}`,
    `${role} own ${ownSubject(view, trigger, own)} ${side}`,
    `${role} own ${ownSubject(view, trigger, own)} ${relationAt(view, own)} ${tag}`,
    `${role} same ${between(view, [own, trigger], isVerb)}`,
    ...nearnessFeatures(view, trigger, event, { party, role }),
  ];
}

/** Whether the word that tells it has a subject of its own, and whether this is it. */
function ownSubject(view: View, trigger: number, party: number): string {
  const subject = childrenOf(view, trigger).find((child) =>
    relationAt(view, child).startsWith("nsubj"),
  );
  return subject === undefined ? "none" : subject === party ? "this" : "other";
}

const isPause = (view: View, token: number): boolean => /^[,;:(—–-]$/.test(wordAt(view, token));
const isVerb = (view: View, token: number): boolean => tagAt(view, token) === "VERB";

/** Tokens between two that are looked at. */
const mostBetween = 40;

/** Whether a token of the kind stands between two others. */
function between(
  view: View,
  [one, other]: readonly [number, number],
  is: (view: View, token: number) => boolean,
): boolean {
  const first = Math.min(one, other);
  const last = Math.min(Math.max(one, other), first + mostBetween);
  for (let at = first + 1; at < last; at++) if (is(view, at)) return true;
  return false;
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

/** The preposition of a phrase, as part of a path. */
function caseMark(view: View, token: number): string {
  return /^(?:obl|nmod)/.test(relationAt(view, token)) ? `:${caseOf(view, token) ?? ""}` : "";
}
