/* Verbs of backing, helping and calling that tell what people prefer, are or are named. */
import {
  childrenOf,
  isInfinitive,
  lemmaAt,
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
  return (
    /\d\s?(?:%|per ?cent\b)/.test(clause) &&
    !/\b(?:vote[ds]?|voting|ballot|referendum|delegates|members|shareholders)\b/i.test(clause)
  );
}

/** *Backed away from the deal*, *backed out*: the contrary. */
export function isBackingAway(view: View, { token }: Reading): boolean {
  return token + 1 < view.tokens.length && /^(?:away|off|out|down)$/.test(wordAt(view, token + 1));
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

/** *Called the race for Orlu*, *called her a liar*: what something is called. */
export function isNaming(view: View, { token, clause }: Reading): boolean {
  const isBare = clause.objects.some(
    (one) =>
      one > token &&
      !childrenOf(view, one).some((child) => relationAt(view, child) === "case") &&
      lemmaAt(view, one) !== "attention",
  );
  return isBare && wordAt(view, token + 1) !== "on" && wordAt(view, token + 1) !== "upon";
}
