import type { Participant } from "../../doc/index.ts";
import { openVerbs } from "../../lang/en/event-contexts.ts";
import { reckonings } from "../../lang/en/event-senses.ts";
import { participantsAt, type Scope, type Search } from "./participants.ts";
import {
  frontedName,
  gerundObject,
  hasLooseSubject,
  isActive,
  isBareObject,
  isFarther,
  isInfinitive,
  isRelativePronoun,
  joinedTo,
  leftOut,
  raisedObject,
  resolveRelative,
  sharesPassive,
  timedSubject,
} from "./readings.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
} from "./view.ts";
import type { Voices } from "./voices.ts";

/** The roles around a verb: subject, objects and prepositional phrases, passives turned round. */
export interface Clause {
  /** Head tokens of who acts. */
  readonly subjects: readonly number[];
  /** Head tokens of what is acted on. */
  readonly objects: readonly number[];
  /** Prepositional phrases of the verb and of its object: preposition and head token. */
  readonly obliques: readonly (readonly [preposition: string, token: number])[];
}

/** Clauses looked up through for a subject that is left out. */
const highest = 4;

/** Reads the {@link Clause} of a verb. A subject that is left out is looked for in the clauses above. */
export function clauseOf(view: View, verb: number): Clause {
  const subjects: number[] = [];
  const objects: number[] = [];
  const obliques: (readonly [string, number])[] = [];
  let passive = sharesPassive(view, verb);
  for (const child of childrenOf(view, verb)) {
    const relation = relationAt(view, child);
    if (relation === "nsubj" && isFarther(view, verb, child)) continue;
    if (relation === "nsubj" || relation === "nsubj:outer" || relation === "csubj")
      subjects.push(resolveRelative(view, verb, child));
    else if (relation === "nsubj:pass" && isActive(view, verb))
      subjects.push(resolveRelative(view, verb, child));
    else if (relation === "nsubj:pass") {
      passive = true;
      objects.push(resolveRelative(view, verb, child));
    } else if (relation === "aux:pass") passive = true;
    else if (relation === "aux")
      // *Tarsk has from the first day supported*, with the subject read as that of *has*.
      subjects.push(...childrenOf(view, child).filter((one) => relationAt(view, one) === "nsubj"));
    else if (relation === "advcl" && lemmaAt(view, child) === "worth") objects.push(child);
    else if (isRelativePronoun(view, child) && relation !== "obl") continue;
    else if (relation === "obj" || relation === "iobj") {
      const preposition = caseOf(view, child);
      // *Calling mainly on both*, with *both* read as the object.
      if (preposition === null) objects.push(child);
      else obliques.push([preposition, child]);
    } else if (relation === "obl:agent")
      // *Tarsk hosted Orlu*, read as *hosted by*: without *by* it is the object.
      (caseOf(view, child) === null ? objects : subjects).push(child);
    else if (relation.startsWith("obl") || relation === "nmod") {
      const preposition = caseOf(view, child);
      if (preposition === "by" && isPassive(view, verb, passive)) subjects.push(child);
      else if (preposition !== null) obliques.push([preposition, child]);
      // *Burned down the mayor's house*, with the house read as a phrase without its preposition.
      else if (relation === "obl" && isBareObject(view, verb, child)) objects.push(child);
    }
  }
  // *Has spoken several times with the king*: the phrase hangs on the times.
  for (const child of childrenOf(view, verb)) {
    if (!relationAt(view, child).startsWith("obl") || caseOf(view, child) !== null) continue;
    for (const inner of childrenOf(view, child)) {
      const preposition = plainRelationAt(view, inner) === "nmod" ? caseOf(view, inner) : null;
      if (preposition !== null) obliques.push([preposition, inner]);
    }
  }
  const raised = objects.length === 0 && !passive ? raisedObject(view, verb) : -1;
  if (raised !== -1) objects.push(raised);
  const left = objects.length === 0 && !passive ? leftOut(view, verb) : -1;
  if (left !== -1) objects.push(left);
  // *Is considering supplying tanks*, read as *supplying* describing the tanks.
  const described = gerundObject(view, verb);
  if (objects.length === 0 && described !== -1) {
    objects.push(described);
    if (subjects.length === 0) subjects.push(...rolesOf(view, headOf(view, described)).subjects);
  }
  for (const object of objects) {
    for (const child of childrenOf(view, object)) {
      const relation = plainRelationAt(view, child);
      if (relation !== "nmod" && relation !== "obl") continue;
      const preposition = caseOf(view, child);
      // *Was denied a visa by Tarsk*, with the phrase read as part of *visa*.
      if (preposition === "by" && passive && subjects.length === 0) subjects.push(child);
      else if (preposition !== null) obliques.push([preposition, child]);
    }
  }
  const timed = subjects.length === 0 && !passive ? timedSubject(view, verb) : -1;
  if (timed !== -1) subjects.push(timed);
  const fronted = passive ? -1 : frontedName(view, verb);
  if (fronted !== -1 && !subjects.includes(headOf(view, fronted)) && !subjects.includes(fronted))
    subjects.splice(0, subjects.length, fronted);
  if (!passive && objects.length === 0 && isReducedPassive(view, verb))
    objects.push(...attachedTo(view, verb));
  if (
    subjects.length === 0 &&
    !passive &&
    !isReducedPassive(view, verb) &&
    !hasLooseSubject(view, verb)
  )
    subjects.push(...inherited(view, verb));
  else if (objects.length === 0 && passive) objects.push(...inherited(view, verb));
  // *Broken, by the league's count, three times*: a reckoning does nothing.
  const who = subjects.filter(
    (one) => caseOf(view, one) !== "by" || !reckonings.has(lemmaAt(view, one)),
  );
  return { subjects: who, objects, obliques };
}

/** *criticized by the West* after a noun: a participle that stands for a passive. */
function isReducedPassive(view: View, verb: number): boolean {
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
  const index = view.tags.xpos[verb] ?? -1;
  return view.tags.xposNames[index] === "VBN" && relationAt(view, verb) !== "acl:relcl";
}

function isPassive(view: View, verb: number, passive: boolean): boolean {
  return passive || view.tags.xposNames[view.tags.xpos[verb] ?? -1] === "VBN";
}

function attachedTo(view: View, verb: number): number[] {
  const head = headOf(view, verb);
  if (head < 0) return [];
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

/** Subject of the clause above: *agreed to **send***, *met and **signed***, *, **calling** on both*. */
function inherited(view: View, verb: number): number[] {
  let at = verb;
  for (let step = 0; step < highest; step++) {
    const relation = plainRelationAt(view, at);
    const head = relation === "conj" ? joinedTo(view, at) : headOf(view, at);
    if (head < 0) return [];
    if (relation === "acl") {
      // *Took the chance to inform*: who took it.
      if (takenNouns.has(lemmaAt(view, head)) && isInfinitive(view, at)) {
        const taker = headOf(view, head);
        if (/^(?:obj|obl)$/.test(plainRelationAt(view, head)) && tagAt(view, taker) === "VERB") {
          const { subjects } = rolesOf(view, taker);
          return subjects.length > 0 ? subjects : inherited(view, taker);
        }
      }
      // *The decision to send*: whose decision; *a group seeking talks*: the group.
      return tagAt(view, head) === "NOUN" || tagAt(view, head) === "PROPN" ? [head] : [];
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
      const governs = relation === "xcomp" || openVerbs.has(lemmaAt(view, head));
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
  if (relation !== "advcl" || head < at || isInfinitive(view, at)) return head;
  const told = childrenOf(view, head).find(
    (child) =>
      child < at &&
      /^(?:ccomp|parataxis)$/.test(plainRelationAt(view, child)) &&
      tagAt(view, child) === "VERB",
  );
  return told ?? head;
}

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

function rolesOf(view: View, verb: number): { subjects: number[]; objects: number[] } {
  const subjects: number[] = [];
  const objects: number[] = [];
  let passive: number | null = null;
  for (const child of childrenOf(view, verb)) {
    const relation = relationAt(view, child);
    if (relation === "nsubj") subjects.push(resolveRelative(view, verb, child));
    else if (relation === "nsubj:pass") passive = resolveRelative(view, verb, child);
    else if (relation === "obl:agent") subjects.push(child);
    else if (relation === "obj" || relation === "iobj") objects.push(child);
    else if (relation === "obl" && caseOf(view, child) === "on" && lemmaAt(view, verb) === "call")
      objects.push(child);
  }
  const fronted = passive === null ? frontedName(view, verb) : -1;
  if (fronted !== -1 && !subjects.includes(headOf(view, fronted)))
    subjects.splice(0, subjects.length, fronted);
  if (passive !== null) (subjects.length === 0 ? subjects : objects).push(passive);
  return { subjects, objects };
}

/** Participants at several head tokens. */
export function partiesOf(
  view: View,
  voices: Voices,
  tokens: readonly number[],
  search: Scope | Search,
): Participant[] {
  return tokens.flatMap((token) => participantsAt(view, voices, token, search));
}
