import {
  type Check,
  fitCurve,
  type Judged,
  packCheck,
  type Scored,
  scoreOf,
  trainCheck,
} from "../src/annotate/events/index.ts";
import {
  type CheckExample,
  judgedExamples,
  ownExamples,
  pairExamples,
  type Verdicted,
} from "./events/check-examples.ts";
import { readPlvRows } from "./events/plv.ts";
import type { Train } from "./options.ts";

/** How often a row that a reader judged counts for one that is right by its making. */
const judgedWeight = 10;

const card = `# event-check

Says how likely a row of events is right: one model for what happened, one for who takes part.

- Method: logistic regression over hashed features of the word and its class, the grammar around it, who takes part and how they hang together with it, and what the text is about; AdaGrad, averaged, 8-bit weights; a logistic curve that turns scores into shares, fitted on articles that the parts of it had not seen.
- Data: 6623 rows that we judged in 714 articles of the train splits of PolNeAR, ECB+ and GUM and of the press releases of re3d, kept as offsets and verdicts (\`train/events/judged-rows.tsv\`), which count ten times; the sentences of the event tables and golden passages, all ours; PLV, train split (no licence file; the text does not ship).
- Licence of the weights: CC BY-SA 4.0, after the share-alike trees of the models that read the data.
- Rebuild: \`npm run train -- event-check\`, after the models that read the data and before \`events\`.
- Scores, each article judged by a model that has not seen it: \`npm run bars -- event-check\`.
- On 30 articles that nobody had looked at, judged row by row: 98 of 253 rows are wrong; without the check and the senses of words that came with it 202 of 376, and 25 of the 174 right ones are lost.
- Known failures: who does it, where a pronoun was read as somebody else; hypothetical happenings told in the past.
`;

/** Examples that do not change from fold to fold: our own sentences and PLV's pairs. */
export function fixedExamples(corpora: string): CheckExample[] {
  return [...ownExamples(), ...pairExamples(readPlvRows(corpora))];
}

/** The model that these judged rows give, with examples that are right by their making. Its curve is fitted on rows of articles that it has not seen. */
export function learnCheck(
  judged: readonly (readonly CheckExample[])[],
  fixed: readonly CheckExample[],
): Check {
  const scored = judged.flatMap((_, fold): Scored[] => {
    if (fold >= folds) return [];
    const isHeld = (i: number): boolean => i % folds === fold;
    const part = learnParts(judged.filter((_, i) => !isHeld(i)).flat(), fixed);
    return judged
      .filter((_, i) => isHeld(i))
      .flat()
      .flatMap((one) => scoreExample(part, one));
  });
  return { ...learnParts(judged.flat(), fixed), curve: fitCurve(scored) };
}

/** Parts into which articles are dealt for the curve. */
const folds = 5;

function learnParts(judged: readonly CheckExample[], fixed: readonly CheckExample[]): Check {
  const all = [...Array.from({ length: judgedWeight }, () => judged).flat(), ...fixed];
  return trainCheck(
    all.flatMap(({ row }) => judgedOf(row)),
    all.flatMap(({ parties }) => parties.flatMap(judgedOf)),
  );
}

function judgedOf({ features, right }: Verdicted): Judged[] {
  return right === null ? [] : [{ features, right }];
}

function scoreExample(check: Check, { row, parties, whole }: CheckExample): Scored[] {
  if (whole === null) return [];
  const seen = parties.map(({ features }) => features);
  return [{ score: scoreOf(check, row.features, seen), right: whole }];
}

/** Trains the model `event-check`. */
export const train: Train = ({ corpora }) => ({
  bytes: packCheck(learnCheck([...judgedExamples(corpora).values()], fixedExamples(corpora))),
  card,
});
