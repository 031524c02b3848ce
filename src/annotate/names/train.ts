import type { Gazetteer } from "../../lang/en/gazetteer/index.ts";
import { type Clusters, createClusterLookup } from "./clusters.ts";
import { FeatureNumbers } from "./feature-numbers.ts";
import { addFeatures, addMemory } from "./features.ts";
import { labelsOf, type TokenSpan } from "./labels.ts";
import { FeatureList } from "./material.ts";
import { remember } from "./memory.ts";
import type { NameModel } from "./model.ts";
import { type PackOptions, packChain } from "./pack-chain.ts";
import type { Page } from "./page.ts";
import { createNameReader, materialOf } from "./reader.ts";
import { isLoud, isQuiet } from "./stretches.ts";
import { averageChains, type ChainExample, type ChainTraining, trainChain } from "./train-chain.ts";
import { WordFacts } from "./word-facts.ts";

/** A document to learn from. */
export interface NamePage {
  readonly page: Page;
  readonly spans: readonly TokenSpan[];
  /** How much its errors count. */
  readonly weight: number;
}

/** How to train. */
export interface NameTraining extends ChainTraining, PackOptions {
  /** Chains, of different seeds, whose weights are averaged: chance has less of a say. */
  readonly chains: number;
  /** Epochs of the two models whose readings the memory is learned from. */
  readonly foldEpochs: number;
}

/** Settings that did best on development data. */
export const nameTraining: NameTraining = {
  epochs: 10,
  chains: 2,
  foldEpochs: 4,
  rate: 0.09,
  dropout: 0.4,
  memoryDropout: 0.4,
  seed: 11,
  bits: 18,
  clip: 16,
  lean: -0.52,
};

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
      const labels = labelsOf(spans, from, to - from);
      const rows: number[] = [];
      const offsets = new Uint32Array(to - from + 1);
      const memoryRows: number[] = [];
      const memoryOffsets = new Uint32Array(to - from + 1);
      for (let i = from; i < to; i++) {
        list.size = 0;
        // What the reader passes over is learned only where a name would be lost.
        const quiet = labels[i - from] === 0 && isQuiet(material, i, from, to);
        if (!quiet) addFeatures(list, material, i, from, to, loud);
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
        labels,
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
    const reader = createNameReader(packChain(chain, hashes, clusters, training), gazetteer, 0);
    pages.forEach(({ page }, i) => {
      if (i % 2 === fold) readings[i] = reader.read(page);
    });
  }
  return readings;
}

/**
 * Trains a recognizer: first two on halves of the pages, whose readings of the other
 * half show what a first reading looks like, then some on all. Deterministic.
 */
export function trainNames(
  pages: readonly NamePage[],
  gazetteer: Gazetteer | null,
  clusters: Clusters,
  training: NameTraining = nameTraining,
): NameModel {
  const readings = readFolds(pages, gazetteer, clusters, training);
  const { examples, hashes } = encode(pages, gazetteer, clusters, readings);
  const chains = Array.from({ length: training.chains }, (_, i) =>
    trainChain(examples, hashes.length, { ...training, seed: training.seed + i }),
  );
  return packChain(averageChains(chains), hashes, clusters, training);
}
