import { packSyntaxModel, trainSyntax } from "../src/annotate/syntax/index.ts";
import { tagTraining } from "../src/annotate/tags/index.ts";
import { jackknifeTags } from "./engine/jackknife.ts";
import { readOpenText } from "./engine/open-text.ts";
import { readTrainingTrees } from "./engine/trees.ts";
import { learnUsage } from "./engine/usage.ts";
import type { Train } from "./options.ts";

const card = `# syntax

Universal Dependencies trees for English, subtypes of relations included: a greedy arc-hybrid parser, averaged perceptrons for
moves and relations, trained with a dynamic oracle on tags of taggers that had not seen the sentence; keyless hashed features,
8-bit weights.

- **Data**: UD English EWT, train (CC BY-SA 4.0); UD English GUM, train, the ten genres with free texts (annotations CC BY 4.0).
- **Licence of the weights**: CC BY-SA 4.0, after the share-alike trees.
- **Rebuild**: \`npm run train -- syntax\`; some two minutes of CPU; the same corpora give the same bytes.
- **Measure**: \`npm run bars -- syntax\`. On the development splits, gold words and sentences, predicted tags, punctuation counted,
  no subtypes, 95 % intervals over documents: EWT UAS 84.8 [83.9, 85.6], LAS 81.3 [80.4, 82.3]; GUM (free genres) UAS 83.9 [82.5, 85.1], LAS 80.8 [79.2, 82.2]; arcs of reporting verbs in
  GUM's news, interviews and speeches F1 74.4 [67.4, 79.2] (123 arcs).
- **Known failures**: where a phrase with a preposition hangs; coordination of long phrases; the verb of saying after a long
  quotation; crossing arcs (0.3 % of words), which it cannot make.
- **Tried and left out**: a second pass guided by a backward parser (LAS +0.2 on EWT, +0.7 on GUM, at less than half the speed);
  a margin in training (no gain); the look of words seen once in place of their form (LAS +0.2 on EWT, reporting verbs -3).
`;

/** Options of the taggers that tag for training: quicker than the one that ships, as there are several. */
const quickTags = { ...tagTraining, epochs: 2 };

/** Trains the model `syntax`. */
export const train: Train = ({ corpora }) => {
  const usage = learnUsage([...readOpenText(corpora)]);
  const trees = jackknifeTags(readTrainingTrees(corpora), 3, usage, quickTags);
  return { bytes: packSyntaxModel(trainSyntax(trees)), card };
};
