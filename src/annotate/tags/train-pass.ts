import {
  AveragedWeights,
  type BlockShape,
  createRandom,
  hashFolded,
  type KeyedValues,
  quantize,
  shuffle,
  updateBlocks,
} from "../../learn/index.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import type { Style } from "./style.ts";
import { TagPass, type TagWeights } from "./tag-pass.ts";
import { WordTypes } from "./word-types.ts";

/** A sentence with its right labels, as numbers. */
export interface LabeledSentence {
  readonly words: readonly string[];
  readonly labels: Uint8Array;
  readonly style: Style;
  /** Labels of the pass before; null for the first pass. */
  readonly guide: Uint8Array | null;
}

/** How to train a pass. */
export interface PassOptions {
  readonly shape: BlockShape;
  readonly epochs: number;
  readonly seed: number;
  /** A word seen n times is shown as a strange one with a probability of this over n plus this. */
  readonly strangeness: number;
  /** By how much the right label must lead. */
  readonly margin: number;
}

/** The forms of sentences, how often each occurs, and their lexicon. */
export interface FormCounts {
  readonly counts: ReadonlyMap<number, number>;
  readonly lexicon: Lexicon;
}

/** Counts the forms of sentences. */
export function countForms(
  sentences: readonly LabeledSentence[],
  labelCount: number,
  usage: KeyedValues,
): FormCounts {
  const counts = new Map<number, number>();
  const forms: number[] = [];
  const labels: number[] = [];
  for (const sentence of sentences) {
    for (const [i, word] of sentence.words.entries()) {
      const form = hashFolded(word, 0, word.length);
      forms.push(form);
      labels.push(sentence.labels[i] ?? 0);
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const lexicon = createLexicon(Int32Array.from(forms), Uint8Array.from(labels), labelCount, usage);
  return { counts, lexicon };
}

/**
 * Trains one pass, on its own labels to the left: averaged perceptron (Collins 2002)
 * with a margin. Rare words are now and then shown as strange ones, so that endings
 * and neighbors learn to carry words that training does not know.
 */
export function trainPass(
  sentences: readonly LabeledSentence[],
  { counts, lexicon }: FormCounts,
  options: PassOptions,
): TagWeights {
  const { shape, strangeness, margin } = options;
  const table = new AveragedWeights(1 << shape.tableBits);
  const isGuided = sentences[0]?.guide != null;
  const weights = { lexicon, shape, weights: table.now };
  const pass = new TagPass(weights, new WordTypes(lexicon), isGuided);
  const random = createRandom(options.seed);
  const order = Uint32Array.from(sentences, (_, i) => i);
  let step = 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const { words, labels } = sentence;
      pass.reserve(words.length);
      pass.setStyle(sentence.style);
      for (const [i, word] of words.entries()) {
        const count = counts.get(hashFolded(word, 0, word.length)) ?? 1;
        pass.ids[i + 2] =
          random() * (count + strangeness) < strangeness
            ? pass.types.internStrange(word)
            : pass.types.intern(word, 0, word.length);
      }
      if (sentence.guide !== null) pass.guide.set(sentence.guide, 2);
      pass.close(words.length);
      for (let at = 2; at < words.length + 2; at++) {
        const from = pass.candidatesFrom(at);
        const to = pass.candidatesTo(at);
        const right = labels[at - 2] ?? 0;
        step++;
        if (to - from === 1) {
          pass.labels[at] = lexicon.setLabels[from] ?? 0;
          continue;
        }
        pass.labels[at] = pass.best(at, from, to);
        const wrong = rivalOf(pass, lexicon, { from, to, right, margin });
        if (wrong < 0) continue;
        updateBlocks(table, shape, pass.values, right, 1, step);
        updateBlocks(table, shape, pass.values, wrong, -1, step);
      }
    }
  }
  return { lexicon, shape, weights: quantize(table.average(step), 20) };
}

/** The best wrong label of the word scored last, -1 where the right one leads it by more than the margin. */
function rivalOf(
  pass: TagPass,
  { setLabels }: Lexicon,
  at: { from: number; to: number; right: number; margin: number },
): number {
  let wrong = -1;
  let wrongScore = Number.NEGATIVE_INFINITY;
  let rightScore = Number.NEGATIVE_INFINITY;
  for (let place = at.from; place < at.to; place++) {
    const score = pass.scores[place - at.from] ?? 0;
    if (setLabels[place] === at.right) rightScore = score;
    else if (score > wrongScore) {
      wrong = setLabels[place] ?? 0;
      wrongScore = score;
    }
  }
  return rightScore - wrongScore > at.margin ? -1 : wrong;
}
