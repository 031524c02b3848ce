/* Who does what a verb says and to whom, as its own arcs have it. */
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";
import { resolveRelative } from "./described.ts";
import { subjectBehindJoiner } from "./joiners.ts";
import { describingSubject, isBareSubject } from "./misreadings.ts";
import { frontedName, isAdded } from "./readings.ts";

/**
 * *Gunmen **loyal to the Front** attacked*, with the front read as who attacked: heads of who is loyal to it, where
 * the tree knows them; null elsewhere.
 */
export function loyalTo(view: View, verb: number, token: number): number[] | null {
  const mark = childrenOf(view, token).find((child) => relationAt(view, child) === "case") ?? 0;
  if (token > verb || wordAt(view, mark) !== "to" || tagAt(view, mark - 1) !== "ADJ") return null;
  return childrenOf(view, mark - 1).filter((child) => relationAt(view, child) === "nsubj");
}

/** *Called on Tarsk to leave*, *appealed to them to leave*, *called for Tarsk to leave*: verb and preposition before who is to do it. */
export const addressing: RegExp =
  /^(?:call (?:on|upon|for)|appeal to|(?:ask|push|press|plead|wait) for)$/;

/**
 * Heads of a verb's own subjects and objects, as its arcs give them: passives turned round, relative pronouns
 * replaced by their nouns. The subject of a passive without an agent stands among the subjects, since verbs below
 * share it: *was accused and **fled***.
 */
export function rolesOf(view: View, verb: number): { subjects: number[]; objects: number[] } {
  const subjects: number[] = [];
  const objects: number[] = [];
  let passive: number | null = null;
  for (const child of childrenOf(view, verb)) {
    const relation = relationAt(view, child);
    const loyal = relation === "nsubj" ? loyalTo(view, verb, child) : null;
    if (loyal !== null) subjects.push(...loyal);
    else if (relation === "nsubj") subjects.push(resolveRelative(view, verb, child));
    else if (relation === "nsubj:pass") passive = resolveRelative(view, verb, child);
    else if (relation === "obl:agent" || isBareSubject(view, verb, child)) subjects.push(child);
    else if (relation === "obj" || relation === "iobj") {
      if (objects.length > 0 && isAdded(view, child)) continue;
      objects.push(
        /^(?:which|whom)$/.test(wordAt(view, child)) ? resolveRelative(view, verb, child) : child,
      );
    } else if (
      relation === "obl" &&
      addressing.test(`${lemmaAt(view, verb)} ${caseOf(view, child)}`)
    )
      objects.push(child);
  }
  const fronted = passive === null ? frontedName(view, verb) : -1;
  if (fronted !== -1 && !subjects.includes(headOf(view, fronted)))
    subjects.splice(0, subjects.length, fronted);
  const joining = subjects.length === 0 && passive === null ? subjectBehindJoiner(view, verb) : -1;
  if (joining !== -1) subjects.push(joining);
  const describing = subjects.length === 0 && passive === null ? describingSubject(view, verb) : -1;
  if (describing !== -1) subjects.push(describing);
  if (passive !== null) (subjects.length === 0 ? subjects : objects).push(passive);
  return { subjects, objects };
}
