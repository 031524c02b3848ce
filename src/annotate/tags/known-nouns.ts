import { personNouns } from "../../lang/en/head-nouns.ts";
import { singular } from "../../lang/en/noun-type.ts";
import { hashFolded, lookUp } from "../../learn/index.ts";
import type { Lexicon } from "./lexicon.ts";

/** The label that a form can only have, for those that training lacks; -1 for all others. */
export type KnownNouns = (text: string, start: number, end: number) => number;

/**
 * Nouns for people that our tables know and the treebanks do not: *envoys* is no verb
 * and *premier* no adverb, whatever their endings suggest. Only small letters; a form
 * that training has seen keeps what the tagger reads. One look-up.
 */
export function createKnownNouns(labels: readonly string[], lexicon: Lexicon): KnownNouns {
  const one = labels.indexOf("NOUN|NN");
  const several = labels.indexOf("NOUN|NNS");
  return (text, start, end) => {
    if (lookUp(lexicon.ambiguity, hashFolded(text, start, end)) >= 0) return -1;
    const form = text.slice(start, end);
    if (personNouns.has(form)) return one;
    const base = singular(form);
    return base !== form && personNouns.has(base) ? several : -1;
  };
}
