import { foldPhrase } from "../../lang/en/gazetteer/words.ts";
import { pushUnder } from "../../text/index.ts";
import type { Groups } from "../groups.ts";
import { type Candidate, isReferredTo } from "./candidates.ts";

/** How many times as many documents take a name for one kind as for another for the latter to be a slip, though somebody there is a person. */
const slipOf = 3;

/** The chains that documents take for one kind of thing, under one name. */
interface Kind {
  readonly chains: readonly number[];
  readonly isPerson: boolean;
}

/**
 * Joins what documents take for things of several kinds under one name of two words or more: names are
 * the same everywhere, mistakes of the recognizer are not. Not where a kind has two of
 * that name, their countries differ, or somebody who is shown to be a person bears a name that many give to
 * something else. Costs one pass.
 */
export function joinKinds(candidates: readonly Candidate[], { join, find }: Groups): void {
  const byName = new Map<string, number[]>();
  for (const [i, { name }] of candidates.entries()) {
    const words = name === null ? [] : foldPhrase(name);
    if (words.length > 1) pushUnder(byName, words.join(" "), i);
  }
  for (const chains of byName.values()) {
    const roots = new Set(chains.map(find));
    if (roots.size < 2) continue;
    const kinds = kindsOf(chains, candidates);
    const isEachOne = kinds.every((kind) => new Set(kind.chains.map(find)).size === 1);
    if (!isEachOne || !areOne(kinds, candidates)) continue;
    const [first = 0, ...rest] = roots;
    for (const other of rest) join(first, other);
  }
}

function kindsOf(chains: readonly number[], candidates: readonly Candidate[]): Kind[] {
  const kinds = Map.groupBy(chains, (i) => candidates[i]?.type ?? "MISC");
  return [...kinds].map(([type, own]) => ({
    chains: own,
    isPerson: type === "PER" && own.some((i) => isPersonal(candidates[i])),
  }));
}

function areOne(kinds: readonly Kind[], candidates: readonly Candidate[]): boolean {
  const countries = new Set(
    kinds.flatMap(({ chains }) => chains.flatMap((i) => candidates[i]?.country ?? [])),
  );
  if (countries.size > 1) return false;
  const person = kinds.find(({ isPerson }) => isPerson);
  if (person === undefined) return true;
  const others = kinds.filter((kind) => kind !== person);
  return others.every(({ chains }) => chains.length * slipOf <= person.chains.length);
}

/** Whether a chain shows a person: by a title, a given name, or a word that refers to one. */
export function isPersonal(candidate: Candidate | undefined): boolean {
  if (candidate === undefined) return false;
  const { titles, facts } = candidate;
  return titles.length > 0 || facts.chain.gender !== null || isReferredTo(facts.evidence);
}
