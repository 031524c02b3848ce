import { foldPhrase } from "../../lang/en/gazetteer/words.ts";
import { isCloseSpelling, nameKey } from "../../lang/en/name-key.ts";
import { type Entity, hashEvidence, type Provenance } from "../../record/index.ts";
import { addUnder, compareTexts, pushUnder } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import { createGroups, type Groups } from "../groups.ts";
import { CandidateMemory } from "./candidate-memory.ts";
import { type Candidate, candidateKeys } from "./candidates.ts";
import { commonestName } from "./entity-name.ts";
import { joinFullNames } from "./full-names.ts";
import { isPersonal, joinKinds } from "./kinds.ts";
import { joinNicknames } from "./nicknames.ts";
import { createPlaceOf, type PlaceOf } from "./offices.ts";
import { sharedBodies } from "./owners.ts";

/** What entities say they were made by. */
export const entitiesBy: Provenance = { stage: "entities@7", model: null };

/** Entities, and for each document and chain the entity it is; chains without an entity are not listed. */
export interface EntityMatch {
  readonly entities: readonly Entity[];
  /** By `chainKey(doc, chain id)`. */
  readonly entityOf: ReadonlyMap<string, string>;
}

/**
 * Joins the chains of many documents into entities: by full name (spelled one way
 * or another), then short names and bare offices to the one entity of the record
 * that they fit. A short name that fits two stays apart: *Orlu* may be either; and so does
 * *the Orvellian president* where the record knows two. `countryIn` is a gazetteer's.
 * Order-independent; costs a sort, and compares only chains that share a key. An entity of the
 * same chains as before is the same object.
 */
export function matchEntities(
  documents: readonly DocumentFacts[],
  countryIn: PlaceOf = () => null,
  memory: EntityMemory = new EntityMemory(),
): EntityMatch {
  const sorted = [...documents].sort((a, b) => (a.doc < b.doc ? -1 : 1));
  const candidates = memory.candidates.of(sorted, createPlaceOf(sorted, countryIn));
  const groups = createGroups(candidates.length);
  joinFullNames(candidates, sharedBodies(candidates), groups.join);
  joinNicknames(candidates, groups.list(), groups.join);
  const full = mergeAll(candidates, groups.list(), memory);
  attachShort(candidates, full, groups.join);
  attachDoubtful(candidates, groups);
  joinKinds(candidates, groups);
  return rows(candidates, groups.list(), memory);
}

/** What is remembered of the chains of documents and of the entities that they were. */
export class EntityMemory {
  readonly candidates: CandidateMemory = new CandidateMemory();
  /** By its least chain, the chains that an entity was last, and its row. */
  entities: ReadonlyMap<Candidate, EntityBefore> = new Map();
  /** By its least chain, the chains that shared a full name last. */
  full: ReadonlyMap<Candidate, KnownBefore> = new Map();
}

interface KnownBefore {
  readonly members: readonly Candidate[];
  readonly known: Omit<Known, "first">;
}

interface EntityBefore {
  readonly members: readonly Candidate[];
  readonly entity: Entity | null;
}

/** What is known of a group of chains that share a full name. */
export interface Known {
  readonly first: number;
  /** Of how many chains it is. */
  readonly size: number;
  readonly short: boolean;
  readonly type: Candidate["type"];
  readonly keys: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Of a person, the words of its names, folded. */
  readonly words: ReadonlySet<string>;
}

/** What is known of groups of chains; of one whose chains are as before nothing is gathered anew. */
function mergeAll(
  candidates: readonly Candidate[],
  groups: readonly (readonly number[])[],
  memory: EntityMemory,
): Known[] {
  const now = new Map<Candidate, KnownBefore>();
  const all = groups.flatMap((group): Known[] => {
    const members = group.map((i) => candidates[i]).filter((x) => x !== undefined);
    const [first] = members;
    if (first === undefined) return [];
    const before = memory.full.get(first);
    const own =
      before !== undefined && areSame(before.members, members)
        ? before
        : { members, known: merge(members) };
    now.set(first, own);
    return [{ ...own.known, first: group[0] ?? 0 }];
  });
  memory.full = now;
  return all;
}

function areSame(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function merge(own: readonly Candidate[]): Omit<Known, "first"> {
  return {
    size: own.length,
    short: own.every((candidate) => candidate.fullKeys.length === 0),
    type: own[0]?.type ?? "MISC",
    keys: new Set(own.flatMap((candidate) => candidateKeys(candidate))),
    countries: new Set(own.flatMap((candidate) => candidate.country ?? [])),
    titles: new Set(own.flatMap((candidate) => candidate.titles)),
    words: new Set(own.flatMap((candidate) => candidate.words)),
  };
}

/** Gives every chain with a short name or only an office the one full entity it can be. */
function attachShort(
  candidates: readonly Candidate[],
  known: readonly Known[],
  join: (a: number, b: number) => void,
): void {
  const byKey = new Map<string, Known[]>();
  for (const entity of known) {
    if (entity.short) continue;
    for (const key of entity.keys) {
      pushUnder(byKey, key, entity);
    }
  }
  const alone = new Set(known.flatMap(({ size, first }) => (size === 1 ? [first] : [])));
  const byShort = new Map<string, number>();
  candidates.forEach((candidate, i) => {
    if (candidate.fullKeys.length > 0 && !candidate.mayBePerson) return;
    // What several documents take for a place or a body is one.
    if (candidate.mayBePerson && candidate.type !== "MISC" && !alone.has(i)) return;
    const fits = new Set(
      candidate.shortKeys.flatMap((key) =>
        (byKey.get(key) ?? []).filter(
          (entity) => fitsKnown(candidate, entity) && isSpelledLike(candidate, key, entity),
        ),
      ),
    );
    const [only] = fits;
    if (fits.size === 1 && only !== undefined) join(only.first, i);
    else if (candidate.mayBePerson) return;
    else if (candidate.name !== null && (fits.size === 0 || candidate.type === "ORG")) {
      // Nobody of a fuller name, or letters for several: the short names of one country are one entity.
      const short = foldPhrase(candidate.name).join(" ");
      const key = `${candidate.type} ${short} ${candidate.country ?? ""}`;
      const same = byShort.get(key);
      if (same === undefined) byShort.set(key, i);
      else join(same, i);
    }
  });
}

/**
 * Joins a name of doubtful type to the one place or body that other documents know by that name:
 * names are the same everywhere, mistakes of the recognizer are not. Not where somebody in the
 * record bears the name, nor under one that only sounds alike: *Rioters* are not *Reuters*.
 */
function attachDoubtful(candidates: readonly Candidate[], { join, find }: Groups): void {
  const sure = new Map<string, Set<number>>();
  const spelled = new Map<string, Set<string>>();
  const persons = new Set<string>();
  for (const [i, candidate] of candidates.entries()) {
    if (candidate.doubtfulKey !== null) continue;
    if (candidate.type === "PER") for (const key of candidate.shortKeys) persons.add(key);
    else
      for (const key of candidateKeys(candidate)) {
        const bare = key.replace(/^(?:ORG letters|\S+) /, "");
        addUnder(sure, bare, find(i));
        for (const name of namesOf(candidate)) addUnder(spelled, bare, name);
      }
  }
  candidates.forEach(({ doubtfulKey, name }, i) => {
    if (doubtfulKey === null || persons.has(`PER part ${doubtfulKey}`)) return;
    const [only, ...others] = sure.get(doubtfulKey) ?? [];
    if (only === undefined || others.length > 0) return;
    const isSpelled = (other: string): boolean => isCloseSpelling(name ?? "", other);
    if ([...(spelled.get(doubtfulKey) ?? [])].some(isSpelled)) join(only, i);
  });
}

/** Whether a name of one word is spelled as one of somebody's, or nearly; names of several words and offices are not asked. */
function isSpelledLike({ words }: Candidate, key: string, entity: Known): boolean {
  if (!key.startsWith("PER part ")) return true;
  const own = words.find((word) => key.split(" ")[2] === nameKey(word)) ?? "";
  return [...entity.words].some(
    (word) => isCloseSpelling(own, word) && nameKey(word) === nameKey(own),
  );
}

function fitsKnown(candidate: Candidate, entity: Known): boolean {
  if ((candidate.mayBePerson ? "PER" : candidate.type) !== entity.type) return false;
  const { country } = candidate;
  return country === null || entity.countries.size === 0 || entity.countries.has(country);
}

function rows(
  candidates: readonly Candidate[],
  groups: readonly number[][],
  memory: EntityMemory,
): EntityMatch {
  const entities: Entity[] = [];
  const entityOf = new Map<string, string>();
  const now = new Map<Candidate, EntityBefore>();
  for (const group of groups) {
    const members = group.map((i) => candidates[i]).filter((x) => x !== undefined);
    const [first] = members;
    if (first === undefined) continue;
    const known = memory.entities.get(first);
    const own =
      known !== undefined && areSame(known.members, members)
        ? known
        : { members, entity: entityOfMembers(members) };
    now.set(first, own);
    const { entity } = own;
    if (entity === null) continue;
    entities.push(entity);
    for (const { key } of members) entityOf.set(key, entity.id);
  }
  memory.entities = now;
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entities, entityOf };
}

/** The entity that chains are together; null where none of them has a name. */
export function entityOfMembers(members: readonly Candidate[]): Entity | null {
  const evidence = members.flatMap((member) => member.facts.evidence).sort(byPlace);
  const [first, ...rest] = evidence;
  if (first === undefined || members.every((member) => member.name === null)) return null;
  const type = typeOf(members);
  return {
    id: hashEvidence("entity", [first]),
    evidence: [first, ...rest],
    by: entitiesBy,
    confidence: 1,
    name: commonestName(members, type),
    type,
    country: mostFrequent(members.flatMap((member) => member.country ?? [])),
    aliases: [...new Set(members.flatMap(namesOf))].sort(),
  };
}

/** What most documents take it for: no person where none shows that it is and some take it for a thing. */
function typeOf(members: readonly Candidate[]): Candidate["type"] {
  const sure = members.filter(isSure);
  const isPerson = sure.some((member) => member.type === "PER" && isPersonal(member));
  const things = isPerson ? [] : sure.filter(({ type }) => type !== "PER");
  const known = members.filter(({ doubtfulKey }) => doubtfulKey === null);
  const [telling = members] = [things, sure, known].filter(({ length }) => length > 0);
  return mostFrequent(telling.map(({ type }) => type)) ?? "MISC";
}

function isSure({ doubtfulKey, mayBePerson }: Candidate): boolean {
  return doubtfulKey === null && !mayBePerson;
}

function byPlace(
  a: { doc: string; start: number; end: number },
  b: { doc: string; start: number; end: number },
): number {
  return compareTexts(a.doc, b.doc) || a.start - b.start || a.end - b.end;
}

function namesOf({ facts: { names }, name }: Candidate): readonly string[] {
  return name === null ? names : [...names, name];
}

function mostFrequent<Value extends string>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
