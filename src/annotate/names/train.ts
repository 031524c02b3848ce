import type { Gazetteer } from "../../lang/en/gazetteer/index.ts";
import { createClusterLookup } from "./clusters.ts";
import { side } from "./decode.ts";
import { addFeatures, addMemory, FeatureList } from "./features.ts";
import { labelCount, labelsOf, type TokenSpan } from "./labels.ts";
import { remember } from "./memory.ts";
import { checkOf, type NameModel, rowWidth } from "./model.ts";
import type { Page } from "./page.ts";
import { createNameReader, isLoud, materialOf } from "./reader.ts";
import { type Chain, type ChainExample, type ChainTraining, trainChain } from "./train-chain.ts";
import { WordFacts } from "./word-facts.ts";

/** A document to learn from. */
export interface NamePage {
  readonly page: Page;
  readonly spans: readonly TokenSpan[];
  /** How much its errors count. */
  readonly weight: number;
}

/** How to train. */
export interface NameTraining extends ChainTraining {
  /** Epochs of the two models whose readings the memory is learned from. */
  readonly foldEpochs: number;
  /** The table has `2 ** bits` slots. */
  readonly bits: number;
  /** Weights beyond this many root mean squares are cut off. */
  readonly clip: number;
}

/** Word clusters to use; see `createClusterLookup`. */
export interface Clusters {
  readonly keys: Int32Array;
  readonly paths: Uint16Array;
}

/** Settings that did best on development data. */
export const nameTraining: NameTraining = {
  epochs: 14,
  foldEpochs: 6,
  rate: 0.12,
  dropout: 0.3,
  memoryDropout: 0.4,
  seed: 11,
  bits: 18,
  clip: 16,
};

/** Numbers the features that occur at least twice, by their hash. */
class FeatureNumbers {
  #slots = new Int32Array(1 << 22);
  #hashes = new Int32Array(1 << 20);
  #counts = new Uint8Array(1 << 20);
  size = 0;

  number(hash: number): number {
    if (2 * this.size > this.#slots.length) this.#grow();
    const mask = this.#slots.length - 1;
    for (let slot = Math.imul(hash, 0x9e3779b1) & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] as number) - 1;
      if (id < 0) {
        if (this.size === this.#hashes.length) this.#widen();
        this.#slots[slot] = ++this.size;
        this.#hashes[this.size - 1] = hash;
        this.#counts[this.size - 1] = 1;
        return this.size - 1;
      }
      if (this.#hashes[id] === hash) {
        this.#counts[id] = Math.min(255, (this.#counts[id] as number) + 1);
        return id;
      }
    }
  }

  hashOf(id: number): number {
    return this.#hashes[id] as number;
  }

  /** New numbers, from 0 up, for the features that occur at least `least` times; -1 for the others. */
  keep(least: number): { numbers: Int32Array; hashes: Int32Array } {
    const numbers = new Int32Array(this.size).fill(-1);
    const hashes: number[] = [];
    for (let id = 0; id < this.size; id++) {
      if ((this.#counts[id] as number) < least) continue;
      numbers[id] = hashes.length;
      hashes.push(this.#hashes[id] as number);
    }
    return { numbers, hashes: Int32Array.from(hashes) };
  }

  #widen(): void {
    const hashes = new Int32Array(2 * this.#hashes.length);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const counts = new Uint8Array(2 * this.#counts.length);
    counts.set(this.#counts);
    this.#counts = counts;
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = Math.imul(this.#hashes[id] as number, 0x9e3779b1) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

interface Encoded {
  readonly examples: readonly ChainExample[];
  /** Hash of each feature. */
  readonly hashes: Int32Array;
}

/** Turns pages into sentences of numbered features. `readings` are first readings, page by page, or null for none. */
function encode(
  pages: readonly NamePage[],
  gazetteer: Gazetteer | null,
  clusters: Clusters,
  readings: readonly (readonly TokenSpan[])[] | null,
): Encoded {
  const facts = new WordFacts(createClusterLookup(clusters.keys, clusters.paths));
  const numbers = new FeatureNumbers();
  const list = new FeatureList();
  const raw: ChainExample[] = [];
  for (const [p, { page, spans, weight }] of pages.entries()) {
    const material = materialOf(page, facts, gazetteer);
    const reading = readings?.[p];
    const memory =
      reading === undefined || reading.length === 0
        ? null
        : remember(reading, material.ids, material.records, page.length);
    for (let s = 0; s + 1 < page.sentences.length; s++) {
      const from = page.sentences[s] as number;
      const to = page.sentences[s + 1] as number;
      if (to === from) continue;
      const loud = isLoud(material, from, to) ? 1 : 0;
      const rows: number[] = [];
      const offsets = new Uint32Array(to - from + 1);
      const memoryRows: number[] = [];
      const memoryOffsets = new Uint32Array(to - from + 1);
      for (let i = from; i < to; i++) {
        list.size = 0;
        addFeatures(list, material, i, from, to, loud);
        for (let f = 0; f < list.size; f++) rows.push(numbers.number(list.values[f] as number));
        offsets[i - from + 1] = rows.length;
        list.size = 0;
        if (memory !== null) addMemory(list, material, memory, i, from, to);
        for (let f = 0; f < list.size; f++) {
          memoryRows.push(numbers.number(list.values[f] as number));
        }
        memoryOffsets[i - from + 1] = memoryRows.length;
      }
      raw.push({
        labels: labelsOf(spans, from, to - from),
        rows: Int32Array.from(rows),
        offsets,
        memoryRows: Int32Array.from(memoryRows),
        memoryOffsets,
        weight,
      });
    }
  }
  const kept = numbers.keep(2);
  const examples = raw.map((example): ChainExample => {
    const main = drop(example.rows, example.offsets, kept.numbers);
    const more = drop(example.memoryRows, example.memoryOffsets, kept.numbers);
    return {
      ...example,
      rows: main.rows,
      offsets: main.offsets,
      memoryRows: more.rows,
      memoryOffsets: more.offsets,
    };
  });
  return { examples, hashes: kept.hashes };
}

function drop(
  rows: Int32Array,
  offsets: Uint32Array,
  numbers: Int32Array,
): { rows: Int32Array; offsets: Uint32Array } {
  const out = new Int32Array(rows.length);
  const starts = new Uint32Array(offsets.length);
  let size = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let f = offsets[i] as number; f < (offsets[i + 1] as number); f++) {
      const number = numbers[rows[f] as number] as number;
      if (number >= 0) out[size++] = number;
    }
    starts[i + 1] = size;
  }
  return { rows: out.slice(0, size), offsets: starts };
}

/** Puts the weights that matter most into a table of bytes: see {@link NameModel}. */
function pack(
  chain: Chain,
  hashes: Int32Array,
  clusters: Clusters,
  { bits, clip }: NameTraining,
): NameModel {
  const size = 1 << bits;
  const rows = new Float32Array(hashes.length * rowWidth);
  const strength = new Float64Array(hashes.length);
  let squares = 0;
  let count = 0;
  for (let id = 0; id < hashes.length; id++) {
    const outside = chain.weights[id * labelCount] as number;
    for (let k = 0; k < rowWidth; k++) {
      const weight = (chain.weights[id * labelCount + 1 + k] as number) - outside;
      rows[id * rowWidth + k] = weight;
      strength[id] = (strength[id] as number) + weight * weight;
      if (weight !== 0) {
        squares += weight * weight;
        count++;
      }
    }
  }
  const scale = (clip * Math.sqrt(squares / Math.max(1, count))) / 127;
  const order = Uint32Array.from(hashes, (_, id) => id);
  order.sort((a, b) => (strength[b] as number) - (strength[a] as number) || a - b);
  const keys = new Uint16Array(size);
  const weights = new Int8Array(size * rowWidth);
  const limit = Math.floor(size * 0.7);
  for (let n = 0; n < order.length && n < limit; n++) {
    const id = order[n] as number;
    const hash = hashes[id] as number;
    let slot = hash >>> (32 - bits);
    while (keys[slot] !== 0 && keys[slot] !== checkOf(hash)) slot = (slot + 1) & (size - 1);
    if (keys[slot] !== 0) continue;
    keys[slot] = checkOf(hash);
    for (let k = 0; k < rowWidth; k++) {
      const level = Math.round((rows[id * rowWidth + k] as number) / scale);
      weights[slot * rowWidth + k] = Math.max(-127, Math.min(127, level));
    }
  }
  const transitions = new Int32Array(side * side);
  for (let i = 0; i < transitions.length; i++) {
    transitions[i] = Math.round((chain.transitions[i] as number) / scale);
  }
  return {
    bits,
    keys,
    weights,
    transitions,
    scale,
    clusterKeys: clusters.keys,
    clusterPaths: clusters.paths,
  };
}

/** First readings of every page by a model that did not learn from it: even pages read by one that learned the odd ones, and the reverse. */
function readFolds(
  pages: readonly NamePage[],
  gazetteer: Gazetteer | null,
  clusters: Clusters,
  training: NameTraining,
): readonly (readonly TokenSpan[])[] {
  const readings: (readonly TokenSpan[])[] = [];
  for (const fold of [0, 1]) {
    const { examples, hashes } = encode(
      pages.filter((_, i) => i % 2 !== fold),
      gazetteer,
      clusters,
      null,
    );
    const chain = trainChain(examples, hashes.length, { ...training, epochs: training.foldEpochs });
    const reader = createNameReader(pack(chain, hashes, clusters, training), gazetteer);
    pages.forEach(({ page }, i) => {
      if (i % 2 === fold) readings[i] = reader.read(page);
    });
  }
  return readings;
}

/**
 * Trains a recognizer: first two on halves of the pages, whose readings of the other
 * half show what a first reading looks like, then one on all. Deterministic.
 */
export function trainNames(
  pages: readonly NamePage[],
  gazetteer: Gazetteer | null,
  clusters: Clusters,
  training: NameTraining = nameTraining,
): NameModel {
  const readings = readFolds(pages, gazetteer, clusters, training);
  const { examples, hashes } = encode(pages, gazetteer, clusters, readings);
  return pack(trainChain(examples, hashes.length, training), hashes, clusters, training);
}
