/* Prepositions that a tree shows as something else, and words it shows as prepositions. */
import { nounType } from "../../../lang/en/noun-type.ts";
import { verbRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";

/** *In a call with the king, Orlu thanked Veldia*, with *call* read as a subject: a phrase of time or place. */
export function isSetApart(view: View, token: number): boolean {
  if (isAfterPlace(view, token)) return false;
  return /^(?:in|during|at|under|amid|despite|following|within|inside)$/.test(
    caseOf(view, token) ?? "",
  );
}

/** *In Tarsk **students** occupied the hall*, with the place read as part of *students*: a bare plural of people right behind a name. */
export function isAfterPlace(view: View, token: number): boolean {
  if (xposAt(view, token) !== "NNS" || nounType(lemmaAt(view, token)) !== "PER") return false;
  const [preposition, name, ...others] = childrenOf(view, token).filter((child) => child < token);
  return (
    others.length === 0 &&
    preposition === token - 2 &&
    name === token - 1 &&
    relationAt(view, preposition) === "case" &&
    /^(?:in|on)$/.test(wordAt(view, preposition)) &&
    tagAt(view, name) === "PROPN"
  );
}

/** *Broke off the talks*, with *off* read as a preposition: a particle that the table knows with the verb. */
export function particleObject(view: View, verb: number, token: number): boolean {
  const preposition = caseBehind(view, token) === "of" ? null : caseOf(view, token);
  if (preposition === null || !/^(?:off|up|down|out|over|back|in)$/.test(preposition)) return false;
  // *Will strike over pensions*.
  if (preposition === "over" && !/^(?:hand|turn|take)$/.test(lemmaAt(view, verb))) return false;
  return (
    wordAt(view, verb + 1) === preposition &&
    verbRows.get(lemmaAt(view, verb))?.some(({ particle }) => particle === preposition) === true
  );
}

/** *Is **due** in Tarsk next week*, with *due* read as part of the preposition: the place, of which the tree says it is; -1 elsewhere. */
export function duePlace(view: View, due: number): number {
  const place = headOf(view, due);
  const isPart = place > due && relationAt(view, due) === "case";
  return isPart && childrenOf(view, place).some((child) => relationAt(view, child) === "cop")
    ? place
    : -1;
}

/** The last of several prepositions before a phrase: *out **of** the town*; null for fewer than two. */
export function caseBehind(view: View, token: number): string | null {
  const cases = childrenOf(view, token).filter((child) => relationAt(view, child) === "case");
  const last = cases[cases.length - 1];
  return cases.length < 2 || last === undefined ? null : wordAt(view, last);
}

/** *Mayor arrested over missing millions*, with *over* read as a particle that the verb does not take: the preposition before the phrase; null for none. */
export function prepositionBefore(view: View, verb: number, token: number): string | null {
  const particle = childrenOf(view, verb).find(
    (child) => child > verb && child < token && relationAt(view, child) === "compound:prt",
  );
  if (particle === undefined || token - particle > 5 || tagAt(view, particle) !== "ADP")
    return null;
  const word = wordAt(view, particle);
  const isKnown = verbRows
    .get(lemmaAt(view, verb))
    ?.some((row) => row.particle?.split(" ")[0] === word);
  return isKnown === false && /^(?:over|for|with|against|from|into|after)$/.test(word)
    ? word
    : null;
}
