import type { Entity } from "../../record/index.ts";
import type { Store } from "../../store/index.ts";
import { foldedWords } from "../../text/index.ts";
import type { QuestionWord } from "./parse-question.ts";

/** A name in a question with those of the record it can mean. */
export interface FoundName {
  /** Index of its first word, and one past its last. */
  readonly first: number;
  readonly end: number;
  /** Most mentioned first; several where the record has several of this name. Empty for a name it does not have. */
  readonly entities: readonly Entity[];
}

/** Entities looked at for one word; a word that more names share is no name to ask by. */
const mostSharing = 400;
/** Entities of one name that are considered. */
const mostAlike = 4;

/**
 * Finds the names of the record in a question, the longest first, each word in at
 * most one; and capitalized words that name nobody in it. Costs a look-up for each word.
 */
export async function findNames(
  store: Store,
  words: readonly QuestionWord[],
): Promise<FoundName[]> {
  const matches: { first: number; end: number; entity: Entity }[] = [];
  const asked = new Set<string>();
  for (const { form, kind } of words) {
    if (kind !== "matter" || asked.has(form)) continue;
    asked.add(form);
    for (const entity of await store.readRows(
      "entities",
      { words: form },
      { limit: mostSharing },
    )) {
      for (const place of placesOf(entity, words, form)) matches.push({ ...place, entity });
    }
  }
  const found: FoundName[] = [];
  const taken = new Set<number>();
  const isFree = (first: number, end: number): boolean =>
    Array.from({ length: end - first }, (_, i) => first + i).every((at) => !taken.has(at));
  matches.sort(
    (a, b) =>
      b.end - b.first - (a.end - a.first) ||
      a.first - b.first ||
      b.entity.evidence.length - a.entity.evidence.length ||
      (a.entity.id < b.entity.id ? -1 : 1),
  );
  for (const { first, end } of matches) {
    if (!isFree(first, end)) continue;
    const same = matches.filter((one) => one.first === first && one.end === end);
    const entities = [...new Map(same.map(({ entity }) => [entity.id, entity])).values()];
    found.push({ first, end, entities: withoutGroups(entities).slice(0, mostAlike) });
    for (let at = first; at < end; at++) taken.add(at);
  }
  return [...found, ...unknownNames(words, taken)].sort((a, b) => a.first - b.first);
}

/** *A and B* is not who is meant by *B*, where B is there too. */
function withoutGroups(entities: readonly Entity[]): readonly Entity[] {
  return entities.filter(
    (one) => !entities.some(({ name }) => name !== one.name && one.name.includes(name)),
  );
}

/** Runs of words of the question that are a name of the entity, or the last part of a person's. */
function placesOf(
  entity: Entity,
  words: readonly QuestionWord[],
  form: string,
): { first: number; end: number }[] {
  const places: { first: number; end: number }[] = [];
  for (const name of new Set([entity.name, ...entity.aliases])) {
    // *the president* and *he* are how one document calls somebody, not what they are called.
    if (!/\p{Lu}|^\P{Ll}*$/u.test(name)) continue;
    const parts = foldedWords(name);
    const starts = entity.type === "PER" && name === entity.name ? [0, parts.length - 1] : [0];
    for (const start of new Set(starts)) {
      const wanted = parts.slice(start);
      if (wanted.length === 0 || !wanted.includes(form)) continue;
      for (let first = 0; first + wanted.length <= words.length; first++) {
        const fits = wanted.every((part, i) => words[first + i]?.form === part);
        const isName = words
          .slice(first, first + wanted.length)
          .some(({ kind }) => kind === "matter");
        if (fits && isName) places.push({ first, end: first + wanted.length });
      }
    }
  }
  return places;
}

function unknownNames(words: readonly QuestionWord[], taken: ReadonlySet<number>): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const isUnknown = (i: number): boolean =>
      !taken.has(i) && words[i]?.isCapital === true && words[i]?.kind === "matter";
    if (!isUnknown(at)) continue;
    let end = at + 1;
    while (isUnknown(end)) end++;
    found.push({ first: at, end, entities: [] });
    at = end;
  }
  return found;
}
