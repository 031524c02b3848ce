import { tokenAt, tokenSpan } from "../../../doc/index.ts";
import { openVerbs, planningVerbs, undoingVerbs } from "../../../lang/en/event-contexts.ts";
import { overlaps, type Span, textOf } from "../../../text/index.ts";
import { clauseOf } from "../clauses/clause.ts";
import { joinedTo } from "../clauses/readings.ts";
import { deniedBy } from "../clauses/relative.ts";
import { somebodyAt } from "../parties/participants.ts";
import type { Draft } from "../triggers/draft.ts";
import { verbRows } from "../triggers/lexicon.ts";
import {
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

/** Verbs of the event table that assert what follows, as *say* does. */
const asserting: ReadonlySet<string> = new Set([
  "accuse",
  "allege",
  "claim",
  "blame",
  "warn",
  "caution",
  "inform",
  "brief",
  "complain",
  "suspect",
  "charge",
  "insist",
  "declare",
]);

/** Classes that somebody performs by saying so: the report of it is the narrator's. */
const performed: ReadonlySet<string> = new Set([
  "SUPPORT",
  "REQUEST",
  "REJECT",
  "ACCUSE",
  "THREATEN",
  "AGREE",
]);

/** Sources that name nobody: *no group claimed*, a pronoun that refers to nobody known, the day of *a document filed Thursday*. */
const isNobody =
  /^(?:(?:question|answer|q|a):?|(?:no|neither|none|nobody|nothing|not|whose)\b.*|who|whom|which|that|it|they|we|he|she|i|you|one|some|others|both|this|these|those|its|his|her|their|my|our|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/**
 * Who says that an event took place: the source of the innermost attribution whose
 * content covers its trigger and whose cue asserts (*said*, *accused*, but not *called for*);
 * null where the narrator does, or where the source does no more than what it says: *said
 * that he supports the plan* is the narrator's word for his support.
 */
export function asserterOf(view: View, voices: Voices, draft: Draft): string | null {
  const others = relativeTeller(view, draft.trigger);
  if (others !== null) return others;
  for (const row of attributionsOver(voices, tokenSpan(view.tokens, draft.trigger))) {
    const [source] = row.source;
    const words = source === undefined ? null : textOf(view.text, source);
    const name = row.speaker ?? rejoinedTeller(view, voices, row.cue) ?? words;
    if (name === null || isNobody.test(name)) continue;
    if (row.form === "indirect" && !isAssertion(view, row.cue)) continue;
    if (row.form === "indirect" && isBeside(view, row.cue, draft.trigger)) continue;
    const isSpeaker = draft.actors.some(
      (actor) =>
        (actor.chain !== null && actor.chain === row.speakerChain) ||
        row.source.some((span) => overlaps(span, actor)),
    );
    // What somebody plans, wishes or supports by saying so is told by the narrator.
    const isOwn =
      isSpeaker &&
      (performed.has(draft.type) ||
        draft.mode === "ceasefire" ||
        (row.kind === "thought" && row.form === "indirect"));
    return isOwn ? null : name;
  }
  return null;
}

/** *The league accused the mayor of theft, and **dockers marched***: a clause with a subject of its own beside the cue, and none of its content. */
function isBeside(view: View, [cue]: readonly Span[], trigger: number): boolean {
  const verb = cue === undefined ? -1 : tokenAt(view.tokens, cue.start);
  let at = trigger;
  for (let step = 0; step < highest && verb >= 0 && at >= 0; step++) {
    if (headOf(view, at) !== verb) {
      at = headOf(view, at);
      continue;
    }
    return (
      at > verb &&
      relationAt(view, at) === "conj" &&
      tagAt(view, at) === "VERB" &&
      childrenOf(view, at).some((child) => plainRelationAt(view, child) === "nsubj")
    );
  }
  return false;
}

/** Arcs climbed from a trigger to its cue. */
const highest = 5;

/** *Has not condemned the raid, in which nine died, and **has blamed** the League*, with the nine read as who blames it: who does; null elsewhere. */
function rejoinedTeller(view: View, voices: Voices, [cue]: readonly Span[]): string | null {
  const verb = cue === undefined ? -1 : tokenAt(view.tokens, cue.end - 1);
  if (verb < 0 || tagAt(view, verb) !== "VERB" || relationAt(view, verb) !== "conj") return null;
  if (joinedTo(view, verb) === headOf(view, verb)) return null;
  const [subject] = clauseOf(view, verb).subjects;
  const [teller] = subject === undefined ? [] : somebodyAt(view, voices, subject);
  return teller?.name ?? null;
}

/** *Those who say that Tarsk arms them*: they say so, and not who is quoted on them; null elsewhere. */
function relativeTeller(view: View, trigger: number): string | null {
  let at = trigger;
  for (let step = 0; step < 3; step++) {
    const relation = plainRelationAt(view, at);
    const head = headOf(view, at);
    if (head < 0) return null;
    if (relation === "acl" && at !== trigger && tellers.has(lemmaAt(view, at))) {
      const word = wordAt(view, head);
      return /^(?:those|people|some|others|critics|opponents)$/.test(word) ? word : null;
    }
    if (relation !== "ccomp" && relation !== "xcomp" && relation !== "conj") return null;
    at = head;
  }
  return null;
}

const tellers: ReadonlySet<string> = new Set(
  "say claim allege believe insist argue suspect".split(" "),
);

/** *Denied **attacking** the port*, *denied **having attacked** it*: the verb of who denies it; -1 elsewhere. */
function deniedDoing(view: View, verb: number): number {
  const first = wordAt(view, verb - 1) === "having" ? verb - 1 : verb;
  const head = headOf(view, verb);
  return head >= 0 &&
    head === first - 1 &&
    xposAt(view, first) === "VBG" &&
    lemmaAt(view, head) === "deny"
    ? head
    : -1;
}

/** *Dismissed claims **that it armed them***, *denied that*: that it did not is the word of who denies it; null elsewhere. */
export function denierOf(view: View, voices: Voices, draft: Draft): string | null {
  if (draft.type === "ACCUSE" || tagAt(view, draft.trigger) !== "VERB") return null;
  const verb = Math.max(deniedBy(view, draft.trigger), deniedDoing(view, draft.trigger));
  if (verb === -1) return null;
  const [denier] = clauseOf(view, verb).subjects.flatMap((one) => somebodyAt(view, voices, one));
  return denier?.name ?? null;
}

const opinions =
  /^(?:criticism|condemnation|praise|approval|support|backing|opposition|rejection|call|demand|request|appeal|plea|protest|anger|outrage)$/;

function isAssertion(view: View, cue: readonly Span[]): boolean {
  for (const { start, end } of cue) {
    for (
      let token = tokenAt(view.tokens, start);
      (view.tokens.starts[token] ?? end) < end;
      token++
    ) {
      const lemma = lemmaAt(view, token);
      const steers =
        verbRows.has(lemma) ||
        openVerbs.has(lemma) ||
        planningVerbs.has(lemma) ||
        undoingVerbs.has(lemma);
      if (tagAt(view, token) === "VERB" && steers && !asserting.has(lemma)) return false;
      // *Drew criticism from Tarsk*, *a call for*: an opinion of what is told.
      if (tagAt(view, token) === "NOUN" && opinions.test(nounAt(view, token))) return false;
    }
  }
  return true;
}
