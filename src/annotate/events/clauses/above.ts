/* Who does what a verb without a subject of its own says, looked for in the clauses above it. */
import { openVerbs } from "../../../lang/en/event-contexts.ts";
import { phoneVerbs } from "../../../lang/en/event-senses.ts";
import { isSpan, kindOf } from "../parties/phrases.ts";
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
import { resolveRelative } from "./described.ts";
import { askedOf, isAsking, presentFor, spenderAbove, takerOf } from "./errands.ts";
import { choiceBefore, describedBefore } from "./misreadings.ts";
import { isReducedPassive } from "./passives.ts";
import { joinedTo } from "./readings.ts";
import { addressing, rolesOf } from "./roles.ts";

/** Clauses looked up through for a subject that is left out. */
const highest = 4;

/** The verb's subjects where `text` is what they publish: *issued a statement that **calls** on Tarsk*. */
export function authorsOf(view: View, text: number, verb: number): number[] {
  if (text > verb || !publishedTexts.has(nounAt(view, text))) return [];
  const publisher = headOf(view, text);
  if (publisher < 0 || publisher === verb || tagAt(view, publisher) !== "VERB") return [];
  if (!/^(?:obj|obl)$/.test(plainRelationAt(view, text))) return [];
  const { subjects } = rolesOf(view, publisher);
  return subjects.length > 0 ? subjects : inherited(view, publisher);
}

/** Texts that speak for whoever publishes them. */
const publishedTexts: ReadonlySet<string> = new Set(
  "statement letter report message note post tweet communique communiqué interview article speech message resolution telegram video declaration".split(
    " ",
  ),
);

/**
 * Heads of what a participle without a subject is said of: the noun that it describes (*the envoy **expelled** by
 * Tarsk*, *soldiers, **suspected** of theft*), else the subject that it shares with the clause above.
 */
export function attachedTo(view: View, verb: number): number[] {
  const head = headOf(view, verb);
  if (head < 0) return [];
  const described = describedBefore(view, verb);
  if (described !== -1) return [described];
  if (plainRelationAt(view, verb) === "acl" || plainRelationAt(view, verb) === "amod")
    return [head];
  return inherited(view, verb);
}

/** Relations through which a verb shares the subject of the clause above it. */
const sharing = /^(?:xcomp|conj|advcl|ccomp|parataxis|obl)$/;

/**
 * Heads of who does what a verb without a subject says: the subject of the clause above (*agreed to **send***,
 * *met and **signed***, *, **calling** on both*), its object where that is bidden or blamed, or the noun that the
 * verb describes. Empty where the clauses above name nobody.
 */
export function inherited(view: View, verb: number): number[] {
  let at = verb;
  for (let step = 0; step < highest; step++) {
    const relation = plainRelationAt(view, at);
    const head = relation === "conj" ? joinedTo(view, at) : headOf(view, at);
    if (head < 0) return [];
    if (relation === "conj") {
      // *But its leader, Ada Orlu, turned it down*, with the leader read as a phrase of the verb before.
      const next = subjectAfterJoiner(view, at, head);
      if (next !== -1) return [next];
    }
    // *Arrested two after a raid, in which gunmen wounded a guard*, read as joined to the arrest.
    if (/^(?:conj|advcl)$/.test(relation) && isRelative(view, at)) return [];
    const noun = relation === "acl" ? head : choiceBefore(view, at);
    if (noun !== -1) return underNoun(view, at, noun, relation);
    if (!sharing.test(relation)) return [];
    // *Took heat from a group **demanding** that*, *backed by farmers **blocking** roads*.
    if (relation === "advcl" && isSomebodyBehind(view, at)) return [at - 1];
    // *Asked the king to resign*, with the king read as a clause.
    if (relation === "xcomp" && bidBy(view, at) !== -1) return [head];
    const isUnderNoun =
      relation === "conj" && tagAt(view, head) === "NOUN" && tagAt(view, at) === "VERB";
    // *Condemned an attack and promised aid*, with *promised* read as joined to *attack*.
    const above = isUnderNoun ? verbAbove(view, head) : head;
    if (above === -1) return [];
    const found = isUnderNoun ? subjectsOrNone(view, above) : underVerb(view, at, relation, above);
    if (found !== null) return found;
    at = above;
  }
  return [];
}

function subjectsOrNone(view: View, verb: number): number[] | null {
  const { subjects } = rolesOf(view, verb);
  return subjects.length > 0 ? subjects : null;
}

/**
 * *Ordered the army **to withdraw***, *asked the king **to resign***, with the infinitive read as part of whom it is
 * said to: the verb that bids; -1 elsewhere.
 */
export function bidBy(view: View, verb: number): number {
  const noun = headOf(view, verb);
  const relation = plainRelationAt(view, verb);
  if (noun < 0 || noun > verb || !/^(?:acl|xcomp)$/.test(relation) || !isInfinitive(view, verb))
    return -1;
  const bidder = headOf(view, noun);
  if (bidder < 0 || bidder > noun || tagAt(view, bidder) !== "VERB" || tagAt(view, noun) === "VERB")
    return -1;
  const role = plainRelationAt(view, noun);
  const isBidden =
    /^(?:obj|iobj|ccomp)$/.test(role) ||
    (role === "obl" && addressing.test(`${lemmaAt(view, bidder)} ${caseOf(view, noun)}`));
  const lemma = lemmaAt(view, bidder);
  const isBidding = openVerbs.has(lemma) || bidding.test(lemma) || lemma === "tell";
  const type = view.mentions[view.mentionAt[noun] ?? -1]?.type ?? kindOf(nounAt(view, noun));
  const isCalled = isOnPhone(view, bidder, verb);
  return isBidden && isBidding && !isCalled && type !== "MISC" ? bidder : -1;
}

/** Who does what a verb says that hangs on a noun: *the decision to **send***, *a group **seeking** talks*. */
function underNoun(view: View, verb: number, noun: number, relation: string): number[] {
  // *Welcomed her offer **to mediate***, with the infinitive read as the verb's.
  if (isAsking(view, noun) && isInfinitive(view, verb)) return askedOf(view, noun);
  if (relation !== "acl") return [noun];
  const spender = spenderAbove(view, verb, noun);
  if (spender !== -1) return subjectsOrNone(view, spender) ?? inherited(view, spender);
  const taker = isInfinitive(view, verb) ? takerOf(view, noun) : -1;
  if (taker !== -1) return subjectsOrNone(view, taker) ?? inherited(view, taker);
  const present = presentFor(view, verb, noun);
  if (present !== -1) return subjectsOrNone(view, present) ?? inherited(view, present);
  // *The decision to send*: whose decision; *a group seeking talks*: the group.
  // *The League accuse of arming them*, with *accuse* read as a noun.
  const isNoun = tagAt(view, noun) === "NOUN" && lemmaAt(view, noun) !== "accuse";
  return isNoun || tagAt(view, noun) === "PROPN" ? [noun] : [];
}

/** *Called the king **to thank** him*: what is said on the telephone. */
export function isOnPhone(view: View, call: number, verb: number): boolean {
  return (
    lemmaAt(view, call) === "call" &&
    isInfinitive(view, verb) &&
    phoneVerbs.has(lemmaAt(view, verb)) &&
    childrenOf(view, call).some(
      (child) => relationAt(view, child) === "obj" && caseOf(view, child) === null,
    )
  );
}

/** Who does what a verb says that hangs on the verb `head`; null where that has no subject of its own either. */
function underVerb(view: View, verb: number, relation: string, head: number): number[] | null {
  const { subjects, objects } = rolesOf(view, toldBefore(view, verb, relation, head));
  // *Was denounced by the bishop and praised Tarsk*: the one denounced did.
  const endured = relation === "conj" && verb > head ? enduringAt(view, head) : -1;
  if (endured !== -1) return [endured];
  // *Urged Tarsk to open the border*: the object opens it.
  if (objects.length > 0 && isInfinitive(view, verb) && !isOnPhone(view, head, verb)) {
    const governs =
      relation === "xcomp" ||
      openVerbs.has(lemmaAt(view, head)) ||
      bidding.test(lemmaAt(view, head));
    if (governs) return objects;
  }
  // *Dispatched her adviser to meet the king*: a person who is sent does it.
  const isSent =
    isInfinitive(view, verb) &&
    /^(?:send|dispatch)$/.test(lemmaAt(view, head)) &&
    objects.length > 0 &&
    objects.every((one) => {
      const mention = view.mentions[view.mentionAt[one] ?? -1];
      return mention?.kind === "name" && mention.type === "PER";
    });
  if (isSent) return objects;
  // *Accused Tarsk of arming*, *criticized for not condemning*: the one accused does it.
  const charged: readonly number[] =
    relation === "advcl" && isCharge(view, verb) ? chargedBy(view, head, objects) : [];
  if (charged.length > 0) return [...charged];
  if (relation === "ccomp" && subjects.length === 0) return [];
  // *Residents said that drones struck the bridge*, with *drones* read as no subject: it is not the residents.
  if (relation === "ccomp" && isToldWithThat(view, verb)) return [];
  // *Tarsk, she said, had walked out*: who says so is not who walks.
  if (relation === "ccomp" && subjects.length > 1 && head < verb) return subjects.slice(0, 1);
  return subjects.length > 0 ? subjects : null;
}

/** The subject of a passive; -1 for none. */
function enduringAt(view: View, verb: number): number {
  const subject = childrenOf(view, verb).find(
    (child) => relationAt(view, child) === "nsubj:pass" && child < verb,
  );
  return subject === undefined ? -1 : resolveRelative(view, verb, subject);
}

function isToldWithThat(view: View, verb: number): boolean {
  return childrenOf(view, verb).some(
    (child) =>
      child < verb - 1 &&
      relationAt(view, child) === "mark" &&
      wordAt(view, child) === "that" &&
      tagAt(view, child + 1) !== "PUNCT",
  );
}

/** The phrase between a conjunction and its verb, where that was read as part of the verb before or as joined to it; -1 for none. */
function subjectAfterJoiner(view: View, verb: number, head: number): number {
  const joiner = (token: number): number =>
    childrenOf(view, token).find((child) => relationAt(view, child) === "cc" && child < token) ??
    view.tokens.length;
  const own = joiner(verb);
  return (
    childrenOf(view, head).find(
      (child) =>
        child > Math.min(own, joiner(child)) &&
        child > head &&
        child < verb &&
        /^(?:NOUN|PROPN)$/.test(tagAt(view, child)) &&
        /^(?:obl|conj)$/.test(relationAt(view, child)) &&
        caseOf(view, child) === null &&
        !isSpan(view, child),
    ) ?? -1
  );
}

/** Whether a participle stands right behind somebody after *from* or *by*, and is read as the verb's. */
function isSomebodyBehind(view: View, verb: number): boolean {
  const noun = verb - 1;
  return (
    xposAt(view, verb) === "VBG" &&
    tagAt(view, noun) === "NOUN" &&
    /^(?:from|by)$/.test(caseOf(view, noun) ?? "") &&
    /^(?:PER|ORG)$/.test(kindOf(nounAt(view, noun)))
  );
}

/** Whether a relative pronoun opens the clause of a verb. */
function isRelative(view: View, verb: number): boolean {
  return childrenOf(view, verb).some(
    (child) => child < verb && /^(?:which|whom|where)$/.test(wordAt(view, child)),
  );
}

/** Whom the verb blames or thanks: its objects, or the noun of its participle. */
function chargedBy(view: View, verb: number, objects: readonly number[]): readonly number[] {
  if (objects.length > 0) return objects;
  if (isReducedPassive(view, verb)) return attachedTo(view, verb);
  // *We are grateful to you for supporting Tarsk*.
  return /^(?:grateful|thankful)$/.test(lemmaAt(view, verb))
    ? childrenOf(view, verb).filter((child) => caseOf(view, child) === "to")
    : [];
}

/** The verb whose subject, time and place a verb shares that has none of its own: the one it is joined to, or what is told before it. */
export function sharedWith(view: View, verb: number): number {
  const head = headOf(view, verb);
  return head < 0 ? -1 : toldBefore(view, verb, plainRelationAt(view, verb), head);
}

/** *Gunmen stormed the hall, killing two, police said*: a participle before *said* belongs to what is said, not to who says it. */
function toldBefore(view: View, at: number, relation: string, head: number): number {
  const isTold =
    relation === "ccomp" && head < at && xposAt(view, at) === "VBG" && wordAt(view, at - 1) === ",";
  if ((relation !== "advcl" && !isTold) || isInfinitive(view, at)) return head;
  // *Gunmen stormed the hall, police said, killing two*: what *said* is put into.
  if (head < at) {
    const main = headOf(view, head);
    const isPutIn =
      main >= 0 &&
      main < head &&
      /^(?:ccomp|parataxis|conj)$/.test(plainRelationAt(view, head)) &&
      // *Stormed the hall and said*: another deed of theirs.
      !childrenOf(view, head).some((child) => relationAt(view, child) === "cc") &&
      tellingVerbs.has(lemmaAt(view, head)) &&
      harming.test(lemmaAt(view, at)) &&
      wordAt(view, at - 1) === ",";
    if (isPutIn) return main;
    if (wordAt(view, at - 1) !== "," || !harming.test(lemmaAt(view, at))) return head;
  }
  const told = childrenOf(view, head).find(
    (child) =>
      child < Math.min(at, head) &&
      /^(?:ccomp|parataxis)$/.test(plainRelationAt(view, child)) &&
      tagAt(view, child) === "VERB",
  );
  return told ?? head;
}

/** Verbs whose object is to do what follows. */
const bidding =
  /^(?:invite|order|instruct|force|persuade|compel|direct|command|oblige|help|enlist|hire|lead|pressure|wait)$/;

/** Deeds that who tells of them does not do by telling. */
const harming =
  /^(?:kill|wound|injure|destroy|damage|capture|seize|abduct|kidnap|trap|burn|detain|arrest|ignite|topple)$/;

const tellingVerbs: ReadonlySet<string> = new Set(
  "say report add tell announce state confirm".split(" "),
);

/** The verb that governs a noun, through the phrases it stands in; -1 for none. */
export function verbAbove(view: View, noun: number): number {
  let at = noun;
  for (let step = 0; step < highest; step++) {
    if (!/^(?:obj|obl|nmod)$/.test(plainRelationAt(view, at))) return -1;
    at = headOf(view, at);
    if (at < 0 || tagAt(view, at) === "VERB") return at;
  }
  return -1;
}

function isCharge(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) => relationAt(view, child) === "mark" && /^(?:of|for|from)$/.test(lemmaAt(view, child)),
  );
}
