import { type ConlluDoc, readConllu } from "../corpora/index.ts";
import {
  type Context,
  createContext,
  featureCount,
  fillFeatures,
  isCandidate,
} from "../src/annotate/sentences/index.ts";
import { tokens } from "../src/annotate/tokens/index.ts";
import { createPlainDoc } from "../src/doc/index.ts";
import { packModel } from "../src/learn/index.ts";
import type { Trained, TrainOptions } from "./options.ts";

/** Entries of the weight table; a power of two. */
const size = 1 << 15;
const mask = size - 1;
const epochs = 12;
const rate = 0.3;
const decay = 0.003;

/** The decisions of one document: features of each candidate, and whether a sentence begins there. */
interface Example {
  readonly features: Uint32Array;
  readonly begins: boolean;
}

/** Candidates of a document with their gold answers. The sentence so far is the gold one, as the features see it. */
function examplesOf(doc: ConlluDoc): Example[] {
  const plain = createPlainDoc(doc.text);
  const layer = tokens().run(plain);
  const context: Context = createContext(doc.text, layer, []);
  const starts = new Set(doc.sentences.map((sentence) => sentence.start));
  const out: Example[] = [];
  let from = 0;
  for (let i = 1; i < layer.length; i++) {
    const begins = starts.has(layer.starts[i] ?? 0);
    if (context.hard[i] === 0 && isCandidate(context, i)) {
      const features = new Uint32Array(featureCount);
      fillFeatures(context, i, from, features);
      for (let k = 0; k < featureCount; k++) features[k] = (features[k] ?? 0) & mask;
      out.push({ features, begins });
    }
    if (begins || context.hard[i] === 1) from = i;
  }
  return out;
}

/** A fixed order that mixes the documents: steps by a number without a common divisor. */
function shuffled<Item>(items: readonly Item[], epoch: number): Item[] {
  const out = [...items];
  let state = 12345 + epoch;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const j = (state >>> 8) % (i + 1);
    const a = out[i];
    const b = out[j];
    if (a !== undefined && b !== undefined) {
      out[i] = b;
      out[j] = a;
    }
  }
  return out;
}

/** Logistic regression by AdaGrad with weight decay; the weights of the last epochs are averaged. */
function learn(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1);
  const sum = new Float64Array(size);
  let counted = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, begins } of shuffled(examples, epoch)) {
      let score = 0;
      for (const feature of features) score += weights[feature] ?? 0;
      const error = (begins ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const gradient = error - decay * weight;
        const square = (squares[feature] ?? 1) + gradient * gradient;
        squares[feature] = square;
        weights[feature] = weight + (rate * gradient) / Math.sqrt(square);
      }
    }
    if (epoch < epochs / 2) continue;
    for (let k = 0; k < size; k++) sum[k] = (sum[k] ?? 0) + (weights[k] ?? 0);
    counted++;
  }
  return sum.map((value) => value / counted);
}

/** Eight bits a weight. The largest are cut at 20 times the root mean square, which costs nothing measurable. */
function quantize(weights: Float64Array): { weights: Int8Array; scale: number } {
  let squares = 0;
  let used = 0;
  let largest = 0;
  for (const weight of weights) {
    if (weight === 0) continue;
    squares += weight * weight;
    used++;
    largest = Math.max(largest, Math.abs(weight));
  }
  const limit = Math.min(largest, 20 * Math.sqrt(squares / Math.max(used, 1)));
  const scale = limit / 127;
  const out = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { weights: out, scale };
}

/** The bytes of a model trained on documents in this order; the same documents give the same bytes. */
export function trainOn(docs: readonly ConlluDoc[]): Uint8Array {
  const { weights, scale } = quantize(learn(docs.flatMap(examplesOf)));
  return packModel({
    header: { name: "sentences", features: featureCount, scale, threshold: 0 },
    arrays: { weights },
  });
}

/** Trains the sentence splitter on UD English EWT and the free genres of GUM, train splits. Takes seconds. */
export function train(options: TrainOptions): Trained {
  const bytes = trainOn([
    ...readConllu(`${options.corpora}/ud-ewt/en_ewt-ud-train.conllu`),
    ...readConllu(`${options.corpora}/ud-gum/en_gum-free-train.conllu`),
  ]);
  return { bytes, card };
}

const card = `# sentences

Where sentences begin: a logistic model over hashed features of the tokens around a candidate boundary.

- **Data**: UD English EWT, train (CC BY-SA 4.0); UD English GUM, train, the ten genres with free texts (annotations CC BY 4.0).
  Raw text is put together from the word forms and \`SpaceAfter\`, documents and paragraphs from their marks.
- **Licence of the weights**: CC BY-SA 4.0.
- **Rebuild**: \`npm run train -- sentences\`; the same corpora give the same bytes.
- **Measure**: \`npm run bars -- sentences\`. On the development splits, raw text, both ends exact, with the stage's rules:
  EWT F1 89.0 [86.3, 91.6], GUM (free genres) F1 96.9 [94.4, 98.7]; 140 of the 161 English cases of the pragmatic segmenter.
- **Known failures**: lines of mail and headers that lost their line breaks in the treebank; clauses after a semicolon, which the
  treebanks part at times; names that end in a mark (*Yahoo!*); a quotation of several sentences is parted inside, as the treebanks do.
`;
