/* Verbs of backing, helping and calling that tell what people prefer, are or are named. */
import { ballotWords, fighters, publics, violence } from "../../../lang/en/event-senses.ts";
import { kindOf } from "../parties/phrases.ts";
import {
  caseOf,
  childrenOf,
  isInfinitive,
  lemmaAt,
  nounAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import type { Reading } from "./reading.ts";

/** Characters before a verb in which a share of people asked stands. */
const near = 90;

/** *45 percent of voters backed Orlu and 42 percent favored Tesk*: what people told a poll, unless they voted on it. */
export function isPolled(view: View, { token }: Reading): boolean {
  const start = view.tokens.starts[token] ?? 0;
  const before = view.text.slice(Math.max(0, start - near), start);
  const [clause = ""] = before.split(/[.!?;\n]\s/).slice(-1);
  // *Owners support Tesk by 17 points*.
  const end = view.tokens.ends[token] ?? 0;
  if (
    /^[^.!?;\n]*?\bby (?:a |an )?[\w.-]+ (?:percentage )?points?\b/.test(
      view.text.slice(end, end + near),
    )
  )
    return true;
  return (
    /\d\s?(?:%|per ?cent\b)/.test(clause) &&
    !/\b(?:vote[ds]?|voting|ballot|referendum|delegates|members|shareholders)\b/i.test(clause)
  );
}

/** *Most voters oppose the tax*, *a quarter of those polled*: what people think. */
export function isOpinionOfMany(view: View, { token, clause: { subjects } }: Reading): boolean {
  return (
    !isInfinitive(view, token) &&
    subjects.length > 0 &&
    subjects.every((one) =>
      [one, ...childrenOf(view, one).filter((child) => caseOf(view, child) === "of")].some((word) =>
        publics.has(nounAt(view, word)),
      ),
    )
  );
}

/** Words before and behind a verb among which a ballot is looked for. */
const around = 25;

/** *Captured two provinces in the primary*, *captured the north by 4,000 votes*: somebody without arms wins with votes. */
export function isByBallot(view: View, { token, clause: { subjects } }: Reading): boolean {
  const isUnarmed =
    subjects.length > 0 &&
    subjects.every((one) => {
      const noun = nounAt(view, one);
      const type = view.mentions[view.mentionAt[one] ?? -1]?.type ?? kindOf(noun);
      return (type === "PER" && !fighters.has(noun) && !violence.has(noun)) || noun === "party";
    });
  if (!isUnarmed) return false;
  const last = Math.min(view.tokens.length, token + around);
  let isNear = false;
  for (let at = Math.max(0, token - around); at < last; at++) {
    const noun = nounAt(view, at);
    if (violence.has(noun)) return false;
    if (ballotWords.has(noun)) isNear = true;
  }
  return isNear;
}

/** *Mobilized voters*: nobody at arms. */
export function isForVotes(view: View, { clause: { objects } }: Reading): boolean {
  return (
    objects.length > 0 &&
    objects.every(
      (one) =>
        publics.has(nounAt(view, one)) ||
        /^(?:supporter|base|donor|turnout|volunteer|activist|party|opinion|support)$/.test(
          nounAt(view, one),
        ),
    )
  );
}

/** *Has charged more than that for a room*, *charges a toll*: what one pays. */
export function isPrice(view: View, { clause: { objects } }: Reading): boolean {
  return (
    objects.length > 0 &&
    objects.every(
      (one) =>
        tagAt(view, one) === "NUM" ||
        /^(?:more|less|much|nothing|fee|price|rent|toll|rate|fare|interest|amount|sum|dollar|euro|pound|tuition|premium|crown)$/.test(
          nounAt(view, one),
        ),
    )
  );
}

/** *Backed away from the deal*, *backed out*: the contrary. */
export function isBackingAway(view: View, { token }: Reading): boolean {
  return token + 1 < view.tokens.length && /^(?:away|off|out|down)$/.test(wordAt(view, token + 1));
}

/** *Leave the treaty intact*: it is kept. */
export function isKept(view: View, { clause: { objects } }: Reading): boolean {
  return objects.some(
    (one) =>
      one + 1 < view.tokens.length &&
      /^(?:intact|alone|unchanged|untouched)$/.test(wordAt(view, one + 1)),
  );
}

/** *Defended herself*, *defends his record*: nobody else. */
export function isForOneself(view: View, { clause: { objects } }: Reading): boolean {
  return (
    objects.length > 0 &&
    objects.every((one) => /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/.test(wordAt(view, one)))
  );
}

/** *Helped broker a truce*, *helps explain why*: a hand in a deed, and no aid to anybody. */
export function isHelpingOn(view: View, { token }: Reading): boolean {
  const next = token + 1;
  return (
    next < view.tokens.length &&
    tagAt(view, next) === "VERB" &&
    xposAt(view, next) === "VB" &&
    !isInfinitive(view, next)
  );
}

/** *Dismissed its director*, *was dismissed as manager*: from a post; but *dismissed her as a clown*, *dismissed the claim*. */
export function isSacking(view: View, { clause: { objects, obliques } }: Reading): boolean {
  const as = obliques.filter(([preposition]) => preposition === "as");
  const isPerson = (one: number): boolean =>
    view.mentions[view.mentionAt[one] ?? -1]?.type === "PER" || kindOf(nounAt(view, one)) === "PER";
  return (
    objects.length > 0 &&
    objects.every((one) => isPerson(one) && !opponents.test(nounAt(view, one))) &&
    as.every(([, one]) => held.test(nounAt(view, one)))
  );
}

/** Who is waved aside rather than sent away. */
const opponents = /^(?:critic|opponent|rival|skeptic|sceptic|detractor|protester|demonstrator)$/;

/** What somebody is sent away from. */
const held =
  /^(?:director|manager|minister|chief|head|officer|commander|general|editor|coach|judge|ambassador|secretary|chairman|chair|governor|mayor|adviser|advisor|spokesman|spokeswoman|premier|captain)$/;

/** *Called the race for Orlu*, *called her a liar*: what something is called. */
export function isNaming(view: View, { token, clause }: Reading): boolean {
  const isBare = clause.objects.some(
    (one) =>
      one > token &&
      !childrenOf(view, one).some((child) => relationAt(view, child) === "case") &&
      lemmaAt(view, one) !== "attention",
  );
  // *The north was called for Orlu*: by who counts the votes.
  const isCalled = childrenOf(view, token).some(
    (child) => relationAt(view, child) === "nsubj:pass" && lemmaAt(view, child) !== "attention",
  );
  if (
    isCalled &&
    clause.obliques.some(
      ([preposition, one]) => preposition === "for" && tagAt(view, one) === "PROPN",
    )
  )
    return true;
  return isBare && wordAt(view, token + 1) !== "on" && wordAt(view, token + 1) !== "upon";
}
