import type { Doc } from "../../doc/index.ts";
import type { KnownNames } from "../../lang/en/known-names.ts";
import { type Choice, type Linear, trainRanker } from "../../learn/index.ts";
import type { ChainNeeds, Item } from "./item.ts";
import { prepare } from "./prepare.ts";
import { rankBits } from "./rank-rows.ts";
import { resolve } from "./resolve.ts";

/** A document to learn from. */
export interface RankExample {
  readonly doc: Doc<ChainNeeds>;
  /** For each mention the number of its referent in the gold; -1 where the gold says nothing of it. */
  readonly referents: Int32Array;
  /** Whether every referring word is annotated, so that a lone number means “nothing before”. */
  readonly complete: boolean;
}

/**
 * The choices of a document: each pronoun and description with its candidates, of
 * which those with the same referent are right. Right links are made as it goes, so
 * that later choices see what they will see.
 */
export function rankChoices(example: RankExample, known: KnownNames): Choice[] {
  const { doc, referents, complete } = example;
  const view = prepare(doc, known);
  const choices: Choice[] = [];
  const referentOf = (item: Item): number => {
    const cluster = view.clusters.of(item.index);
    for (const index of cluster.items) {
      if (index < item.index && (referents[index] ?? -1) >= 0) return referents[index] ?? -1;
    }
    return referents[item.index] ?? -1;
  };
  resolve(view, (_view, item, candidates, features) => {
    const own = referents[item.index] ?? -1;
    if (own < 0) return -1;
    const right = candidates.map((candidate) => {
      const last = referents[candidate.last.index] ?? -1;
      return last === own || (last < 0 && referentOf(candidate.last) === own);
    });
    const some = right.includes(true);
    if (!some && !complete) return -1;
    const rows = features().copy();
    choices.push({
      candidates: rows,
      offsets: rows.map(() => 0),
      best: [...right, !some],
    });
    return right.indexOf(true);
  });
  return choices;
}

/** Orders in which the choices are seen: one alone decides close links by chance. */
const seeds = [5, 6, 7, 8, 9];

/** Trains the ranker: the mean of five that saw the choices in other orders. Deterministic; about five seconds for ten thousand choices. */
export function learnRanker(choices: readonly Choice[]): Linear {
  const models = seeds.map((seed) =>
    trainRanker(choices, { bits: rankBits, epochs: 8, rate: 0.04, dropout: 0, seed }),
  );
  const weights = new Float32Array(2 ** rankBits);
  for (const model of models) {
    for (let i = 0; i < weights.length; i++) {
      weights[i] = (weights[i] ?? 0) + ((model.weights[i] ?? 0) * model.scale) / models.length;
    }
  }
  return { bits: rankBits, weights, scale: 1 };
}
