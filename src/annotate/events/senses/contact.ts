/* Calls, visits, training and beatings that are none. */

import { observers, phoneVerbs } from "../../../lang/en/event-senses.ts";
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

/** One calls people names too, or a witness; but *called the king to discuss the dam*, *called the king on Monday and urged him*. */
export function isNoCall(view: View, { token, clause }: Reading): boolean {
  // *Called both Orlu and Tesk “reckless”*: a name for them.
  const last = clause.objects
    .flatMap((one) => [one, ...childrenOf(view, one)])
    .reduce((most, one) => Math.max(most, one), -1);
  if (last > token && /^["“‘'`]/.test(wordAt(view, last + 1))) return true;
  const isName = clause.objects.every(
    (one) => tagAt(view, one) === "PROPN" || nounType(lemmaAt(view, one)) === "PER",
  );
  return !(
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

/** *A lawsuit against **visiting** Prince Orlu*: he visits somebody else. */
export function isGuest(view: View, { token, clause: { objects } }: Reading): boolean {
  const before = token > 0 ? tagAt(view, token - 1) : "X";
  return (
    wordAt(view, token) === "visiting" &&
    (before === "ADP" || before === "VERB") &&
    objects.some((one) => view.mentions[view.mentionAt[one] ?? -1]?.type === "PER")
  );
}

/** *Trains its pilots*: one's own. */
export function isOwn(view: View, { clause: { objects } }: Reading): boolean {
  return objects.some((one) =>
    childrenOf(view, one).some(
      (child) =>
        relationAt(view, child) === "nmod:poss" &&
        /^(?:its|his|her|their|our|my|your)$/.test(wordAt(view, child)),
    ),
  );
}

/** *The company will close its office*: a firm's own affair. */
export function isFirm(view: View, { clause: { subjects } }: Reading): boolean {
  return subjects.some((one) =>
    /^(?:company|firm|bank|chain|retailer|group|airline|maker|manufacturer|carrier|operator|brand|supermarket|insurer|lender)$/.test(
      nounAt(view, one),
    ),
  );
}

/** *A reporter spoke with the mayor*: an interview. */
function isInterview(view: View, { subjects }: Clause): boolean {
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

/** *They speak less often*, *was allowed to leave*: without the other side nothing is told. */
export function isNoTalk(view: View, reading: Reading): boolean {
  const {
    lemma,
    row: { mode },
    actors,
    recipients,
    clause,
  } = reading;
  if (/^(?:speak|talk|meet|chat)$/.test(lemma) && isInterview(view, clause)) return true;
  if (/^(?:speak|talk|communicate)$/.test(lemma) && isPublic(view, clause)) return true;
  if (lemma === "speak") return recipients === 0 && mode !== "phone";
  // *They are talking about prices*: with nobody.
  if (lemma === "talk" && recipients === 0 && actors < 2)
    return (
      clause.obliques.some(([preposition]) => /^(?:about|of|in)$/.test(preposition)) ||
      // *Are talking openly about buying shares*.
      childrenOf(view, reading.token).some((child) =>
        childrenOf(view, child).some(
          (mark) => relationAt(view, mark) === "mark" && /^(?:about|of)$/.test(wordAt(view, mark)),
        ),
      )
    );
  // *Historians still debate why*.
  return (
    /^(?:debate|discuss)$/.test(lemma) &&
    clause.subjects.length > 0 &&
    clause.subjects.every((one) => observers.has(nounAt(view, one)))
  );
}

/** *Spoke to reporters*, *talked to a small crowd*: a speech. */
function isPublic(view: View, { obliques }: Clause): boolean {
  return obliques.some(
    ([preposition, one]) =>
      /^(?:to|with|before)$/.test(preposition) && publics.has(nounAt(view, one)),
  );
}

/** Whom one addresses, and does not consult. */
const publics: ReadonlySet<string> = new Set(
  "reporter journalist press media crowd audience voter house viewer listener public student delegate attendee supporter follower newspaper".split(
    " ",
  ),
);
