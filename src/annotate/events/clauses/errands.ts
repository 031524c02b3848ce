/* Whose deed it is that hangs on a noun: *took the chance **to speak***, *a call **to leave***. */
import { answeringVerbs } from "../../../lang/en/event-contexts.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  isInfinitive,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import { rolesOf } from "./roles.ts";

/** Phrases climbed through from a noun. */
const highest = 4;

/** What one has or takes to do something: its owner does it. */
const takenNouns: ReadonlySet<string> = new Set(
  "opportunity chance decision effort attempt bid right occasion step time trouble intention commitment readiness vote measure".split(
    " ",
  ),
);

/** What one does with such a thing of one's own. */
const takers: ReadonlySet<string> = new Set(
  "take have make get seize use win lose find show express reiterate repeat confirm announce declare give reaffirm defend restate step begin launch lead mount stress".split(
    " ",
  ),
);

/** *President Orlu's decision*, *a decision by Tarsk*. */
function hasOwner(view: View, noun: number): boolean {
  return childrenOf(view, noun).some(
    (child) =>
      (relationAt(view, child) === "nmod:poss" &&
        !/^(?:its|his|her|their|our|my)$/.test(wordAt(view, child))) ||
      (plainRelationAt(view, child) === "nmod" && /^(?:by|of)$/.test(caseOf(view, child) ?? "")),
  );
}

/** *A call to release them*, *demands to leave*: what somebody else is to do. */
export function isAsking(view: View, noun: number): boolean {
  return /^(?:call|demand|request|appeal|plea|pressure|ultimatum|order|invitation)$/.test(
    nounAt(view, noun),
  );
}

/** Who is asked: named with the noun, or whoever answers it; nobody otherwise. */
export function askedOf(view: View, noun: number): number[] {
  const named = childrenOf(view, noun).filter((child) =>
    /^(?:to|on|for)$/.test(caseOf(view, child) ?? ""),
  );
  if (named.length > 0) return named;
  const verb = headOf(view, noun);
  const isAnswer =
    verb >= 0 &&
    relationAt(view, noun) === "obj" &&
    (answeringVerbs.has(lemmaAt(view, verb)) || /^(?:heed|resist|turn)$/.test(lemmaAt(view, verb)));
  return isAnswer ? rolesOf(view, verb).subjects : [];
}

/** *Rallied outside the ministry **to demand** bread*: the verb of whoever is there to do so; -1 elsewhere. */
export function presentFor(view: View, verb: number, noun: number): number {
  const above = headOf(view, noun);
  if (above < 0 || tagAt(view, above) !== "VERB" || !isInfinitive(view, verb)) return -1;
  const isThere =
    plainRelationAt(view, noun) === "obl" &&
    /^(?:outside|inside|in|at|near|before|around|through|into)$/.test(caseOf(view, noun) ?? "");
  const isAttended =
    plainRelationAt(view, noun) === "obj" &&
    /^(?:attend|join|hold|stage|lead)$/.test(lemmaAt(view, above)) &&
    /^(?:rally|march|protest|demonstration|vigil|meeting|gathering|strike)$/.test(
      nounAt(view, noun),
    );
  return isThere || isAttended ? above : -1;
}

/** *Spent much of the speech **defending** him*: the verb of who spends it; -1 elsewhere. */
export function spenderAbove(view: View, verb: number, noun: number): number {
  if (xposAt(view, verb) !== "VBG") return -1;
  let at = noun;
  for (let step = 0; step < highest && at >= 0; step++) {
    const head = headOf(view, at);
    if (head < 0 || head > at) return -1;
    if (/^(?:spend|waste)$/.test(lemmaAt(view, head))) return head;
    if (!/^(?:nmod|obl|obj)$/.test(plainRelationAt(view, at))) return -1;
    at = head;
  }
  return -1;
}

/** *Took the chance to inform*: the verb whose subject takes it; -1 elsewhere, as in *welcomed the decision to inform*. */
export function takerOf(view: View, noun: number): number {
  if (!takenNouns.has(lemmaAt(view, noun))) return -1;
  const taker = headOf(view, noun);
  const isTaken =
    takers.has(lemmaAt(view, taker)) &&
    !hasOwner(view, noun) &&
    /^(?:obj|obl)$/.test(plainRelationAt(view, noun)) &&
    tagAt(view, taker) === "VERB";
  return isTaken ? taker : -1;
}
