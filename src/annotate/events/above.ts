/* Who does what a verb without a subject of its own says, looked for in the clauses above it. */
import { answeringVerbs, openVerbs } from "../../lang/en/event-contexts.ts";
import { choiceBefore, describedBefore } from "./misreadings.ts";
import { frontedName, joinedTo, resolveRelative } from "./readings.ts";
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
} from "./view.ts";

/** Clauses looked up through for a subject that is left out. */
const highest = 4;

/** *criticized by the West* after a noun: a participle that stands for a passive. */
export function isReducedPassive(view: View, verb: number): boolean {
  const head = headOf(view, verb);
  // *Hundreds of supporters clashed*, with the verb read as describing them.
  if (
    /^(?:clash|march|rally|protest|demonstrate|gather|travel|arrive|fly|negotiate|resign|retreat|riot|skirmish)$/.test(
      lemmaAt(view, verb),
    )
  )
    return false;
  const relation = plainRelationAt(view, verb);
  if (relation !== "acl" && relation !== "amod" && relation !== "advcl") return false;
  const children = childrenOf(view, verb);
  if (
    children.some(
      (child) => plainRelationAt(view, child) === "nsubj" || plainRelationAt(view, child) === "obj",
    )
  )
    return false;
  if (
    children.some(
      (child) => relationAt(view, child) === "obl:agent" && caseOf(view, child) === null,
    )
  )
    return false;
  // *Men suspected of theft*, with the participle read as a past.
  if (relation === "acl" && blamed.test(wordAt(view, verb)) && head === verb - 1)
    return relationAt(view, verb) !== "acl:relcl" && tagAt(view, head) === "NOUN";
  const index = view.tags.xpos[verb] ?? -1;
  return view.tags.xposNames[index] === "VBN" && relationAt(view, verb) !== "acl:relcl";
}

/** *A note saying the envoy had been summoned*, read as a clause of its own: it has a subject that was not found. */
export function isWhole(view: View, verb: number): boolean {
  return (
    plainRelationAt(view, verb) === "parataxis" &&
    childrenOf(view, verb).some((child) => relationAt(view, child) === "aux")
  );
}

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

export function attachedTo(view: View, verb: number): number[] {
  const head = headOf(view, verb);
  if (head < 0) return [];
  const described = describedBefore(view, verb);
  if (described !== -1) return [described];
  if (plainRelationAt(view, verb) === "acl" || plainRelationAt(view, verb) === "amod")
    return [head];
  return inherited(view, verb);
}

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
function isAsking(view: View, noun: number): boolean {
  return /^(?:call|demand|request|appeal|plea|pressure|ultimatum|order|invitation)$/.test(
    nounAt(view, noun),
  );
}

/** Who is asked: named with the noun, or whoever answers it; nobody otherwise. */
function askedOf(view: View, noun: number): number[] {
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

/** Subject of the clause above: *agreed to **send***, *met and **signed***, *, **calling** on both*. */
export function inherited(view: View, verb: number): number[] {
  let at = verb;
  for (let step = 0; step < highest; step++) {
    const relation = plainRelationAt(view, at);
    const head = relation === "conj" ? joinedTo(view, at) : headOf(view, at);
    if (head < 0) return [];
    // *Welcomed her offer **to mediate***, with the infinitive read as the verb's.
    const chosen = relation === "acl" ? head : choiceBefore(view, at);
    if (chosen !== -1 && isAsking(view, chosen) && isInfinitive(view, at))
      return askedOf(view, chosen);
    if (relation !== "acl" && chosen !== -1) return [chosen];
    if (relation === "acl") {
      // *Took the chance to inform*: who took it; not *welcomed the decision to inform*.
      if (takenNouns.has(lemmaAt(view, head)) && isInfinitive(view, at)) {
        const taker = headOf(view, head);
        const isTaken = takers.has(lemmaAt(view, taker)) && !hasOwner(view, head);
        if (
          isTaken &&
          /^(?:obj|obl)$/.test(plainRelationAt(view, head)) &&
          tagAt(view, taker) === "VERB"
        ) {
          const { subjects } = rolesOf(view, taker);
          return subjects.length > 0 ? subjects : inherited(view, taker);
        }
      }
      // *The decision to send*: whose decision; *a group seeking talks*: the group.
      // *The League accuse of arming them*, with *accuse* read as a noun.
      const isNoun = tagAt(view, head) === "NOUN" && lemmaAt(view, head) !== "accuse";
      return isNoun || tagAt(view, head) === "PROPN" ? [head] : [];
    }
    if (!/^(?:xcomp|conj|advcl|ccomp|parataxis|obl)$/.test(relation)) return [];
    if (relation === "conj" && tagAt(view, head) === "NOUN" && tagAt(view, at) === "VERB") {
      // *Condemned an attack and promised aid*, with *promised* read as joined to *attack*.
      const verb = verbAbove(view, head);
      if (verb === -1) return [];
      const above = rolesOf(view, verb).subjects;
      if (above.length > 0) return above;
      at = verb;
      continue;
    }
    const roles = rolesOf(view, toldBefore(view, at, relation, head));
    // *Urged Tarsk to open the border*: the object opens it.
    if (roles.objects.length > 0 && isInfinitive(view, at)) {
      const governs =
        relation === "xcomp" ||
        openVerbs.has(lemmaAt(view, head)) ||
        bidding.test(lemmaAt(view, head));
      if (governs) return roles.objects;
    }
    // *Accused Tarsk of arming*, *criticized for not condemning*: the one accused does it.
    if (relation === "advcl" && isCharge(view, at)) {
      const charged =
        roles.objects.length > 0
          ? roles.objects
          : isReducedPassive(view, head)
            ? attachedTo(view, head)
            : // *We are grateful to you for supporting Tarsk*.
              /^(?:grateful|thankful)$/.test(lemmaAt(view, head))
              ? childrenOf(view, head).filter((child) => caseOf(view, child) === "to")
              : [];
      if (charged.length > 0) return charged;
    }
    if (relation === "ccomp" && roles.subjects.length === 0) return [];
    // *Tarsk, she said, had walked out*: who says so is not who walks.
    if (relation === "ccomp" && roles.subjects.length > 1 && head < at)
      return roles.subjects.slice(0, 1);
    if (roles.subjects.length > 0) return roles.subjects;
    at = head;
  }
  return [];
}

/** *Gunmen stormed the hall, killing two, police said*: a participle before *said* belongs to what is said, not to who says it. */
function toldBefore(view: View, at: number, relation: string, head: number): number {
  if (relation !== "advcl" || isInfinitive(view, at)) return head;
  // *Gunmen stormed the hall, police said, killing two*: what *said* is put into.
  if (head < at) {
    const main = headOf(view, head);
    const isPutIn =
      main >= 0 &&
      main < head &&
      /^(?:ccomp|parataxis)$/.test(plainRelationAt(view, head)) &&
      tellingVerbs.has(lemmaAt(view, head)) &&
      harming.test(lemmaAt(view, at)) &&
      wordAt(view, at - 1) === ",";
    if (isPutIn) return main;
    if (wordAt(view, at - 1) !== "," || !harming.test(lemmaAt(view, at))) return head;
  }
  const told = childrenOf(view, head).find(
    (child) =>
      child < Math.min(at, Math.min(head, at)) &&
      /^(?:ccomp|parataxis)$/.test(plainRelationAt(view, child)) &&
      tagAt(view, child) === "VERB",
  );
  return told ?? head;
}

/** Verbs whose object is to do what follows. */
const bidding =
  /^(?:invite|order|instruct|force|persuade|compel|direct|command|oblige|help|enlist|hire|lead|pressure)$/;

const blamed = /^(?:suspected|accused|wanted|convicted|charged)$/;

/** Deeds that who tells of them does not do by telling. */
const harming =
  /^(?:kill|wound|injure|destroy|damage|capture|seize|abduct|kidnap|trap|burn|detain|arrest|ignite|topple)$/;

const tellingVerbs: ReadonlySet<string> = new Set(
  "say report add tell announce state confirm".split(" "),
);

/** The verb that governs a noun, through the phrases it stands in; -1 for none. */
function verbAbove(view: View, noun: number): number {
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

export function rolesOf(view: View, verb: number): { subjects: number[]; objects: number[] } {
  const subjects: number[] = [];
  const objects: number[] = [];
  let passive: number | null = null;
  for (const child of childrenOf(view, verb)) {
    const relation = relationAt(view, child);
    if (relation === "nsubj") subjects.push(resolveRelative(view, verb, child));
    else if (relation === "nsubj:pass") passive = resolveRelative(view, verb, child);
    else if (relation === "obl:agent") subjects.push(child);
    else if (relation === "obj" || relation === "iobj")
      objects.push(
        /^(?:which|whom)$/.test(wordAt(view, child)) ? resolveRelative(view, verb, child) : child,
      );
    else if (relation === "obl" && caseOf(view, child) === "on" && lemmaAt(view, verb) === "call")
      objects.push(child);
  }
  const fronted = passive === null ? frontedName(view, verb) : -1;
  if (fronted !== -1 && !subjects.includes(headOf(view, fronted)))
    subjects.splice(0, subjects.length, fronted);
  if (passive !== null) (subjects.length === 0 ? subjects : objects).push(passive);
  return { subjects, objects };
}
