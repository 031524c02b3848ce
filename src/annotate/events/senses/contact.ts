/* Calls, visits, training and beatings that are none. */
import { fighters } from "../../../lang/en/event-senses.ts";
import { nounType } from "../../../lang/en/noun-type.ts";
import type { Clause } from "../clauses/clause.ts";
import {
  childrenOf,
  isInfinitive,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";
import type { Reading } from "./reading.ts";

/** *Called the king to discuss the dam*, *called the king on Monday and urged him*: one calls people names too, or a witness. */
export function isOnThePhone(view: View, { token, clause }: Reading): boolean {
  const isName = clause.objects.every(
    (one) => tagAt(view, one) === "PROPN" || nounType(lemmaAt(view, one)) === "PER",
  );
  return (
    isName &&
    childrenOf(view, token).some(
      (child) =>
        child > token &&
        /^(?:advcl|xcomp|conj)$/.test(plainRelationAt(view, child)) &&
        (isInfinitive(view, child) || plainRelationAt(view, child) === "conj") &&
        phoneVerbs.has(lemmaAt(view, child)),
    )
  );
}

/** What one calls somebody for. */
const phoneVerbs: ReadonlySet<string> = new Set(
  "discuss assure congratulate thank apologize apologise offer urge express inform brief tell ask say talk complain reassure convey wish warn consult protest".split(
    " ",
  ),
);

/** *A lawsuit against **visiting** Prince Orlu*: he visits somebody else. */
export function isGuest(view: View, token: number, { objects }: Clause): boolean {
  const before = token > 0 ? tagAt(view, token - 1) : "X";
  return (
    wordAt(view, token) === "visiting" &&
    (before === "ADP" || before === "VERB") &&
    objects.some((one) => view.mentions[view.mentionAt[one] ?? -1]?.type === "PER")
  );
}

/** *Trains its pilots*: one's own. */
export function isOwn(view: View, { objects }: Clause): boolean {
  return objects.some((one) =>
    childrenOf(view, one).some(
      (child) =>
        relationAt(view, child) === "nmod:poss" &&
        /^(?:its|his|her|their|our|my|your)$/.test(wordAt(view, child)),
    ),
  );
}

/** *Beat her rival*: who beats with fists wears a uniform, bears arms or is many; or somebody is beaten up, or with something. */
export function isRival(view: View, { token, clause }: Reading): boolean {
  const isBeating =
    clause.obliques.some(
      ([preposition, one]) =>
        (preposition === "with" &&
          /^(?:baton|stick|club|rifle|pipe|fist|butt|truncheon)s?$/.test(nounAt(view, one))) ||
        (preposition === "to" && nounAt(view, one) === "death"),
    ) ||
    childrenOf(view, token).some((child) => wordAt(view, child) === "up") ||
    clause.subjects.length === 0;
  if (isBeating) return false;
  return !clause.subjects.some(
    (one) => beaters.test(nounAt(view, one)) || fighters.has(nounAt(view, one)),
  );
}

const beaters =
  /^(?:police|policeman|officer|guard|soldier|troop|gunman|gunmen|rebel|militia|militiaman|attacker|assailant|captor|agent|warder|thug|man|men|youth|force|mob|crowd|husband|gang)$/;

/** *The company will close its office*: a firm's own affair. */
export function isFirm(view: View, { subjects }: Clause): boolean {
  return subjects.some((one) =>
    /^(?:company|firm|bank|chain|retailer|group|airline|maker|manufacturer|carrier|operator|brand|supermarket|insurer|lender)$/.test(
      nounAt(view, one),
    ),
  );
}

/** *A reporter spoke with the mayor*: an interview. */
export function isInterview(view: View, { subjects }: Clause): boolean {
  return subjects.some((one) =>
    [one, ...childrenOf(view, one)].some(
      (word) =>
        (word === one || /^(?:nmod:desc|compound|appos|flat)$/.test(relationAt(view, word))) &&
        /^(?:reporter|journalist|correspondent|interviewer|newspaper|broadcaster|magazine|daily|press|media)$/.test(
          nounAt(view, word),
        ),
    ),
  );
}
