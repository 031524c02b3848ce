import { lemmaOf, type Mention, relationOf } from "../../doc/index.ts";
import { actorVerbs } from "../../lang/en/actor-verbs.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import { baseOf } from "./phrase-bounds.ts";
import type { View } from "./view.ts";

/**
 * Whether a place stands for those who govern it: it is the subject of a verb of
 * speech or decision (*Tarsk denied it*), or the agent of its passive (*criticised
 * by Tarsk*).
 */
export function isMetonym(view: View, mention: Mention): boolean {
  if (mention.type !== "GPE" && mention.type !== "LOC") return false;
  let token = mention.headToken;
  // *Tarsk and Orvella denied it*: the verb governs the first of them.
  for (let steps = 0; steps < 6 && baseOf(relationOf(view.arcs, token)) === "conj"; steps++) {
    token = view.arcs.heads[token] ?? token;
    // *The ministers of X, A, and Y, B*: what Y hangs on is no place.
    if (nounType(lemmaOf(view.tags, token)) === "PER") return false;
  }
  const relation = relationOf(view.arcs, token);
  const agent = relation === "obl:agent";
  if (baseOf(relation) !== "nsubj" && !agent) return false;
  if (relation === "nsubj:pass") return false;
  const verb = view.arcs.heads[token] ?? -1;
  return verb >= 0 && actorVerbs.has(lemmaOf(view.tags, verb).toLowerCase());
}
