import {
  type NamePage,
  packNameModel,
  pageOfWords,
  trainNames,
} from "../src/annotate/names/index.ts";
import { readGazetteer, readNameCorpus } from "./names/data.ts";
import type { Train } from "./options.ts";

/** Corpora of the shipped model and how much an error in each counts: social media little, their names are of another kind. */
const sources = [
  ["ewt", 1],
  ["wikigold", 1],
  ["re3d", 1],
  ["politics", 1],
  ["wnut", 0.3],
  ["btc", 0.3],
] as const;

const card = `# names

Finds names of people, organizations, places and other names (nationalities among them) in English.

- Method: linear-chain conditional random field over hashed features (words, shapes, affixes, gazetteer, how the
  document writes a word elsewhere), 8-bit weights, read twice: the second reading knows what the first one found.
- Data: Universal NER English EWT train (CC BY-SA 4.0), WikiGold (CC BY 4.0), re3d without its BBC part (Crown copyright,
  U.S. government works, CC BY-SA and the like, per source), CrossNER politics train (MIT), WNUT 2017 train and Broad
  Twitter Corpus A (CC BY 4.0; both at three tenths of the weight). The gazetteer: see its own card.
- Licence of the weights: CC BY-SA 4.0, after the share-alike data.
- Rebuild: \`npm run train -- names\` (needs \`models/gazetteer.model.br\`).
- Scores on development data: \`npm run bars -- ner\`.
- Known failures: organizations named like people or places; names in small letters; long names of foreign parties.
`;

/** Trains the model `names`. */
export const train: Train = ({ corpora }) => {
  const gazetteer = readGazetteer();
  const pages = sources.flatMap(([name, weight]) =>
    readNameCorpus(corpora, name, gazetteer).map(
      ({ sentences, spans }): NamePage => ({ page: pageOfWords(sentences, null), spans, weight }),
    ),
  );
  const none = { keys: new Int32Array(0), paths: new Uint16Array(0) };
  return { bytes: packNameModel(trainNames(pages, gazetteer, none)), card };
};
