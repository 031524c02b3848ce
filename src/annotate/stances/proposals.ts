import { proposalNouns, proposedNouns } from "../../lang/en/stances.ts";
import { months, timeUnits, weekdays } from "../../lang/en/times.ts";
import type { Span } from "../../text/index.ts";
import { isCountedName } from "./counted.ts";
import {
  caseOf,
  casesOf,
  childrenOf,
  lemmaAt,
  reachOf,
  relationAt,
  type View,
  wordAt,
} from "./view.ts";

/** Head token of the proposal that the stance word governs; -1 for none. */
export function proposalOf(view: View, token: number, at: readonly string[]): number {
  for (const child of childrenOf(view, token)) {
    const relation = relationAt(view, child);
    const isObject = relation === "obj" || relationIs(view, child, "nsubj:pass");
    const prepositions = casesOf(view, child);
    // *Called for talks, setting out a plan*: a clause beside it is another matter.
    const isClause =
      relation === "xcomp" ||
      relation === "ccomp" ||
      relation === "acl" ||
      (relation === "advcl" && isInfinitive(view, child));
    if (isClause && at.includes("clause")) {
      // *Ready to join the programme*, *called on both to hold talks*.
      const head = proposalOf(view, child, ["obj"]);
      if (head !== -1) return head;
    }
    const fits =
      (at.includes("obj") && isObject && prepositions.length === 0) ||
      ((relation === "obl" || relation === "nmod" || relation === "advmod") &&
        prepositions.some((preposition) => at.includes(preposition)));
    if (!fits) continue;
    const head = proposalHead(view, child);
    // *Fought a brief war*: waged it.
    const isWaged =
      lemmaAt(view, token) === "fight" && /^(?:war|battle)$/.test(lemmaAt(view, child));
    if (head !== -1 && !isWaged) return head;
  }
  return adjacentProposal(view, token, at);
}

function isInfinitive(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) => relationAt(view, child) === "mark" && wordAt(view, child) === "to",
  );
}

/**
 * What somebody is blamed for: *criticized the League **for arming the rebels***, *denied
 * charges **that it sold arms***. Head token of the clause; -1 for none.
 */
export function conductOf(view: View, token: number): number {
  for (const child of childrenOf(view, token)) {
    const relation = relationAt(view, child);
    const isFor = childrenOf(view, child).some(
      (one) => relationAt(view, one) === "mark" && /^(?:for|of)$/.test(wordAt(view, one)),
    );
    if (relation === "advcl" && isFor) return child;
    if (
      relation === "obj" &&
      /^(?:accusation|allegation|charge|claim)$/.test(lemmaAt(view, child))
    ) {
      // The clause may have been read as the verb's.
      const clause = [...childrenOf(view, child), ...childrenOf(view, token)].find(
        (one) => one > child && /^(?:acl|ccomp)$/.test(relationAt(view, one)),
      );
      if (clause !== undefined) return clause;
    }
  }
  return -1;
}

/** *Voiced support for the plan*: a phrase that follows the noun but was read as the verb's. */
function adjacentProposal(view: View, token: number, at: readonly string[]): number {
  const next = token + 1;
  if (relationAt(view, next) !== "case" || !at.includes(wordAt(view, next))) return -1;
  const head = view.arcs.heads[next] ?? -1;
  return head > next ? proposalHead(view, head) : -1;
}

function relationIs(view: View, token: number, relation: string): boolean {
  return view.arcs.relationNames[view.arcs.relations[token] ?? -1] === relation;
}

/** The phrase's own head if it names a proposal, else one in an *of*-phrase: *the start of peace talks*. */
export function proposalHead(view: View, token: number, depth = 0): number {
  const lemma = lemmaAt(view, token);
  if (proposalNouns.has(lemma) || proposalNouns.has(lemma.replace(/s$/, ""))) return token;
  if (isCountedName(view, token)) return token;
  const mention = view.doc.layers.mentions[view.mentionAt[token] ?? -1];
  if (mention?.kind === "name" && mention.type === "MISC") return token;
  if (depth > 1) return -1;
  for (const child of childrenOf(view, token)) {
    if (relationAt(view, child) !== "nmod" || caseOf(view, child) !== "of") continue;
    const inner = proposalHead(view, child, depth + 1);
    if (inner !== -1) return inner;
  }
  return -1;
}

/** The proposal in the document's words: its phrase without relative clauses, with what it is about. */
export function phraseOf(view: View, head: number): Span {
  const { tokens } = view.doc.layers;
  const { first, last } = reachOf(view, head, true);
  const behind = topicBehind(view, head);
  const end = behind === -1 ? last : reachOf(view, behind, true).last;
  const phrase = { start: tokens.starts[first] ?? 0, end: tokens.ends[end] ?? 0 };
  const mention = view.doc.layers.mentions[view.mentionAt[head] ?? -1];
  // What reaches further has taken a clause for a part of the phrase.
  const isPhrase = mention === undefined || phrase.end - phrase.start <= longestPhrase;
  return isPhrase ? phrase : { start: mention.start, end: mention.end };
}

/** Characters of the longest phrase for a proposal. */
const longestPhrase = 100;

/**
 * Head token of a phrase right behind a proposal that belongs to it although the parser gave it to
 * the verb: *supports your initiative on the **safety** of rivers*. -1 for none, or where it is a
 * time.
 */
export function topicBehind(view: View, head: number): number {
  const next = reachOf(view, head, true).last + 1;
  if (!proposedNouns.has(lemmaAt(view, head)) || relationAt(view, next) !== "case") return -1;
  if (!/^(?:on|for|about|regarding|concerning)$/.test(wordAt(view, next))) return -1;
  const noun = view.arcs.heads[next] ?? -1;
  if (view.arcs.heads[noun] !== view.arcs.heads[head] || relationAt(view, noun) !== "obl")
    return -1;
  const word = wordAt(view, noun);
  const isTime = word in weekdays || word in months || lemmaAt(view, noun) in timeUnits;
  return isTime || /\d/.test(word) ? -1 : noun;
}

/** Head token of the verb's object, whatever it is, pronouns aside; -1 for none. */
export function objectOf(view: View, token: number): number {
  const children = childrenOf(view, token);
  const object = children.find((child) => relationAt(view, child) === "obj");
  const found = object ?? children.find((child) => relationIs(view, child, "nsubj:pass"));
  return found === undefined || /^(?:which|who|that|it|this)$/.test(wordAt(view, found))
    ? -1
    : found;
}
