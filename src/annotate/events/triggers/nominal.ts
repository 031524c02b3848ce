/* Nouns that the tagger shows as something else. */
import { occurringVerbs } from "../../../lang/en/event-contexts.ts";
import { isLight } from "../realis/effects.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  nounAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import { nounRows } from "./lexicon.ts";

/** *Aid from Tarsk arrived*, with the first word of the sentence read as a name. */
export function isOpeningNoun(view: View, token: number): boolean {
  if (tagAt(view, token) !== "PROPN" || !nounRows.has(nounAt(view, token))) return false;
  const start = view.tokens.starts[token] ?? 0;
  return (
    /(?:^|[.!?\n]["”]?)\s*$/.test(view.text.slice(Math.max(0, start - 4), start)) &&
    /^(?:from|to|by|between|on|against|with)$/.test(wordAt(view, token + 1))
  );
}

/** Whether a word that the tagger reads as a verb can only be a noun. */
export function isNounAsVerb(view: View, token: number): boolean {
  return (
    isOfNoun(view, token) ||
    isHeadlinedTalks(view, token) ||
    isHeldTalks(view, token) ||
    isOpeningGerund(view, token)
  );
}

/** *Would hold talks with the king*, with *talks* read as a verb. */
function isHeldTalks(view: View, token: number): boolean {
  return wordAt(view, token) === "talks" && isCarried(view, token);
}

/** *Fighting continued near Brenn*, with the first word of the sentence read as its verb. */
function isOpeningGerund(view: View, token: number): boolean {
  if (!wordAt(view, token).endsWith("ing") || !nounRows.has(wordAt(view, token))) return false;
  const start = view.tokens.starts[token] ?? 0;
  return (
    /(?:^|[.!?\n]["”]?)\s*$/.test(view.text.slice(Math.max(0, start - 4), start)) &&
    /^VB[DNZ]$/.test(xposAt(view, token + 1)) &&
    occurringVerbs.has(lemmaAt(view, token + 1))
  );
}

/** *Border talks to resume in Tarsk*, a headline, with *talks* read as a verb. */
function isHeadlinedTalks(view: View, token: number): boolean {
  return (
    wordAt(view, token) === "talks" &&
    headOf(view, token) < 0 &&
    token + 2 < view.tokens.length &&
    wordAt(view, token + 1) === "to" &&
    occurringVerbs.has(lemmaAt(view, token + 2))
  );
}

/** *Convicted of torture*, with *torture* read as a participle that nothing shows. */
function isOfNoun(view: View, token: number): boolean {
  return (
    caseOf(view, token) === "of" &&
    wordAt(view, token) === lemmaAt(view, token) &&
    nounRows.has(lemmaAt(view, token))
  );
}

/** *Would hold talks*: the object of a verb that only carries its noun. */
function isCarried(view: View, token: number): boolean {
  const head = headOf(view, token);
  return (
    relationAt(view, token) === "obj" &&
    head >= 0 &&
    head < token &&
    isLight(view, head) &&
    tagAt(view, head) === "VERB"
  );
}

/** *The bombing of Brenn*, read as a verb: what stands before or after it, or what it depends on, shows a noun. */
export function isNominal(view: View, token: number): boolean {
  if (isCarried(view, token)) return !wordAt(view, token).endsWith("ing");
  const relation = relationAt(view, token);
  return (
    /^(?:nsubj|csubj|obj|obl|nmod|root|conj)/.test(relation) &&
    !childrenOf(view, token).some((child) => /^(?:aux|nsubj|mark)/.test(relationAt(view, child))) &&
    (caseOf(view, token) !== null ||
      // *Tarsk's backing for the rebels*.
      /^['’]s$/.test(wordAt(view, token - 1)) ||
      childrenOf(view, token).some(
        (child) =>
          /^(?:det|amod|nmod|compound|case)/.test(relationAt(view, child)) ||
          caseOf(view, child) === "between",
      ))
  );
}
