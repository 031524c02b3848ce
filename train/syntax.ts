import { packSyntaxModel, trainSyntax } from "../src/annotate/syntax/index.ts";
import { tagTraining } from "../src/annotate/tags/index.ts";
import { jackknifeTags } from "./engine/jackknife.ts";
import { readTrainingTrees } from "./engine/trees.ts";
import type { Train } from "./options.ts";

const card = `# syntax

Universal Dependencies trees for English.

- Method: greedy arc-hybrid parser, averaged perceptron trained with a dynamic oracle on jackknifed tags, keyless hashed features, 8-bit weights.
- Data: UD English EWT train (CC BY-SA 4.0); UD English GUM train, its free genres only (annotations CC BY 4.0, texts free for any use).
- Licence of the weights: CC BY-SA 4.0, after the share-alike trees.
- Rebuild: \`npm run train -- syntax\`.
- Scores on development data: \`npm run bars -- syntax\`.
`;

/** Trains the model \`syntax\`. */
export const train: Train = ({ corpora }) => {
  const trees = jackknifeTags(readTrainingTrees(corpora), 5, { ...tagTraining, epochs: 5 });
  return { bytes: packSyntaxModel(trainSyntax(trees)), card };
};
