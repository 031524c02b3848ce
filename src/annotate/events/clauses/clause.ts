import type { Participant } from "../../../doc/index.ts";
import { objectSets } from "../../../lang/en/event-objects.ts";
import { reckonings } from "../../../lang/en/event-senses.ts";
import { participantsAt, type Scope, type Search } from "../parties/participants.ts";
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
import type { Voices } from "../voices.ts";
import { attachedTo, authorsOf, bidBy, inherited } from "./above.ts";
import { isRelativePronoun, leftOut, resolveRelative } from "./described.ts";
import { subjectBehindJoiner } from "./joiners.ts";
import {
  crossedObject,
  describingSubject,
  hasLooseSubject,
  isApposed,
  isBareSubject,
  isEnduring,
  isLabel,
  isNamedBehind,
  isStray,
  joinedSubject,
  openingSubject,
  pairedShooter,
  standingSubject,
  strandedObject,
} from "./misreadings.ts";
import { isHurt, isReducedPassive, isWhole } from "./passives.ts";
import {
  caseBehind,
  duePlace,
  isSetApart,
  particleObject,
  prepositionBefore,
} from "./prepositions.ts";
import { objectBeforeMark, subjectAfterMark } from "./quoted.ts";
import {
  frontedName,
  gerundObject,
  isActive,
  isAdded,
  isBareObject,
  isFarther,
  isNamedObject,
  isOfParty,
  liftedSubject,
  raisedObject,
  sharesPassive,
  splitPerfect,
  timedSubject,
} from "./readings.ts";
import {
  antecedentOf,
  crossedPronoun,
  deniedBy,
  relativeRoles,
  resumedSubject,
} from "./relative.ts";
import { loyalTo, rolesOf } from "./roles.ts";
import { agentAfter } from "./surface.ts";

/** The roles around a verb: subject, objects and prepositional phrases, passives turned round. */
export interface Clause {
  /** Head tokens of who acts. */
  readonly subjects: readonly number[];
  /** Head tokens of what is acted on. */
  readonly objects: readonly number[];
  /** Prepositional phrases of the verb and of its object: preposition and head token. */
  readonly obliques: readonly (readonly [preposition: string, token: number])[];
}

/** Reads the {@link Clause} of a verb. A subject that is left out is looked for in the clauses above. */
export function clauseOf(view: View, verb: number): Clause {
  const due = duePlace(view, verb);
  if (due !== -1) {
    const preposition = wordAt(view, verb + 1);
    return { subjects: rolesOf(view, due).subjects, objects: [], obliques: [[preposition, due]] };
  }
  const subjects: number[] = [];
  const objects: number[] = [];
  const obliques: (readonly [string, number])[] = [];
  const disposed = isDisposed(view, verb);
  let passive = !disposed && sharesPassive(view, verb);
  if (isEnduring(view, verb)) passive = true;
  for (const child of childrenOf(view, verb)) {
    const relation = relationAt(view, child);
    const loyal = relation === "nsubj" ? loyalTo(view, verb, child) : null;
    if (
      relation === "nsubj" &&
      loyal === null &&
      (isFarther(view, verb, child) ||
        isApposed(view, verb, child) ||
        isNamedBehind(view, verb, child) ||
        isLabel(view, verb, child) ||
        isStray(view, verb, child) ||
        childrenOf(view, verb).some(
          (other) => relationAt(view, other) === "nsubj" && isOfParty(view, other, child),
        ))
    )
      continue;
    // *In a call with the king, Orlu thanked Veldia*, with *call* read as who thanked.
    if (loyal !== null) subjects.push(...loyal);
    // *Said three dockers killed in the raid had hidden*, with the participle read as a verb.
    else if (relation === "nsubj" && isHurt(view, verb, child)) {
      passive = true;
      objects.push(child);
    } else if (relation.startsWith("nsubj") && isSetApart(view, child))
      obliques.push([caseOf(view, child) ?? "in", child]);
    else if (relation === "nsubj" || relation === "nsubj:outer" || relation === "csubj")
      subjects.push(resolveRelative(view, verb, child));
    else if (relation === "nsubj:pass" && (disposed || isActive(view, verb)))
      subjects.push(resolveRelative(view, verb, child));
    else if (relation === "nsubj:pass") {
      passive = true;
      objects.push(resolveRelative(view, verb, child));
    } else if (relation === "aux:pass") passive = !disposed;
    else if (relation === "aux")
      // *Tarsk has from the first day supported*, with the subject read as that of *has*.
      subjects.push(...childrenOf(view, child).filter((one) => relationAt(view, one) === "nsubj"));
    else if (relation === "advcl" && lemmaAt(view, child) === "worth") objects.push(child);
    else if (relation === "xcomp" && isNamedObject(view, verb, child)) objects.push(child);
    else if (relation === "ccomp" && isBidden(view, child)) objects.push(child);
    // *Appealed to **police** to wait*, with *to* read as that of an infinitive.
    else if (relation === "xcomp" && tagAt(view, child) === "NOUN" && isInfinitive(view, child))
      obliques.push(["to", child]);
    else if (isRelativePronoun(view, child) && relation !== "obl") continue;
    else if (relation === "obj" || relation === "iobj") {
      const preposition =
        particleObject(view, verb, child) || isSomeOf(view, child)
          ? null
          : (caseOf(view, child) ?? prepositionBefore(view, verb, child));
      // *Calling mainly on both*, with *both* read as the object.
      // *Criticized Tarsk, an ally of Veldia*: one and the same.
      if (preposition === null && objects.length > 0 && isAdded(view, child)) continue;
      if (preposition === null) objects.push(child);
      else obliques.push([preposition, child]);
    } else if (relation === "obl:agent")
      // *Tarsk hosted Orlu*, read as *hosted by*: without *by* it is the object.
      (caseOf(view, child) === null ? objects : subjects).push(child);
    else if (relation.startsWith("obl") || relation === "nmod") {
      const preposition = caseOf(view, child);
      if (preposition === "by" && isPassive(view, verb, passive)) subjects.push(child);
      else if (particleObject(view, verb, child)) objects.push(child);
      else if (preposition === "out" && caseBehind(view, child) === "of")
        obliques.push(["from", child]);
      else if (preposition !== null) obliques.push([preposition, antecedentOf(view, child)]);
      // *Burned down the mayor's house*, with the house read as a phrase without its preposition.
      else if (relation === "obl" && isBareObject(view, verb, child)) {
        if (objects.length === 0 || !isAdded(view, child)) objects.push(child);
      } else if (isBareSubject(view, verb, child)) subjects.push(child);
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
  // *Gave a dinner in honour of the king*: for him.
  for (const [preposition, child] of [...obliques])
    if (preposition === "in" && /^hono(?:u)?r$/.test(lemmaAt(view, child)))
      for (const inner of childrenOf(view, child))
        if (caseOf(view, inner) === "of") obliques.push(["for", inner]);
  // *Gave two million crowns **in aid** to Veldia*: to Veldia.
  for (const [preposition, child] of [...obliques, ...objects.flatMap((one) => sumsOf(view, one))])
    if (preposition === "in" && objectSets.aid.has(nounAt(view, child)))
      for (const inner of childrenOf(view, child))
        if (/^(?:to|for)$/.test(caseOf(view, inner) ?? "")) obliques.push(["to", inner]);
  // *Were flown from Tarsk to Veldia*, with the second phrase read as part of the first.
  for (const [preposition, child] of [...obliques])
    if (preposition === "from")
      for (const inner of childrenOf(view, child))
        if (caseOf(view, inner) === "to") obliques.push(["to", inner]);
  const adjectival = objects.length === 0 && !passive ? strandedObject(view, verb) : -1;
  if (adjectival !== -1) objects.push(adjectival);
  const raised = objects.length === 0 && !passive ? raisedObject(view, verb) : -1;
  if (raised !== -1) objects.push(raised);
  const crossed = objects.length === 0 && !passive ? crossedObject(view, verb) : -1;
  if (crossed !== -1) objects.push(crossed);
  const cut = objects.length === 0 && !passive ? objectBeforeMark(view, verb) : -1;
  if (cut !== -1) objects.push(cut);
  const left = objects.length === 0 && !passive ? leftOut(view, verb) : -1;
  if (left !== -1) objects.push(left);
  // *Is considering supplying tanks*, read as *supplying* describing the tanks.
  const lifted = subjects.length === 0 && !passive ? liftedSubject(view, verb) : -1;
  if (lifted !== -1) subjects.push(lifted);
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
      if (preposition === "by" && passive && subjects.length === 0 && child > verb)
        subjects.push(child);
      else if (preposition !== null) obliques.push([preposition, child]);
    }
    obliques.push(...neighbouring(view, object));
  }
  const perfect = subjects.length === 0 && !passive ? splitPerfect(view, verb) : -1;
  if (perfect !== -1) subjects.push(...rolesOf(view, perfect).subjects);
  const shooter = pairedShooter(view, verb);
  if (shooter !== -1) subjects.splice(0, subjects.length, shooter);
  const joining = subjects.length === 0 && !passive ? subjectBehindJoiner(view, verb) : -1;
  if (joining !== -1) subjects.push(joining);
  const opening = subjects.length === 0 && !passive ? openingSubject(view, verb) : -1;
  if (opening !== -1) subjects.push(opening);
  const standing = subjects.length === 0 && !passive ? standingSubject(view, verb) : -1;
  if (standing !== -1) subjects.push(standing);
  const timed = subjects.length === 0 && !passive ? timedSubject(view, verb) : -1;
  if (timed !== -1) subjects.push(timed);
  const describing = subjects.length === 0 && !passive ? describingSubject(view, verb) : -1;
  if (describing !== -1) subjects.push(describing);
  const fronted = passive ? -1 : frontedName(view, verb);
  if (fronted !== -1 && !subjects.includes(headOf(view, fronted)) && !subjects.includes(fronted))
    subjects.splice(0, subjects.length, fronted);
  const roles = passive ? null : relativeRoles(view, verb);
  if (roles !== null) {
    subjects.splice(0, subjects.length, ...roles.subjects);
    // *The police, whom he accused*, with *whom* read as the object.
    if (objects.every((one) => /^(?:whom|which)$/.test(wordAt(view, one))))
      objects.splice(0, objects.length, roles.antecedent);
  }
  const resumed = resumedSubject(view, verb);
  if (resumed !== -1) subjects.splice(0, subjects.length, resumed);
  const speaker =
    subjects.length === 0 && !passive
      ? Math.max(subjectAfterMark(view, verb), crossedPronoun(view, verb))
      : -1;
  if (speaker !== -1) subjects.push(speaker);
  const isReduced = !disposed && isReducedPassive(view, verb);
  if (!passive && speaker === -1 && objects.length === 0 && isReduced)
    objects.push(...attachedTo(view, verb));
  if (subjects.length === 0 && (passive || isReduced)) {
    const agent = agentAfter(view, verb);
    if (agent !== -1 && !objects.includes(agent)) subjects.push(agent);
  }
  const joined = objects.length === 0 && passive ? joinedSubject(view, verb) : -1;
  if (joined !== -1) objects.push(joined);
  if (subjects.length === 0 && !passive && !isReduced && !hasLooseSubject(view, verb))
    subjects.push(...inherited(view, verb));
  else if (objects.length === 0 && passive && !isWhole(view, verb))
    objects.push(...inherited(view, verb));
  // *Returned a painting and a vase to Tarsk*, with the phrase read as the vase's.
  for (const object of objects)
    for (const other of childrenOf(view, object))
      if (plainRelationAt(view, other) === "conj")
        for (const child of childrenOf(view, other)) {
          const preposition = plainRelationAt(view, child) === "nmod" ? caseOf(view, child) : null;
          if (preposition === "to" || preposition === "into") obliques.push([preposition, child]);
        }
  const authors = subjects.flatMap((one) => authorsOf(view, one, verb));
  if (authors.length > 0) subjects.splice(0, subjects.length, ...authors);
  // *Denies accusations that **it** is arming them*, with nothing known of *it*: who denies them.
  const denied = deniedBy(view, verb);
  const [only] = subjects;
  const isUnknown =
    subjects.length === 1 &&
    only !== undefined &&
    /^(?:it|they)$/.test(wordAt(view, only)) &&
    (view.chainOf[view.mentionAt[only] ?? -1] ?? -1) === -1;
  if (denied !== -1 && isUnknown) subjects.splice(0, 1, ...clauseOf(view, denied).subjects);
  // *Broken, by the league's count, three times*: a reckoning does nothing.
  const who = subjects.filter(
    (one) => caseOf(view, one) !== "by" || !reckonings.has(lemmaAt(view, one)),
  );
  return { subjects: who, objects, obliques };
}

/** *Freed **two of the nurses***, with the nurses read as the object and *of* as its preposition. */
function isSomeOf(view: View, token: number): boolean {
  const mark = childrenOf(view, token).find((child) => relationAt(view, child) === "case") ?? 0;
  return (
    wordAt(view, mark) === "of" &&
    tagAt(view, mark - 1) === "NUM" &&
    headOf(view, mark - 1) === token
  );
}

/** *Asked **the king** to resign*, with the king read as a clause. */
function isBidden(view: View, token: number): boolean {
  return (
    tagAt(view, token) !== "VERB" &&
    childrenOf(view, token).some((child) => bidBy(view, child) !== -1)
  );
}

/** *Two million crowns **in aid***: phrases of the object. */
function sumsOf(view: View, object: number): [string, number][] {
  return childrenOf(view, object).flatMap((child): [string, number][] => {
    const preposition = plainRelationAt(view, child) === "nmod" ? caseOf(view, child) : null;
    return preposition === null ? [] : [[preposition, child]];
  });
}

/** *An embargo on **neighbouring Tarsk***, with *neighbouring* read as a verb: the phrase. */
function neighbouring(view: View, noun: number): [string, number][] {
  return childrenOf(view, noun)
    .filter((child) => /^neighbou?ring$/.test(wordAt(view, child)) && tagAt(view, child) === "VERB")
    .flatMap((child) => {
      const mark = childrenOf(view, child).find((one) => relationAt(view, one) === "mark");
      return mark === undefined
        ? []
        : childrenOf(view, child)
            .filter((one) => relationAt(view, one) === "obj")
            .map((one): [string, number] => [wordAt(view, mark), one]);
    });
}

/** *Were **opposed to** the treaty*, *is committed to peace*: it is they who oppose it. */
function isDisposed(view: View, verb: number): boolean {
  return (
    /^(?:opposed|committed)$/.test(wordAt(view, verb)) &&
    childrenOf(view, verb).some(
      (child) =>
        caseOf(view, child) === "to" ||
        (child === verb + 1 && wordAt(view, child) === "to") ||
        // *Committed to defeating them*.
        (xposAt(view, child) === "VBG" &&
          childrenOf(view, child).some((mark) => mark < child && wordAt(view, mark) === "to")),
    )
  );
}

function isPassive(view: View, verb: number, passive: boolean): boolean {
  return passive || xposAt(view, verb) === "VBN";
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
