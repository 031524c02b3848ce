import { packNameModel, trainNames } from "../src/annotate/names/index.ts";
import { learnClusters } from "./names/clusters.ts";
import { readGazetteer } from "./names/data.ts";
import { pagesOf, readSources } from "./names/sources.ts";
import type { Train } from "./options.ts";

const card = `# names

Finds names of people, organizations, places and other names (nationalities among them) in English.

- Method: linear-chain conditional random field over hashed features (words, shapes, affixes, word clusters,
  gazetteer, the run of capitalised words around a word with its head word, how the document writes a word elsewhere),
  8-bit weights, read twice: the second reading knows what the first one found. No tags: it reads tokens and sentences.
- Data: Universal NER English EWT train (CC BY-SA 4.0), WikiGold (CC BY 4.0), re3d without its BBC part (Crown copyright,
  U.S. government works, CC BY-SA and the like, as each source says), CrossNER politics train (MIT; at one and a half of the
  weight), names made from the entity mentions of UD English GUM's free genres (annotations CC BY 4.0; at six tenths),
  WNUT 2017 train and Broad Twitter Corpus A (CC BY 4.0; both at three tenths); news of invented countries from our own
  templates (\`train/names/\`). Word clusters: the above with MASC, State of the Union addresses, MEANTIME (CC BY 4.0)
  and WikiWars (CC BY-SA 3.0). The gazetteer: see its own card.
- Licence of the weights: CC BY-SA 4.0, after the share-alike data.
- Rebuild: \`npm run train -- names\` (needs \`models/gazetteer.model.br\`).
- Scores on development data, exact span and class over people, organizations and places, F1 (\`npm run bars -- ner\`): UNER
  EWT dev 76.3 [72, 80], CrossNER politics dev 78.3 [76, 80]. Held out of training in three folds, by models of one chain
  (\`npm run bars -- ner --folds\`): WikiGold 73.2 [70, 77], re3d (names in its annotations) 79.3 [76, 83], CrossNER politics
  train 82.5 [80, 85]; their mean 78.3 [76.4, 80.1]. \`--show\` prints every error.
- Known failures: shops and firms that only their text shows to be such, names in small letters, long names of foreign
  parties; an unknown name alone at the head of a sentence may be taken for the wrong kind.
`;

/** Trains the model `names`. */
export const train: Train = ({ corpora }) => {
  const gazetteer = readGazetteer();
  const docs = readSources(corpora, gazetteer);
  const clusters = learnClusters(corpora, docs);
  return { bytes: packNameModel(trainNames(pagesOf(docs, gazetteer), gazetteer, clusters)), card };
};
