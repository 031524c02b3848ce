/* Whether what a noun names is there whatever is said of it: known, taken for granted, or still to be made. */
import {
  lightVerbs,
  occurringVerbs,
  openNouns,
  openVerbs,
  planningNouns,
  planningVerbs,
  recallingVerbs,
  undoingNouns,
  undoingVerbs,
  unfoldingVerbs,
} from "../../../lang/en/event-contexts.ts";
import { lookUp } from "../triggers/lemmas.ts";
import { nounRows, verbRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  childrenOf,
  lemmaAt,
  nounAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";
import { isPreventive, openingAt, phrasalLemma } from "./effects.ts";

/** *Could provoke more attacks*, *will forge a truce*: a new thing is as open as the verb that brings it about. */
export function isToBeMade(view: View, noun: number, verb: number): boolean {
  return (
    relationAt(view, noun) === "obj" &&
    tagAt(view, noun) === "NOUN" &&
    tagAt(view, verb) === "VERB" &&
    !isDefinite(view, noun) &&
    !verbRows.has(lemmaAt(view, verb)) &&
    !recallingVerbs.has(lemmaAt(view, verb))
  );
}

/** *Avoided criticism*, *withheld support*: words that were not said. */
export function isForborne(view: View, noun: number, verb: number): boolean {
  return (
    !isTheir(view, noun) &&
    /^(?:avoid|withhold|refrain|lack|eschew|forgo|forego|postpone|delay|defer)$/.test(
      lemmaAt(view, verb),
    )
  );
}

/** *Charged with plotting the attack*, *reluctant to call the raid terror*: there was one, unless the verb says of it that it is still to be done or is kept from being done. */
export function isPresupposed(view: View, noun: number, head: number): boolean {
  if (tagAt(view, noun) !== "NOUN" || !isDefinite(view, noun)) return false;
  const relation = relationAt(view, noun);
  const lemma = phrasalLemma(view, head);
  if (tagAt(view, head) !== "VERB")
    return !planningNouns.has(lemma) && !openNouns.has(lemma) && !undoingNouns.has(lemma);
  if (relation === "nsubj") return !isCarrier(view, noun, head);
  const isToCome =
    planningVerbs.has(lemma) ||
    undoingVerbs.has(lemma) ||
    openVerbs.has(lemma) ||
    lightVerbs.has(lemma) ||
    isPreventive(view, head);
  return lemma === "plot" || lemma === "stop" || lemma === "halt" || lemma === "end" || !isToCome;
}

/** *Put off her visit after the shooting*, *demanded an apology for the raid*: what the other is later than, or is for, has happened. */
export function isKnown(view: View, token: number, head: number, relation: string): boolean {
  // *Called to report the shooting*, *decided to drop a charge*.
  if (relation === "obj" && tagAt(view, token) === "NOUN")
    return (
      (recallingVerbs.has(lemmaAt(view, head)) && isDefinite(view, token)) ||
      (/^(?:drop|withdraw|retract)$/.test(lemmaAt(view, head)) &&
        lookUp(nounRows, view, token)?.type === "ACCUSE")
    );
  if (relation !== "nmod" && relation !== "obl") return false;
  // *A recording of his talks*, *the scene of the attack*.
  if (relation === "nmod" && traces.test(nounAt(view, head))) return true;
  const preposition = caseOf(view, token) ?? "";
  // *Asked to testify in the raid*.
  if (isDefinite(view, token) && recallingVerbs.has(lemmaAt(view, head)))
    return preposition !== "to";
  if (/^(?:after|since|following|despite|over|amid|because)$/.test(preposition)) return true;
  // *Called for an end to the blockade*.
  if (preposition === "to" && isEnded(view, token)) return true;
  // *Demanded an apology for the raid*, with the raid read as what was demanded.
  const isCause =
    /^(?:demand|request|owe|offer|issue|make)$/.test(lemmaAt(view, head)) &&
    childrenOf(view, head).some((child) => relationAt(view, child) === "obj" && child < token);
  if (preposition === "for" && isCause) return true;
  return (
    preposition === "for" &&
    /^(?:apology|thank|thanks|praise|gratitude|blame|revenge|retaliation|reprisal|punishment|compensation|responsibility|apologize|apologise|punish|compensate|atone|avenge)$/.test(
      nounAt(view, head),
    )
  );
}

/** What a happening leaves behind. */
const traces =
  /^(?:tape|recording|transcript|video|footage|photo|photograph|picture|scene|aftermath|victim|survivor|anniversary|wake|site|memory|suspect)$/;

/** *The shooting*, *his attack*, *Tarsk's raid*. */
export function isDefinite(view: View, noun: number): boolean {
  return (
    isTheir(view, noun) ||
    childrenOf(view, noun).some((child) =>
      /^(?:the|this|that|these|those)$/.test(wordAt(view, child)),
    )
  );
}

/** *Her criticism*, *Orlu's plea*. */
export function isTheir(view: View, noun: number): boolean {
  return childrenOf(view, noun).some((child) => relationAt(view, child) === "nmod:poss");
}

/** *Demanded an apology*, *seeks support*: words that nobody has said yet. */
export function isWanted(view: View, noun: number, verb: number, relation: string): boolean {
  const isSaid =
    /^(?:apology|support|backing|approval|endorsement|recognition|pledge|promise|commitment|agreement|deal|accord)$/.test(
      nounAt(view, noun),
    );
  if (!isSaid) return false;
  if (relation === "obj")
    return /^(?:demand|seek|want|expect|await|request|pursue|court|solicit|need|get|win|earn|gain|secure|receive|obtain|attract|generate)$/.test(
      lemmaAt(view, verb),
    );
  return (
    caseOf(view, noun) === "for" &&
    /^(?:ask|lobby|press|push|call|plead|bid|hope|wait|campaign|compete|clamou?r|angle|quest|search|drive|effort)$/.test(
      nounAt(view, verb),
    )
  );
}

/**
 * A verb whose modal or negation holds for the noun too: one that adds to it only its tense (*hold talks*, *the talks
 * will begin*, *will be held*), or tells how it goes (*the talks will focus on grain*); not *the attacks will increase
 * their fears*.
 */
export function isCarrier(view: View, noun: number, verb: number): boolean {
  const lemma = phrasalLemma(view, verb);
  if (relationAt(view, noun) !== "nsubj") return lightVerbs.has(lemma) || occurringVerbs.has(lemma);
  const isTaking = (child: number): boolean =>
    relationAt(view, child) === "obj" && wordAt(view, child) !== "place";
  return (
    openingAt(view, verb) !== -1 ||
    unfoldingVerbs.has(lemma) ||
    (occurringVerbs.has(lemma) && !childrenOf(view, verb).some(isTaking))
  );
}

/** Whether the preposition of the phrase follows *end*, *halt*. */
function isEnded(view: View, token: number): boolean {
  const mark = childrenOf(view, token).find((child) => relationAt(view, child) === "case") ?? 0;
  return /^(?:end|halt|stop|lifting)$/.test(wordAt(view, mark - 1));
}
