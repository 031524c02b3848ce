import type { EventMention, StanceValue } from "../../doc/index.ts";
import {
  endingWords,
  leavingVerbs,
  partWords,
  type StanceFamily,
  stepWords,
} from "../../lang/en/stances.ts";
import { hasProviso, isWithheld } from "./conditions.ts";
import { isNegation } from "./negation.ts";
import { headWithin } from "./proposals.ts";
import { tellingAt } from "./tellings.ts";
import { childrenOf, lemmaAt, reachOf, relationAt, type View, wordAt } from "./view.ts";

/** The stance that a word of a family shows of a proposal: turned round by a negation, bounded by a condition or to a part. */
export function stanceValue(
  view: View,
  token: number,
  proposal: number,
  family: StanceFamily,
  event: EventMention | undefined,
): StanceValue {
  const children = childrenOf(view, token);
  if (isWithheld(view, token)) return "neutral";
  // Who withdraws his support acts against; who drops his opposition need not be for.
  if (isLeft(view, token, family)) return family.stance === "support" ? "oppose" : "neutral";
  const negated =
    event === undefined
      ? children.some((child) => isNegation(view, child))
      : event.realis === "not";
  if (negated)
    return children.some((child) => wordAt(view, child) === "never") &&
      /^(?:oppose|object|reject|refuse)$/.test(lemmaAt(view, token))
      ? "support"
      : family.negated;
  // *Will reject the plan unless*, *supports it provided that*.
  if (hasProviso(view, token)) return "conditional";
  if (family.stance === "oppose") return "oppose";
  // A *nine-point plan* is no part of one, nor are the *Nine Points*.
  if (tellingAt(view, proposal)?.name != null) {
    return isOpen(view, token, event) ? "conditional" : "support";
  }
  const isPartial =
    [proposal, ...children].some((one) => isStep(view, one)) ||
    [token, proposal, ...children, ...childrenOf(view, proposal)].some(
      (one) => partWords.has(lemmaAt(view, one)) && relationAt(view, one) !== "compound",
    );
  return isPartial || isOpen(view, token, event) ? "conditional" : "support";
}

/** *Would support the plan*; *for proposing a ban* has proposed it. */
function isOpen(view: View, token: number, event: EventMention | undefined): boolean {
  return (
    event?.realis === "conditional" &&
    (!/ing$/.test(wordAt(view, token)) ||
      childrenOf(view, token).some((child) => relationAt(view, child) === "aux"))
  );
}

/** *Dropped its opposition*, *withdrew her support*: no longer on the side that the noun names. */
function isLeft(view: View, token: number, { part }: StanceFamily): boolean {
  const verb = view.arcs.heads[token] ?? -1;
  if (part !== "noun" || relationAt(view, token) !== "obj") return false;
  const isGivenUp =
    lemmaAt(view, verb) === "give" &&
    childrenOf(view, verb).some((child) => wordAt(view, child) === "up");
  return isGivenUp || leavingVerbs.has(lemmaAt(view, verb));
}

/** Words up from a proposal to its stance word, at most. */
const highest = 6;

/** A stance word and its proposal. */
interface Pair {
  readonly token: number;
  readonly proposal: number;
  readonly family: StanceFamily;
}

/** Whether a word between them turns a stance round: *called on Tarsk to **lift** the ban*, *wants the ban **lifted***. */
export function isTurned(view: View, { token, proposal, family }: Pair): boolean {
  let isTurned = family.only === "turned" && isEnded(view, proposal);
  let at = view.arcs.heads[proposal] ?? -1;
  for (let step = 0; step < highest && at >= 0 && at !== token; step++) {
    if (isEnding(view, at) && !isLeftAlone(view, at, proposal)) isTurned = !isTurned;
    at = view.arcs.heads[at] ?? -1;
  }
  return isTurned && at === token;
}

/** *Lift*, *lifting*, *an end*: what is for it is against what it governs. */
export function isEnding(view: View, token: number): boolean {
  // *Lift up participation*.
  if (childrenOf(view, token).some((child) => wordAt(view, child) === "up")) return false;
  return endingWords.has(lemmaAt(view, token)) || endingWords.has(wordAt(view, token));
}

function isEnded(view: View, proposal: number): boolean {
  const last = reachOf(view, proposal, true).last + 1;
  return (
    view.arcs.heads[last] === proposal &&
    relationAt(view, last) === "acl" &&
    isEnding(view, last) &&
    !/ing$/.test(wordAt(view, last))
  );
}

/** *Leave the law intact*: it is kept, and not left. */
function isLeftAlone(view: View, verb: number, proposal: number): boolean {
  const last = view.doc.layers.tokens.length - 1;
  return (
    lemmaAt(view, verb) === "leave" &&
    proposal < last &&
    /^(?:intact|alone|unchanged|untouched)$/.test(wordAt(view, proposal + 1))
  );
}

/** *The first five steps of the text*: of a proposal only some. */
export function isStep(view: View, token: number): boolean {
  if (!stepWords.has(lemmaAt(view, token))) return false;
  return childrenOf(view, token).some(
    (child) =>
      relationAt(view, child) === "nmod" &&
      headWithin(view, child, { on: "proposals", depth: 2 }) !== -1,
  );
}
