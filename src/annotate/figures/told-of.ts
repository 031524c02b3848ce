import { amountNouns } from "../../lang/en/numbers.ts";
import { boundedFrom } from "./bounds.ts";
import type { Words } from "./words.ts";

/** Verbs that give an amount: *speaks of 20,000*, *puts it at 20,000*. */
const givers = /^(?:speak|talk|put|estimate|set|reckon|count|give|cite|report|say)$/;

/** Whether a number is said of a figure before: *puts the figure at*, *speaks of*, *a toll of*. */
export function isOfFigure(words: Words, first: number): boolean {
  const at = beforeBound(words, first);
  const joint = words.lower(at);
  if (joint !== "of" && joint !== "at") return false;
  if (joint === "of" && amountNouns.has(words.lower(at - 1))) return true;
  for (let i = at - 1; i >= words.first && i > at - 6; i--) {
    if (words.upos(i) === "VERB") {
      return givers.test(words.lemma(i)) && (joint === "at" || i === at - 1);
    }
    if (words.upos(i) === "PUNCT") return false;
  }
  return false;
}

/** Whether a noun has the number: *a city of 34 million*. */
export function isOfNoun(words: Words, first: number): boolean {
  const at = beforeBound(words, first);
  return words.lower(at) === "of" && !amountNouns.has(words.lower(at - 1));
}

/** The token before a number and what bounds it: *of some 40*, *at more than 40*. */
export function beforeBound(words: Words, first: number): number {
  const bounded = boundedFrom(words, first);
  let at = bounded - 1;
  while (
    at > words.first &&
    at > bounded - 4 &&
    /^(?:ADV|ADJ|SCONJ|DET)$/.test(words.upos(at)) &&
    !/^(?:of|at)$/.test(words.lower(at))
  ) {
    at--;
  }
  return at;
}
