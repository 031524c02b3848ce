import type { NameType } from "../../doc/index.ts";
import { nameKey } from "../../lang/en/name-key.ts";
import type { ChainFacts, DocumentFacts } from "../facts.ts";
import { officeKey, type PlaceOf } from "./offices.ts";
import { ownedBy } from "./owners.ts";

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
  /** Keys of parts of names and of offices with a country; they fit several. */
  readonly shortKeys: readonly string[];
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

/** *Arkadyevich*, *Sergeevna*: the father's name, by which nobody is told from another of that name. */
const patronymic = /(?:[oe]v|y)(?:ich|itch|na)$|(?:ich|inich)na$/iu;

/**
 * A person of one word may be anybody of that name, and so may *Ivan Petrovich*; a
 * name of three words is also the name without its middle.
 */
function addPersonKeys(
  name: string,
  parts: readonly string[],
  fullKeys: Set<string>,
  shortKeys: Set<string>,
): void {
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  const isFull = parts.length > 1 && !(parts.length === 2 && patronymic.test(name));
  if (isFull) {
    fullKeys.add(`PER ${parts.join(" ")}`);
    if (parts.length > 2) fullKeys.add(`PER ${first} ${last}`);
  }
  if (parts.length > 1) shortKeys.add(`PER given ${first} ${parts[1]}`);
  if (isFull || parts.length === 1) for (const part of parts) shortKeys.add(`PER part ${part}`);
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
  for (const name of own.named ? [own.name, ...names] : names) {
    const key = nameKey(name);
    if (key === "") continue;
    const parts = key.split(" ");
    if (own.type === "PER") addPersonKeys(name, parts, fullKeys, shortKeys);
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
    [...fullKeys].every((key) => key.split(" ").length === 2) &&
    facts.statements.some(({ speakerChain }) => speakerChain === own.id);
  if (mayBePerson) for (const key of fullKeys) shortKeys.add(key.replace(kind, "PER part"));
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
    mayBePerson,
    doubtfulKey: doubtfulKey(chain),
  };
  return { ...found, owned: ownedBy(found, placeOf) };
}

/** *He* or *who* is somebody. */
const personal = /\b(?:he|him|his|she|her|hers|who|whom|whose)\b/i;

function doubtfulKey({ chain, evidence }: ChainFacts): string | null {
  if (!chain.named) return null;
  const key = nameKey(chain.name);
  if (chain.type === "MISC") return key;
  if (chain.type !== "PER" || key.includes(" ") || chain.titles.length > 0) return null;
  return chain.gender === null && !evidence.some(({ exact }) => personal.test(exact)) ? key : null;
}
