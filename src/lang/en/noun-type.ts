import type { NameType } from "../../doc/index.ts";
import {
  organisationNouns,
  peopleNouns,
  personNouns,
  placeNouns,
  politicalPlaceNouns,
} from "./head-nouns.ts";

/** What each listed noun describes, the first list that has it; one look-up for all lists. */
const listed = new Map<string, NameType>();
const lists: readonly (readonly [NameType, ReadonlySet<string>])[] = [
  ["PER", personNouns],
  ["PER", peopleNouns],
  ["ORG", organisationNouns],
  ["GPE", politicalPlaceNouns],
  ["LOC", placeNouns],
];
for (const [type, nouns] of lists) {
  for (const noun of nouns) if (!listed.has(noun)) listed.set(noun, type);
}

const personEnding =
  /(?:woman|man|person|ologist|ographer|crat|maker|holder|goer|dweller|worker|owner)$/;

/** What kind of thing a noun describes, by its lemma; `MISC` for what is no person, body or place. */
export function nounType(lemma: string): NameType {
  const word = lemma.toLowerCase();
  const type = listed.get(word);
  if (type !== undefined) return type;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0 && hyphen < word.length - 1) return nounType(word.slice(hyphen + 1));
  if (word.length > 5 && personEnding.test(word)) return "PER";
  const one = singular(word);
  return one === word ? "MISC" : nounType(one);
}

/** A noun in lower case without its regular plural ending, for words whose lemma keeps it (*Ministers*). */
export function singular(noun: string): string {
  if (noun.endsWith("ies") && noun.length > 4) return `${noun.slice(0, -3)}y`;
  return noun.length > 4 && noun.endsWith("s") && !noun.endsWith("ss") ? noun.slice(0, -1) : noun;
}
