import { lemmaOf, type Mention, relationOf, tokenText } from "../../doc/index.ts";
import { actorVerbs, addressedVerbs, governedNouns } from "../../lang/en/actor-verbs.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import { baseOf } from "./phrase-bounds.ts";
import type { View } from "./view.ts";

/**
 * Whether a place stands for those who govern it: it is the subject of a verb of
 * speech or decision (*Tarsk denied it*), the agent of its passive (*criticised by
 * Tarsk*), the one blamed or called on (*condemned Tarsk*), or has what only a
 * government has (*Tarsk's position*).
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
  const above = view.arcs.heads[token] ?? -1;
  const lemma = above < 0 ? "" : lemmaOf(view.tags, above).toLowerCase();
  if (isBeforeItsVerb(view, mention)) return true;
  if (relation === "nmod:poss") return governedNouns.has(lemma);
  if (relation === "obj") return addressedVerbs.has(lemma);
  const agent = relation === "obl:agent";
  if (baseOf(relation) !== "nsubj" && !agent) return false;
  if (relation === "nsubj:pass") return addressedVerbs.has(lemma);
  return actorVerbs.has(lemma);
}

/** *Tarsk called for …*: right before a finite verb of speech or decision and behind no preposition, whatever the tree says. */
function isBeforeItsVerb(view: View, mention: Mention): boolean {
  const verb = mention.headToken + 1;
  const xpos = view.tags.xposNames[view.tags.xpos[verb] ?? -1] ?? "";
  if (verb >= view.tokens.length || !/^VB[DZ]$/.test(xpos)) return false;
  if (!actorVerbs.has(lemmaOf(view.tags, verb).toLowerCase())) return false;
  const before = mention.headToken - 1;
  if (mention.start !== (view.tokens.starts[mention.headToken] ?? -1)) return false;
  const word = before < 0 ? "" : tokenText(view.text, view.tokens, before);
  return before < 0 || /^[^\p{L}\p{N}]+$|^(?:and|but|that|while|when|as|if)$/u.test(word);
}
