import type { NameType } from "../../doc/index.ts";
import { foldPhrase } from "../../lang/en/gazetteer/words.ts";
import { nameKey } from "../../lang/en/name-key.ts";
import type { ChainFacts, DocumentFacts } from "../facts.ts";
import { officeKey, type PlaceOf } from "./offices.ts";
import { ownedBy } from "./owners.ts";
import { readPersonName } from "./person-name.ts";

/** A chain as a candidate for an entity, with the keys under which it can meet others. */
export interface Candidate {
  readonly doc: string;
  /** The key of its chain: {@link chainKey}. */
  readonly key: string;
  readonly facts: ChainFacts;
  readonly type: NameType;
  /** Its fullest name; null for a chain known only by office. */
  readonly name: string | null;
  readonly country: string | null;
  readonly titles: readonly string[];
  /** Keys of its full names; empty where it has none. Equal keys mean the same name. */
  readonly fullKeys: readonly string[];
  /** Keys of parts of names, of acronyms and of offices with a country; they fit several. */
  readonly shortKeys: readonly string[];
  /** Of a person, the words of its names as printed, folded. */
  readonly words: readonly string[];
  /** Of a person, the initials between first and last name, as letters: `w`, `hw`. */
  readonly initials: readonly string[];
  /**
   * Whether another document may name in full the person that this one-word name is of: it speaks,
   * and its type is unknown, or it is a place or body that no gazetteer knows.
   */
  readonly mayBePerson: boolean;
  /**
   * Key of its one name, whatever its type, where the recognizer may be wrong about the type: the
   * type is unknown, or it is a one-word person and nothing else shows that it is one.
   */
  readonly doubtfulKey: string | null;
  /** Names of bodies, as keys, with whom the chain shows each to belong to. */
  readonly owned: readonly (readonly [body: string, owner: string])[];
}

/** The key of a chain among those of all documents. */
export function chainKey(doc: string, chain: number): string {
  return `${doc} ${chain}`;
}

/** All keys under which something of this name can be looked for. */
export function candidateKeys(candidate: Candidate): string[] {
  return [...candidate.fullKeys, ...candidate.shortKeys];
}

/** Letters without full stops, all capital: *F.B.I.*, *RNC*. */
const acronym = /^\p{Lu}{2,6}$/u;

/** Whether a name is letters that may stand for several bodies. */
export function isAcronym(name: string): boolean {
  return acronym.test(name.replaceAll(".", ""));
}

/** Titles that stand with a name of the chain; where it has no name, all. What merely refers to it may be of somebody else. */
function heldTitles({ chain, names, evidence }: ChainFacts): readonly string[] {
  if (!chain.named) return chain.titles;
  return chain.titles.filter((title) =>
    evidence.some(
      ({ exact }) => exact.includes(title) && names.some((name) => exact.includes(name)),
    ),
  );
}

/** One list for the many that have none. */
const none: readonly string[] = [];

/** Null for a chain that names nothing: pronouns, *the talks*, a description without office or country. */
export function createCandidate(
  facts: DocumentFacts,
  chain: ChainFacts,
  placeOf: PlaceOf = () => null,
): Candidate | null {
  const { chain: own, names } = chain;
  const kind = own.type === "GPE" || own.type === "LOC" ? "place" : own.type;
  const fullKeys = new Set<string>();
  const shortKeys = new Set<string>();
  const called = new Set(own.named ? [own.name, ...names] : names);
  const people = own.type === "PER" ? [...called].map(readPersonName) : [];
  const initials = people.flatMap((person) => person.initials ?? []);
  let words = people.flatMap((person) => person.words);
  for (const { full, short } of people) {
    for (const one of full) fullKeys.add(one);
    for (const one of short) shortKeys.add(one);
  }
  for (const name of people.length === 0 ? called : []) {
    const key = nameKey(name);
    if (key === "") continue;
    if (own.type === "ORG" && isAcronym(name)) shortKeys.add(`ORG letters ${key}`);
    else fullKeys.add(`${kind} ${key}`);
  }
  if (own.type === "PER") {
    for (const title of heldTitles(chain)) {
      const office = officeKey(title, placeOf);
      if (office !== null) shortKeys.add(`PER ${office}`);
    }
  }
  if (own.type === "PER" && own.country !== null) {
    for (const title of own.titles)
      shortKeys.add(`PER office ${title.toLowerCase()} ${own.country}`);
  }
  const mayBePerson =
    (own.type === "MISC" || (own.type !== "PER" && own.country === null)) &&
    fullKeys.size > 0 &&
    [...fullKeys].every((key) => key.split(" ").length === 2) &&
    facts.statements.some(({ speakerChain }) => speakerChain === own.id);
  if (mayBePerson) {
    for (const key of fullKeys) shortKeys.add(key.replace(kind, "PER part"));
    words = names.flatMap(foldPhrase);
  }
  if (fullKeys.size + shortKeys.size === 0) return null;
  const found = {
    doc: facts.doc,
    key: chainKey(facts.doc, own.id),
    facts: chain,
    type: own.type,
    name: own.named ? own.name : null,
    country: own.country,
    titles: own.titles,
    fullKeys: [...fullKeys].sort(),
    shortKeys: [...shortKeys].sort(),
    words: words.length === 0 ? none : words,
    initials: initials.length === 0 ? none : initials,
    mayBePerson,
    doubtfulKey: doubtfulKey(chain),
  };
  return { ...found, owned: ownedBy(found, placeOf) };
}

/** *He* or *who* is somebody. */
const personal = /\b(?:he|him|his|she|her|hers|who|whom|whose)\b/i;

/** Whether a word that is of somebody refers to what a chain names. */
export function isReferredTo(evidence: ChainFacts["evidence"]): boolean {
  return evidence.some(({ exact }) => personal.test(exact));
}

function doubtfulKey({ chain, evidence }: ChainFacts): string | null {
  if (!chain.named) return null;
  const key = nameKey(chain.name);
  if (chain.type === "MISC") return key;
  if (chain.type !== "PER" || key.includes(" ") || chain.titles.length > 0) return null;
  return chain.gender === null && !isReferredTo(evidence) ? key : null;
}
