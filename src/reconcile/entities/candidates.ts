import type { NameType } from "../../doc/index.ts";
import { foldPhrase } from "../../lang/en/gazetteer/words.ts";
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
  /** Keys of parts of names, of acronyms and of offices with a country; they fit several. */
  readonly shortKeys: readonly string[];
  /** Of a person, the words of its names as printed, folded. */
  readonly words: ReadonlySet<string>;
  /** Of a person, the initials between first and last name, as letters: `w`, `hw`. */
  readonly initials: ReadonlySet<string>;
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

/** The keys of a person, as they are gathered from its names. */
interface PersonKeys {
  readonly full: Set<string>;
  readonly short: Set<string>;
  readonly words: Set<string>;
  readonly initials: Set<string>;
}

/** What follows a name to tell it from another's of the same words. */
const suffixes: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/**
 * A person of one word may be anybody of that name, and so may *Ivan Petrovich*; a
 * name of three words is also the name without its middle. *Jr.* is part of the name.
 */
function addPersonKeys(name: string, keys: PersonKeys): void {
  // *O'Donnell* is one word, *Al-Zaman* and *Jong-un* are two.
  const printed = foldPhrase(name.replace(/(?<![\p{L}])(\p{L}{1,2})['’](?=\p{Lu})/gu, "$1"));
  const suffix = printed.slice(1).find((word) => suffixes.has(word)) ?? null;
  const own = printed.filter((word) => word !== suffix);
  const parts = nameKey(own.join(" ")).split(" ");
  const [first = "", second = ""] = parts;
  const last = parts.at(-1) ?? "";
  const end = suffix === null ? "" : ` ${suffix}`;
  const isFull = parts.length > 1 && !(parts.length === 2 && patronymic.test(name));
  if (isFull) {
    keys.full.add(`PER ${parts.join(" ")}${end}`);
    if (parts.length > 2) keys.full.add(`PER ${first} ${last}${end}`);
    const middle = own.slice(1, -1);
    if (middle.length > 0 && middle.every((word) => word.length <= 2)) {
      keys.initials.add(middle.join(""));
    }
  }
  if (parts.length > 1) keys.short.add(`PER given ${first} ${second}${end}`);
  if (isFull || parts.length === 1) {
    for (const part of parts) {
      keys.short.add(`PER part ${part}${end}`);
      // *Dol* may be *Marek Dol Jr.*; *Dol Jr.* is not *Marek Dol*.
      if (isFull) keys.short.add(`PER part ${part}`);
    }
  }
  for (const word of own) keys.words.add(word);
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
  const words = new Set<string>();
  const initials = new Set<string>();
  for (const name of own.named ? [own.name, ...names] : names) {
    const key = nameKey(name);
    if (key === "") continue;
    if (own.type === "PER") {
      addPersonKeys(name, { full: fullKeys, short: shortKeys, words, initials });
    } else if (own.type === "ORG" && isAcronym(name)) shortKeys.add(`ORG letters ${key}`);
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
    for (const name of names) for (const word of foldPhrase(name)) words.add(word);
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
    words,
    initials,
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
