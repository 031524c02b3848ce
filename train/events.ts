import { type PairExample, packPairModel, trainPairs } from "../src/annotate/events/index.ts";
import { readPlvRows } from "./events/plv.ts";
import { readPair } from "./events/read-pair.ts";
import { makePairs } from "./events/templates.ts";
import type { Train } from "./options.ts";

/** Sentences that the grammar makes. */
const made = 4500;

const card = `# events

Gives the class of what a named source does to a named target in a text.

- Method: log-linear over hashed features of words, arcs and what the tables of event verbs and nouns find; AdaGrad, averaged, 8-bit weights.
- Data: PLV, train split (no licence file; the text does not ship), and ${made} sentences of a grammar of our own (\`train/events/templates.ts\`), which count a third.
- Licence of the weights: CC BY-SA 4.0, after the share-alike trees of the models that read the data.
- Rebuild: \`npm run train -- events\`, after the models that read the data.
- Scores on development data, cross-validated: \`npm run bars -- events\`.
- Known failures: classes of few examples (PROTEST, MOBILIZE, COOPERATE); threats and promises told as plans.
`;

/** Pairs of PLV's train split; empty where the corpus is missing. */
export function readPlv(corpora: string): (PairExample & { readonly text: string })[] {
  return readPlvRows(corpora).flatMap(({ text, events }) =>
    events.map(({ source, target, code }) => ({
      text,
      type: code,
      features: readPair({ text, source, target }),
    })),
  );
}

/** Pairs of the grammar, read with the shipped models. */
export function madeExamples(): PairExample[] {
  return makePairs(made, 11).map((pair) => ({ type: pair.type, features: readPair(pair) }));
}

/** How often a sentence that somebody printed counts for one that the grammar made. */
const realWeight = 3;

/** What the model learns from: sentences of the grammar, and real ones several times over. */
export function pairsToLearn(
  made: readonly PairExample[],
  real: readonly PairExample[],
): PairExample[] {
  return [...made, ...Array.from({ length: realWeight }, () => real).flat()];
}

/** Trains the model `events`. */
export const train: Train = ({ corpora }) => ({
  bytes: packPairModel(trainPairs(pairsToLearn(madeExamples(), readPlv(corpora)), 6)),
  card,
});
