import {
  AveragedWeights,
  type BlockShape,
  createRandom,
  hashFolded,
  quantize,
  shuffle,
  updateBlocks,
} from "../../learn/index.ts";
import { createLexicon } from "./lexicon.ts";
import { Tagger, type TagWeights } from "./tagger.ts";

/** A sentence with its right labels, as numbers. */
export interface LabeledSentence {
  readonly words: readonly string[];
  readonly labels: Uint8Array;
}

/** How to train. */
export interface TaggerOptions {
  readonly labelCount: number;
  readonly shape: BlockShape;
  readonly epochs: number;
  readonly seed: number;
}

/** Trains a tagger: averaged perceptron (Collins 2002), greedy, on its own labels to the left. */
export function trainTagger(
  sentences: readonly LabeledSentence[],
  options: TaggerOptions,
): TagWeights {
  const { shape, labelCount } = options;
  const forms: number[] = [];
  const labels: number[] = [];
  for (const sentence of sentences) {
    for (const [i, word] of sentence.words.entries()) {
      forms.push(hashFolded(word, 0, word.length));
      labels.push(sentence.labels[i] ?? 0);
    }
  }
  const lexicon = createLexicon(Int32Array.from(forms), Uint8Array.from(labels), labelCount);
  const table = new AveragedWeights(1 << shape.tableBits);
  const tagger = new Tagger({ lexicon, shape, weights: table.now });
  const random = createRandom(options.seed);
  const order = Uint32Array.from(sentences, (_, i) => i);
  let step = 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const { words } = sentence;
      tagger.reserve(words.length);
      for (const [i, word] of words.entries()) {
        tagger.ids[i + 2] = tagger.types.intern(word, 0, word.length);
      }
      tagger.close(words.length);
      for (let at = 2; at < words.length + 2; at++) {
        const from = tagger.candidatesFrom(at);
        const to = tagger.candidatesTo(at);
        const right = sentence.labels[at - 2] ?? 0;
        step++;
        const found = to - from === 1 ? (lexicon.setLabels[from] ?? 0) : tagger.best(at, from, to);
        if (found !== right && to - from > 1) {
          tagger.features(at);
          updateBlocks(table, shape, tagger.values, right, 1, step);
          updateBlocks(table, shape, tagger.values, found, -1, step);
        }
        tagger.labels[at] = found;
      }
    }
  }
  return { lexicon, shape, weights: quantize(table.average(step), 20) };
}
