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
- Scores on development data: \`npm run bars -- attributions\`.
- Known failures: content that takes in a clause too many or is cut in mid-clause; nouns and wishes as cues, on which people hardly agree; unmarked free indirect speech; nested attributions come from rules, as the corpus marks only outermost ones.
`;

/** Trains the model \`attributions\`. */
export const train: Train = ({ corpora }) => {
  const docs = readPolnear(corpora, "train");
  if (docs === null) throw new Error(`PolNeAR is missing in ${corpora}`);
  const model = trainAttributions(annotate(docs));
  return { bytes: packModel(writeModel(model)), card };
};
