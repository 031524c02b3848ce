import type { KeyedValues } from "../../learn/index.ts";
import { learnStyle, type StyledSentence, unseenStyles } from "./learn-style.ts";
import { TagPass, type TagWeights } from "./tag-pass.ts";
import { reverse, type TaggerWeights } from "./tagger.ts";
import { countForms, type LabeledSentence, type PassOptions, trainPass } from "./train-pass.ts";
import { WordTypes } from "./word-types.ts";

/** How to train both passes of a tagger. */
export interface TaggerOptions extends PassOptions {
  readonly labelCount: number;
  /** How other text uses words: packed `Usage` by the folded hash of a form. */
  readonly usage: KeyedValues;
  /** Into how many parts the sentences are cut so that the first pass labels what it has not seen. */
  readonly folds: number;
}

/**
 * Trains a tagger: the backward pass on reversed sentences, then the forward pass
 * guided by labels that backward passes gave to sentences they had not seen. Styles
 * too are those that a model gave to documents that it had not seen.
 */
export function trainTagger(
  sentences: readonly (Pick<LabeledSentence, "words" | "labels"> & StyledSentence)[],
  options: TaggerOptions,
): TaggerWeights {
  const { labelCount, folds, usage } = options;
  // Short texts have no style: some sentences are shown without, so that it is not missed.
  const styles = unseenStyles(sentences).map((style, i) => (i % 3 === 0 ? 0 : style));
  const reversed: LabeledSentence[] = sentences.map(({ words, labels }, i) => ({
    style: styles[i] ?? 0,
    words: words.toReversed(),
    labels: labels.toReversed(),
    guide: null,
  }));
  const guided: LabeledSentence[] = sentences.map(({ words, labels }, i) => ({
    words,
    labels,
    style: styles[i] ?? 0,
    guide: null,
  }));
  for (let fold = 0; fold < folds; fold++) {
    const known = reversed.filter((_, i) => i % folds !== fold);
    const weights = trainPass(known, countForms(known, labelCount, usage), options);
    const pass = new TagPass(weights, new WordTypes(weights.lexicon), false);
    for (let i = fold; i < sentences.length; i += folds) {
      const sentence = guided[i];
      if (sentence === undefined) continue;
      pass.setStyle(sentence.style);
      guided[i] = { ...sentence, guide: labelReversed(pass, sentence.words) };
    }
  }
  const forms = countForms(guided, labelCount, usage);
  const backward: TagWeights = trainPass(reversed, forms, options);
  return { backward, forward: trainPass(guided, forms, options), style: learnStyle(sentences) };
}

/** The labels a backward pass gives to words in their own order. */
function labelReversed(pass: TagPass, words: readonly string[]): Uint8Array {
  const { length } = words;
  pass.reserve(length);
  for (const [i, word] of words.entries()) {
    pass.ids[length + 1 - i] = pass.types.intern(word, 0, word.length);
  }
  pass.tag(length);
  const labels = new Uint8Array(length + 2);
  reverse(pass.labels, labels, length);
  return labels.subarray(2);
}
