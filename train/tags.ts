import { packTagModel, trainTags } from "../src/annotate/tags/index.ts";
import { readTrainingTrees } from "./engine/trees.ts";
import type { Train } from "./options.ts";

const card = `# tags

Universal and Penn part-of-speech tags and lemmas for English.

- Method: greedy averaged perceptron over joint tags, keyless hashed features, 8-bit weights; lemmas by learned edit scripts.
- Data: UD English EWT train (CC BY-SA 4.0); UD English GUM train, its free genres only (annotations CC BY 4.0, texts free for any use).
- Licence of the weights: CC BY-SA 4.0, after the share-alike trees.
- Rebuild: \`npm run train -- tags\`.
- Scores on development data: \`npm run bars -- syntax\`.
`;

/** Trains the model \`tags\`. */
export const train: Train = ({ corpora }) => ({
  bytes: packTagModel(trainTags(readTrainingTrees(corpora))),
  card,
});
