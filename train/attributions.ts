import { readPolnear } from "../corpora/index.ts";
import { writeModel } from "../src/annotate/attributions/index.ts";
import { packModel } from "../src/learn/index.ts";
import { annotate } from "./attribution-steps/annotate.ts";
import { trainAttributions } from "./attribution-steps/recipe.ts";
import type { Train } from "./options.ts";

const card = `# attributions

Who said what in English news: cues, their sources and contents.

- Method: a linear-chain CRF finds cues; a second one, conditioned on the cue, labels its source and content in the cue's sentence and the quoted sentences next to it; a ranker chooses among its twelve best labelings; a filter gives the chance that the result is right, calibrated on jackknifed readings. The second CRF is trained on cues as the first finds them in articles it has not seen, not on marked ones: that alone was worth three points of right readings. Hashed features, 8-bit weights. Features come from our own tokens, tags, trees, quotations and mentions.
- Data: PolNeAR train, 840 articles of US political news, 19,868 attributions. The corpus states no licence for its data and the texts belong to their publishers: weights only are shipped, no text.
- Rebuild: \`npm run train -- attributions\`. Models \`sentences\`, \`tags\`, \`syntax\` and \`names\` must be there first.
- Scores by \`npm run bars -- attributions\` (PolNeAR dev, 84 articles) and with \`--folds\` (the 840 training articles, each read by a model that has not seen it, its labellers trained on four fifths and for fewer rounds), with 95 % intervals over documents:

| | dev | five folds of train, on the tags and trees before |
|---|---|---|
| relation, relaxed: F1 | 69.3 [66.2, 71.7] | 65.8 [64.9, 66.8] |
| the same: precision | 76.6 [74.2, 78.8] | 72.7 [71.7, 73.6] |
| content F1, exact / overlap | 60.6 / 73.4 | 57.4 / 70.9 |
| recall with the right source, direct / mixed / indirect | 92.2 / 76.1 / 53.0 | 91.3 / 73.7 / 49.6 |
| source given content, head / exact | 95.0 / 90.1 | 93.9 / 86.9 |
| segments F1, source / cue / content | 77.0 / 72.4 / 64.9 | 72.7 / 69.0 / 62.6 |
| core / wide speech F1 | 87.9 / 81.2 | 86.6 / 79.5 |

- Known failures: content that takes in a clause too many or is cut in mid-clause; nouns and wishes as cues, on which people hardly agree; unmarked free indirect speech; nested attributions come from rules, as the corpus marks only outermost ones.
`;

/** Trains the model \`attributions\`. */
export const train: Train = ({ corpora }) => {
  const docs = readPolnear(corpora, "train");
  if (docs === null) throw new Error(`PolNeAR is missing in ${corpora}`);
  const model = trainAttributions(annotate(docs));
  return { bytes: packModel(writeModel(model)), card };
};
