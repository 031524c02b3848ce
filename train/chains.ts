import { join } from "node:path";
import {
  learnRanker,
  packRanker,
  type RankExample,
  rankChoices,
} from "../src/annotate/chains/index.ts";
import { shippedNames } from "../src/engine/shipped-stages.ts";
import { createMentionReader } from "./chains/annotate.ts";
import { gapExamples, gumExamples, rawGumExamples } from "./chains/examples.ts";
import type { Train } from "./options.ts";

const card = `# chains

Ranks what a pronoun or a description may refer to.

- Method: log-linear ranking over hashed features of mention pairs and of their chains, AdaGrad, averaged, 8-bit weights; the mean of five trainings that saw the choices in other orders, for one alone decides close links by chance.
- Data: UD English GUM train, its free genres only (annotations CC BY 4.0, texts free for any use), once with its own trees and once as read by the shipped models; GAP development (Apache-2.0).
- Licence of the weights: CC BY-SA 4.0, after the share-alike trees of the models that read the data.
- Rebuild: \`npm run train -- chains\`, after \`tags\`, \`syntax\`, \`names\`, \`sentences\` and \`gazetteer\`, whose models read the data.
- Scores on development data: \`npm run bars -- chains\`.
- LitBank coreference was tried and left out: it moved neither development figure.
- Known failures: *it* that refers to a clause; *they* for a body named in the singular; descriptions that share no word with the name they stand for.
`;

/** Trains the model \`chains\`. */
export const train: Train = ({ corpora }) => {
  const known = shippedNames();
  const read = createMentionReader();
  const gum = join(corpora, "ud-gum/en_gum-free-train.conllu");
  const examples: RankExample[] = [
    ...gumExamples(gum),
    ...rawGumExamples(gum, read),
    ...gapExamples(join(corpora, "gap/gap-development.tsv"), read),
  ];
  const choices = examples.flatMap((example) => rankChoices(example, known));
  return { bytes: packRanker(learnRanker(choices)), card };
};
