import { type Upos, uposNames } from "../../doc/index.ts";
import { hashCodes, hashFolded } from "../../learn/index.ts";
import type { ClusterIndex } from "./cluster-index.ts";
import { noRelation } from "./configuration.ts";
import type { Words } from "./words.ts";

/** A sentence to learn trees from. Tags had better be a tagger's, made without seeing the sentence, than gold. */
export interface TreeSentence {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of each word's head, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The number of a universal tag, 0 for a strange one. */
export function classOf(upos: string): number {
  return Math.max(0, uposNames.indexOf(upos as Upos));
}

/** Writes a training sentence into the parser's columns. */
export function loadWords(
  words: Words,
  sentence: Omit<TreeSentence, "heads" | "relations">,
  clusters: ClusterIndex,
): void {
  words.start(sentence.words.length);
  for (const [i, word] of sentence.words.entries()) {
    const upos = classOf(sentence.upos[i] ?? "X");
    const form = hashFolded(word, 0, word.length);
    words.set(i, form, upos, hashCodes(sentence.xpos[i] ?? ""), clusters);
  }
}

/** Relations from the most frequent down, at most 63; rare ones without their subtype. */
export function collectRelations(sentences: readonly TreeSentence[], leastCount: number): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of sentences) {
    for (const name of relations) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const [name, count] of [...counts]) {
    if (count >= leastCount || !name.includes(":")) continue;
    counts.delete(name);
    const base = name.replace(/:.*/, "");
    counts.set(base, (counts.get(base) ?? 0) + count);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name)
    .slice(0, noRelation);
}

/** The number of a relation, or that of what it is a subtype of. */
export function createRelationNumbers(relations: readonly string[]): (name: string) => number {
  const numbers = new Map(relations.map((name, i) => [name, i] as const));
  return (name) => numbers.get(name) ?? numbers.get(name.replace(/:.*/, "")) ?? 0;
}
