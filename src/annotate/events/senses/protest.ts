/* Gatherings, walks and endings that are no protest and no truce. */

import { labour, searchers } from "../../../lang/en/event-senses.ts";
import { verbAbove } from "../clauses/above.ts";
import {
  childrenOf,
  headOf,
  isInfinitive,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  type View,
  xposAt,
} from "../view.ts";
import type { Reading } from "./reading.ts";

/** Who gathers to protest. */
const marchers: ReadonlySet<string> = new Set(
  "protester protestor demonstrator marcher striker activist dissident".split(" "),
);

const crowds = /^(?:thousand|hundred|dozen|crowd|people|student|resident|supporter|worker)$/;

/** *Guests gathered*, *delegates walked out*, *police blocked the road*. */
export function isNoProtest(view: View, { token, lemma, row, clause }: Reading): boolean {
  const who = clause.subjects.flatMap((subject) => [
    nounAt(view, subject),
    ...childrenOf(view, subject)
      .filter((child) => /^(?:nmod|compound|amod)/.test(relationAt(view, child)))
      .map((child) => nounAt(view, child)),
  ]);
  // *Demonstrated their skill*, *demonstrated that it holds*, *rallied support*.
  if (
    /^(?:demonstrate|rally)$/.test(lemma) &&
    (clause.objects.length > 0 ||
      childrenOf(view, token).some((child) => relationAt(view, child) === "ccomp"))
  )
    return true;
  // *The map demonstrated by the minister*.
  if (
    lemma === "demonstrate" &&
    xposAt(view, token) === "VBN" &&
    plainRelationAt(view, token) === "acl"
  )
    return true;
  // *Rallied behind the candidate*: voters who back somebody.
  if (
    lemma === "rally" &&
    clause.obliques.some(([preposition]) => /^(?:behind|around)$/.test(preposition))
  )
    return true;
  if (lemma === "occupy")
    return !who.some((one) => marchers.has(one) || labour.has(one) || crowds.test(one));
  if (row.mode === "obstruct")
    return who.length === 0 || who.some((one) => searchers.has(one) || soldiers.test(one));
  // *Was summoned to protest the raid*: who summoned protests.
  if (lemma === "protest" && isInfinitive(view, token)) {
    const above = headOf(view, token);
    // *Summoned the envoy of Tarsk to protest*, read as part of *envoy*.
    const verb = plainRelationAt(view, token) === "acl" ? verbAbove(view, above) : above;
    return summoning.test(lemmaAt(view, verb));
  }
  if (lemma === "strike" && row.mode === "strike")
    return clause.objects.length > 0 || !who.some((one) => labour.has(one));
  if (lemma === "walk" && row.mode === "strike") return !who.some((one) => labour.has(one));
  if (lemma === "take")
    return !who.some((one) => marchers.has(one) || crowds.test(one) || labour.has(one));
  return /^(?:gather|assemble|converge)$/.test(lemma) && !who.some((one) => marchers.has(one));
}

const soldiers = /^(?:soldier|troop|army|navy|force|militia|rebel|snow|tree|landslide)$/;

/** *A plan to end the war*: who wants others to stop does not cease fire. */
export function isPeacemaking(view: View, { clause, actors, recipients }: Reading): boolean {
  return (
    recipients === 0 &&
    actors < 2 &&
    clause.objects.some((one) =>
      /^(?:war|violence|conflict|fighting|hostility|hostilities)$/.test(nounAt(view, one)),
    )
  );
}

/** *Searching for a man*, *students occupied the hall*: a search takes nothing, and a sit-in is a protest. */
export function isSearch(view: View, { clause, lemma }: Reading): boolean {
  if (lemma === "search" || lemma === "raid") return clause.objects.length === 0;
  return (
    lemma === "occupy" &&
    clause.subjects.some(
      (one) =>
        marchers.has(nounAt(view, one)) ||
        labour.has(nounAt(view, one)) ||
        crowds.test(nounAt(view, one)),
    )
  );
}

const summoning = /^(?:summon|recall|call)$/;
