import type { Realis } from "../../../doc/index.ts";
import {
  certainAdjectives,
  droppedVerbs,
  hearsayNouns,
  hesitantVerbs,
  lightVerbs,
  openNouns,
  openVerbs,
  planningNouns,
  planningVerbs,
  undoingNouns,
  undoingPrepositions,
  undoingVerbs,
} from "../../../lang/en/event-contexts.ts";
import { isOnPhone } from "../clauses/above.ts";
import { lookUp } from "../triggers/lemmas.ts";
import { nounRows } from "../triggers/lexicon.ts";
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
import { stronger } from "./own-realis.ts";

/**
 * What the word at `head` says of the dependent `child`: *refused **to sign***, *plans **to visit***. `own`: what
 * the head's auxiliaries and negations say of the head itself.
 */
export function effectOf(
  view: View,
  { head, child, own }: { readonly head: number; readonly child: number; readonly own: Realis },
): Realis {
  const effect = stronger(plainEffect(view, head, child), beforePhrase(view, head, child));
  const lemma = phrasalLemma(view, head);
  if (own !== "not") return effect;
  // *Did not hesitate to condemn*, *did not fail to condemn*: two negations make a deed.
  if (hesitantVerbs.has(lemma)) return "happened";
  // *It is not certain that*, *it is not true that*.
  if (certainAdjectives.has(lemma)) return lemma === "true" ? "not" : "conditional";
  if (effect === "not" && isPreventive(view, head)) return "happened";
  // *Has not denied bombing the village*: whether it did is left open.
  return effect === "not" && tagAt(view, head) === "VERB" ? "conditional" : effect;
}

/** Whether a negated head says of the dependent only what {@link effectOf} says: *did not fail to sign* denies nothing. */
export function turnsNegation(view: View, head: number): boolean {
  const lemma = phrasalLemma(view, head);
  return hesitantVerbs.has(lemma) || undoingVerbs.has(lemma);
}

/** *Prevent*, *avert*: where this does not come about, what depends on it does. */
export function isPreventive(view: View, head: number): boolean {
  return /^(?:prevent|avert|avoid|foil|thwart|stop|deter|dissuade|keep|fail|neglect)$/.test(
    lemmaAt(view, head),
  );
}

function plainEffect(view: View, head: number, child: number): Realis {
  if (isTopic(view, child)) return "conditional";
  const relation = plainRelationAt(view, child);
  const lemma = phrasalLemma(view, head);
  const tag = tagAt(view, head);
  if (relation === "nsubj") {
    // *Reports that it had attacked were false*.
    if (/^(?:false|untrue|baseless|unfounded|fabricated)$/.test(lemma)) return "not";
    if (openingAt(view, head) !== -1) return "planned";
    return relationAt(view, child) === "nsubj:pass" ? verbEffect(lemma, "obj") : "happened";
  }
  if (tag === "VERB" || tag === "AUX") {
    // *Called on the release of the crew*.
    if (relation === "obl" && lemma === "call" && child > head && wordAt(view, head + 1) === "on")
      return "conditional";
    if (
      relation === "obl" &&
      !/^(?:for|to|from|about|against|with)$/.test(caseOf(view, child) ?? "")
    )
      return "happened";
    // *Has yet to speak*, *is to sign*.
    if ((lemma === "have" || lemma === "be") && isInfinitive(view, child)) {
      if (hasYet(view, head)) return "not";
      if (relation === "xcomp") return lemma === "be" ? "planned" : "conditional";
    }
    if (relation === "obj") {
      const object = lemmaAt(view, child);
      // *Dropped plans to deploy troops*, *dismissed reports of a raid*.
      if (droppedVerbs.has(lemma) && (planningNouns.has(object) || hearsayNouns.has(object)))
        return "not";
    }
    // *Have announced a strike*, *called a rally*: one that is still to come.
    if (relation === "obj" && /^(?:announce|call)$/.test(lemma) && isNew(view, child))
      return "planned";
    // *Opposes a blockade*: there need be none.
    if (relation === "obj" && lemma === "oppose" && isAny(view, child)) return "conditional";
    // *Let him know that she would come*.
    if (lemma === "let" && lemmaAt(view, child) === "know") return "happened";
    // *Convicted of ordering the raid*: which is known.
    if (lemma === "order" && relation === "obj" && isKnownDeed(view, child)) return "happened";
    // *Told them to leave*.
    if (bidding.test(lemma) && isInfinitive(view, child))
      return lemma === "tell" ? "conditional" : "planned";
    if (isGerundAfter(view, lemma, child)) return "not";
    // *Voted to adopt the resolution*: the vote is what adopts it.
    if (lemma === "vote" && isVotedThrough(view, head, child)) return "happened";
    // *Called the king to thank him*.
    if (isOnPhone(view, head, child)) return "happened";
    if (isInfinitive(view, child)) {
      // *Went on to criticize*, *went out of her way to help*.
      if (lemma === "go_on" || (lemma === "go" && /^(?:on|out)$/.test(wordAt(view, head + 1))))
        return "happened";
      if (striving.test(lemma) && (relation === "xcomp" || relation === "advcl"))
        return isSwift(view, head, lemma) ? "happened" : "conditional";
    }
    // *Signed a pact **to strengthen** ties*, *flew there **to boost** trade*: what is hoped for.
    if (relation === "advcl" && isInfinitive(view, child) && bettering.test(lemmaAt(view, child)))
      return "planned";
    const aside = asideEffect(view, lemma, child);
    if (aside !== "happened") return aside;
    if (relation === "advcl") {
      // *Announced her plan to support it*, with the infinitive read as the verb's.
      const noun = isInfinitive(view, child) ? child - 2 : -1;
      if (noun > head && tagAt(view, noun) === "NOUN" && headOf(view, noun) === head) {
        const open = purposeEffect(lemmaAt(view, noun));
        if (open !== "happened") return open;
      }
      // *Denied attacking the port*, with the gerund read as an adjunct.
      const isObject = isInfinitive(view, child) || (child === head + 1 && isGerund(view, child));
      return isObject ? verbEffect(lemma, "xcomp") : "happened";
    }
    return verbEffect(lemma, relation);
  }
  if (isGerundAfter(view, lemma, child)) return "not";
  if (relation === "obj" || relation === "compound") return "happened";
  // *Too early to congratulate*.
  if (
    isInfinitive(view, child) &&
    childrenOf(view, head).some((one) => wordAt(view, one) === "too")
  )
    return "not";
  // *Accepted an invitation to visit Tarsk*.
  if (lemma === "invitation")
    return /^(?:accept|take_up)$/.test(phrasalLemma(view, headOf(view, head)))
      ? "planned"
      : "conditional";
  // *Remains committed to assisting them*, *is close to signing*.
  if (isGerund(view, child) && gerundMark(view, child) === "to") {
    if (/^(?:committed|pledged)$/.test(lemma)) return "planned";
    if (/^(?:close|closer|near|nearer|opposed)$/.test(lemma)) return "conditional";
  }
  // *Were able to share the files*: they did.
  if (lemma === "able" && isInfinitive(view, child) && isPastCopula(view, head)) return "happened";
  return isInfinitive(view, child) ? purposeEffect(lemma) : nounEffect(lemma);
}

/** *Voted to adopt it*: words that are said by voting. */
function isVotedThrough(view: View, verb: number, child: number): boolean {
  return (
    /^VB[DN]$/.test(xposAt(view, verb)) &&
    isInfinitive(view, child) &&
    /^(?:adopt|approve|pass|ratify|reject|condemn|censure|impeach)$/.test(lemmaAt(view, child))
  );
}

function isPastCopula(view: View, adjective: number): boolean {
  return childrenOf(view, adjective).some(
    (child) => relationAt(view, child) === "cop" && /^(?:was|were)$/.test(wordAt(view, child)),
  );
}

/** What a noun says of an infinitive behind it: *a plan to*, *an offensive **to retake** the town*. */
function purposeEffect(lemma: string): Realis {
  const effect = nounEffect(lemma);
  if (grounds.test(lemma)) return "conditional";
  return effect === "happened" && undertakings.test(lemma) ? "planned" : effect;
}

/** What one may have for a deed: *grounds **to charge** him*. */
const grounds =
  /^(?:cause|reason|ground|grounds|evidence|power|authority|permission|mandate|pretext)$/;

/** What is begun or agreed so that something comes about, and what is bound to. */
const undertakings =
  /^(?:offensive|operation|campaign|mission|drive|push|raid|move|agreement|deal|accord|pact|bid|certain|sure)$/;

/** What one hopes that a deed will do to relations. */
const bettering =
  /^(?:strengthen|boost|improve|deepen|expand|develop|cement|restore|mend|repair|normali[sz]e|promote)$/;

/** Verbs that tell of an effort and not of its end. */
const striving =
  /^(?:race|rush|hurry|scramble|work|struggle|fight|strive|wait|mobilize|mobilise|compete|move)$/;

/** *Rushed to condemn it*, but not *is rushing to* and not *waited to*. */
function isSwift(view: View, verb: number, lemma: string): boolean {
  return !/^(?:wait|scramble|strive)$/.test(lemma) && /^VB[DN]$/.test(xposAt(view, verb));
}

/** *Leans toward supporting*, *talked about deporting*, *as opposed to attacking*: what the preposition of a gerund says of it. */
function asideEffect(view: View, lemma: string, child: number): Realis {
  if (!isGerund(view, child)) return "happened";
  const mark = childrenOf(view, child).find(
    (one) => one < child && /^(?:mark|case)$/.test(relationAt(view, one)),
  );
  const word = gerundMark(view, child);
  if (mark !== undefined && word === "to" && /^as opposed$/.test(wordsBefore(view, mark, 2)))
    return "not";
  // *Called for banning the party*, *prepares for sending troops*.
  if (word === "for" && /^(?:plan|prepare|opt|vote)$/.test(lemma)) return "planned";
  const isThought =
    /^(?:towards?|like)$/.test(word) ||
    (word === "for" && /^(?:call|push|press|lobby|campaign|argue|ask|plead)$/.test(lemma)) ||
    (word === "about" &&
      /^(?:talk|speak|think|muse|joke|dream|worry|fantasize|ask|wonder|inquire)$/.test(lemma));
  return isThought ? "conditional" : "happened";
}

/** The preposition before a gerund; empty for none. */
function gerundMark(view: View, gerund: number): string {
  const mark = childrenOf(view, gerund).find(
    (one) => one < gerund && /^(?:mark|case)$/.test(relationAt(view, one)),
  );
  return mark === undefined ? "" : wordAt(view, mark);
}

function wordsBefore(view: View, token: number, count: number): string {
  return Array.from({ length: count }, (_, i) => wordAt(view, token - count + i)).join(" ");
}

/** *Held up his proposal **for banning** it*, *preparations for the summit*, *ahead of the talks*: what the word before the phrase says, where the phrase is read as another's. */
function beforePhrase(view: View, head: number, child: number): Realis {
  const mark = childrenOf(view, child).find(
    (one) => one < child && /^(?:mark|case)$/.test(relationAt(view, one)),
  );
  if (mark === undefined || !/^(?:for|of|to)$/.test(wordAt(view, mark))) return "happened";
  const noun = mark - 1;
  // *Brings us closer to starting talks*, with *starting* read as an adjective.
  if (/^(?:close|closer|nearer)$/.test(wordAt(view, noun)) && /ing$/.test(wordAt(view, mark + 1)))
    return "conditional";
  if (wordAt(view, noun) === "ahead" && lookUp(nounRows, view, child)?.type === "CONSULT")
    return "planned";
  if (noun === head || tagAt(view, noun) !== "NOUN" || isInfinitive(view, child)) return "happened";
  return nounEffect(lemmaAt(view, noun));
}

/** What a noun or adjective says of what depends on it: *plan to*, *refusal to*. */
function nounEffect(lemma: string): Realis {
  if (planningNouns.has(lemma)) return "planned";
  if (openNouns.has(lemma)) return "conditional";
  return undoingNouns.has(lemma) ? "not" : "happened";
}

/** *Talks on **a ceasefire***, *on the release of the crew*: what is still to be agreed, whatever the phrase hangs on. */
function isTopic(view: View, child: number): boolean {
  const mark = childrenOf(view, child).find((one) => relationAt(view, one) === "case") ?? 0;
  if (!/^(?:on|about|over|for|towards?)$/.test(wordAt(view, mark))) return false;
  if (!/^(?:talk|negotiation|discussion|consultation)$/.test(nounAt(view, mark - 1))) return false;
  const row = lookUp(nounRows, view, child);
  return row !== undefined && /^(?:RETREAT|AGREE|COOPERATE|SUPPORT|CONCEDE|AID)$/.test(row.type);
}

/** *Refrained **from attacking***, *balked **at sending***: a gerund after a preposition that, with the verb, undoes it; *stopped short of condemning*. */
function isGerundAfter(view: View, lemma: string, child: number): boolean {
  if (tagAt(view, child) !== "VERB") return false;
  const governors = undoingPrepositions.get(lemma.replace(/_.*/, ""));
  return childrenOf(view, child).some(
    (mark) =>
      mark < child &&
      /^(?:mark|case)$/.test(relationAt(view, mark)) &&
      (governors?.has(wordAt(view, mark)) === true ||
        (wordAt(view, mark) === "of" && wordAt(view, mark - 1) === "short")),
  );
}

/** What a verb says of a dependent in a relation that fits its sense, unless it is itself negated. */
export function verbEffect(lemma: string, relation: string): Realis {
  // *Pressed an offensive*.
  if (lemma === "press" && relation === "obj") return "happened";
  // *Called the raid a crime*, *called a strike*, but *called for talks*.
  if (lemma === "call" && relation === "obj") return "happened";
  // *Announced a strike*.
  if (lemma === "announce") return "happened";
  // *Withdrew his backing*.
  if (lemma === "withdraw" && relation === "obj") return "not";
  // *Resisted an attack*, *disputed the charge*: what is resisted is there.
  if (/^(?:resist|forget|dismiss|dispute)$/.test(lemma))
    return relation === "obj" ? "happened" : "not";
  if (undoingVerbs.has(lemma)) return "not";
  if (lemma === "go" && relation === "xcomp") return "planned";
  if (openVerbs.has(lemma)) return "conditional";
  if (planningVerbs.has(lemma) && (relation !== "ccomp" || lemma === "order")) return "planned";
  return "happened";
}

/** *Withdrew its support*: it ends. */
export function isWithdrawn(view: View, noun: number, verb: number): boolean {
  return (
    /^(?:support|backing|endorsement|approval|recognition)$/.test(wordAt(view, noun)) &&
    /^(?:withdraw|revoke|rescind|retract|drop|end|suspend)$/.test(lemmaAt(view, verb))
  );
}

/** Verbs of which an infinitive says what somebody is to do. */
const bidding = /^(?:tell|order|command|instruct|direct)$/;

/** *The raid*, *the 2019 killings*: told as known; *the withdrawal of the troops* that is ordered is still to come. */
function isKnownDeed(view: View, noun: number): boolean {
  return (
    lookUp(nounRows, view, noun)?.type === "ASSAULT" &&
    childrenOf(view, noun).some((child) => /^(?:the|this|that|those)$/.test(wordAt(view, child)))
  );
}

/** *Are due **to open***, *is likely to resume*: the verb of what has not begun yet; -1 elsewhere. */
export function openingAt(view: View, adjective: number): number {
  if (tagAt(view, adjective) !== "ADJ" || !planningNouns.has(lemmaAt(view, adjective))) return -1;
  return (
    childrenOf(view, adjective).find(
      (child) =>
        isInfinitive(view, child) &&
        /^(?:begin|start|open|resume|convene|take)$/.test(lemmaAt(view, child)),
    ) ?? -1
  );
}

/** *A blockade*, *any talks*. */
function isAny(view: View, noun: number): boolean {
  return childrenOf(view, noun).some((child) => /^(?:an?|any)$/.test(wordAt(view, child)));
}

/** *A strike*, *talks*, and none that is known or numbered. */
function isNew(view: View, noun: number): boolean {
  const children = childrenOf(view, noun);
  return (
    /^(?:strike|walkout|rally|demonstration|march|protest|talk|meeting|summit|visit|negotiation)s?$/.test(
      lemmaAt(view, noun),
    ) &&
    !children.some((child) => /^(?:the|his|her|its|their|this|that)$/.test(wordAt(view, child)))
  );
}

function isGerund(view: View, token: number): boolean {
  return xposAt(view, token) === "VBG";
}

function hasYet(view: View, token: number): boolean {
  return childrenOf(view, token).some((child) => wordAt(view, child) === "yet");
}

/** Whether the verb only carries its noun; with a particle it does as a whole: *carried out a raid*, not *broke up a rally*. */
export function isLight(view: View, verb: number): boolean {
  return lightVerbs.has(phrasalLemma(view, verb));
}

/** *call off*, else the plain lemma. */
export function phrasalLemma(view: View, token: number): string {
  const particle = childrenOf(view, token).find(
    (child) => relationAt(view, child) === "compound:prt",
  );
  // *Hoped*, taken for a form of *hop*.
  const lemma = /^hop(?:ed|ing)$/.test(wordAt(view, token)) ? "hope" : lemmaAt(view, token);
  return particle === undefined ? lemma : `${lemma}_${wordAt(view, particle)}`;
}
