import { packTagModel, tagTraining, trainTags } from "../src/annotate/tags/index.ts";
import { irregularLemmas } from "./engine/irregular-lemmas.ts";
import { readOpenText } from "./engine/open-text.ts";
import { readTrainingTrees } from "./engine/trees.ts";
import { learnUsage } from "./engine/usage.ts";
import type { Train } from "./options.ts";

const card = `# tags

Universal and Penn part-of-speech tags and lemmas for English: two greedy perceptron passes, backward and guided forward, over
joint tags; keyless hashed features, 8-bit weights. Lemmas by edit scripts, for whole forms and for endings, and by a list of irregular
verbs and nouns and of short spellings; a strange word that is a slip for a frequent one (two letters in each other's place, one of a pair too
many or too few) is read as that one. The style of a document
(which treebank its words resemble, or neither clearly; a logistic regression over hashed forms) is a feature of tags and a key of lemmas, as the
two treebanks have conventions of their own. Of words that the trees lack it knows how open text uses them: a class of words with the same neighbours (exchange clustering, 127 classes), the
tags they have in MASC, how often they have a capital.

- **Data**: UD English EWT, train (CC BY-SA 4.0); UD English GUM, train, the ten genres with free texts (annotations CC BY 4.0).
  Irregular forms and short spellings: written for this project (\`train/engine/irregular-lemmas.ts\`).
  Usage of words: MASC (free), State of the Union addresses (public domain), MEANTIME (CC BY 4.0), WikiWars (CC BY-SA 3.0).
- **Licence of the weights**: CC BY-SA 4.0, after the share-alike trees.
- **Rebuild**: \`npm run train -- tags\`; some 50 seconds of CPU; the same corpora give the same bytes.
- **Measure**: \`npm run bars -- syntax\`. On the development splits, gold words and sentences, 95 % intervals over documents:
  EWT UPOS 95.6 [95.1, 96.0], XPOS 94.8 [94.3, 95.3], lemma 97.5 [97.2, 97.8]; GUM (free genres) UPOS 97.1 [96.7, 97.5], XPOS 96.7 [96.2, 97.2], lemma 98.7 [98.3, 99.0].
- **Known failures**: names against nouns in titles and in text without capitals; *in*, *up*, *out* as adverbs or prepositions;
  *for*, *as*, *with* before clauses; lemmas of misspelt words, and the case of lemmas where a name is taken for a noun. The two
  treebanks disagree about some words (*United* is an adjective in one and a verb in the other, the lemma of *people* is *people* or
  *person*): a document whose style is told wrong gets the other's.
- **Tried and left out**: the tags that come with MASC as further sentences to learn from (they agree with these in 87 % of words and
  made every figure worse); the mean of three trainings (no gain); more epochs and folds (no gain); whether a sentence is a headline or has no
  capitals, as a feature (no gain); small and capital letters of running text for the case of lemmas (worse on EWT); leaving out tags
  that a frequent word has in less than 0.4 % of its sightings (a fifth faster, UPOS -0.1); a small network over a window of seven words
  (EWT 95.1, GUM 96.4 alone) added to the scores (UPOS +0.0 on EWT, +0.1 on GUM, most with a weight chosen there), to all words or to doubtful
  ones; one tag for a word throughout a document (UPOS +0.03); logistic regression (AdaGrad, mean of the weights) in place of the perceptrons (UPOS
  +0.07 on EWT, 0.00 on GUM), also with a fifth of the features left out at random (+0.07, -0.09); on top of it, labels for the second pass from
  documents, not sentences, that the first had not seen (+0.07 to +0.13 in all, +0.03; but a parser trained on tags of such taggers was worse, see
  the card of \`syntax\`, and no floor was reached); on top of that, runs of capitals, the last word of such a run, whether the document has the word in small letters
  elsewhere, as features (-0.1, -0.1), the scores of the backward pass added to those of the forward one (0.0), a third pass
  that sees the tree and the tags on both sides (the tree is worth +0.1 on EWT to it, but it ends where the two passes end); lemmas of unknown
  words from a frequent word one letter away (as many made wrong as right), of a sentence's first word from its small letters (+0.01); a table of nouns for
  people for words that the trees lack (no change on dev; 27 words of 256,641 of news, 16 of them adjectives to the tagger, as many of these words can be); for
  words with many labels only those twelve, eight or five that the word by itself speaks for most (a sixth quicker at ten; UPOS -0.03, -0.08, -0.39 on EWT, 0.0,
  0.0, -0.1 on GUM), giving labels up at each quarter or eighth of the features, not only half way (a quarter fewer look-ups for them, not quicker); the tags that a
  tagger of MASC gives (97.9 % right there) as ten further features of both passes (UPOS 0.0, +0.1, XPOS 0.0, +0.1, a third pass to pay for); 28,900 words of names
  of people and places as used like names (0.0, 0.0, lemmas -0.1); a fifth more open text for the classes of words, GAP and wikigold (0.0, -0.1); names of
  files known as such to the features (UPOS 0.0, 0.0);
  three names in ten put by another that occurs once (UPOS -0.1, -0.2; as further sentences -0.3, -0.4);
  a net over the whole sentence (rows for forms, ends, looks and classes, four layers of convolutions three words wide over 128 numbers, taught tags and trees
  together: EWT 95.4, GUM 96.8 alone), its log-probabilities added to the scores (UPOS +0.2, +0.2, most with a weight chosen there: 95.8, 97.3; of the mean of two such nets 95.9, 97.4; what such a
  net does for trees is on the card of \`syntax\`);
  slips of other kinds, a letter left out, put in or another (in words of six letters and more, with the trees cut five ways, 39 of 129 words
  one such letter away from a frequent one were slips for it, against 16 of 21 of the kinds that are read so). Of 623 wrong lemmas on EWT
  525 follow a wrong tag, 196 of them a name for a noun or a noun for a name.
`;

/** Trains the model `tags`. */
export const train: Train = ({ corpora }) => {
  const usage = learnUsage([...readOpenText(corpora)]);
  const model = trainTags(readTrainingTrees(corpora), usage, tagTraining, irregularLemmas);
  return { bytes: packTagModel(model), card };
};
