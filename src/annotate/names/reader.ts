import type { Gazetteer } from "../../lang/en/gazetteer/index.ts";
import { createClusterLookup } from "./clusters.ts";
import { Chances, certain, Decoder, type Lattice, side } from "./decode.ts";
import { addFeatures, addMemory, ofAfter, ofBefore, ofWord } from "./features.ts";
import { findHints } from "./hints.ts";
import { KeptRows } from "./kept-rows.ts";
import { labelCount, spansOf, type TokenSpan } from "./labels.ts";
import { FeatureList, type Material } from "./material.ts";
import { countUsage, type Memory, remember } from "./memory.ts";
import type { NameModel } from "./model.ts";
import type { Page } from "./page.ts";
import { addRows, findRows } from "./rows.ts";
import { findRuns } from "./runs.ts";
import { isStrangeStart } from "./strange-start.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { edgeType, fact, recordSize, WordFacts } from "./word-facts.ts";

/** A name over tokens with the chance that each of its tokens is labeled right, at least. */
export interface ScoredSpan extends TokenSpan {
  readonly confidence: number;
}

/** Finds names on pages; keeps caches, so make one a thread. */
export interface NameReader {
  /** In order, not overlapping. */
  readonly read: (page: Page) => readonly ScoredSpan[];
}

/** Types and facts of a page's words. */
export function materialOf(page: Page, facts: WordFacts, gazetteer: Gazetteer | null): Material {
  const ids = new Int32Array(page.length);
  for (let i = 0; i < page.length; i++) {
    ids[i] = facts.intern(page.text, page.starts[i] as number, page.ends[i] as number);
  }
  const records = facts.records;
  return {
    ids,
    records,
    hints: findHints(
      page,
      gazetteer,
      (i) => records[(ids[i] as number) * recordSize + fact.opener] as number,
    ),
    usage: countUsage(ids, records, page.sentences),
    runs: findRuns(ids, records, page.sentences),
  };
}

/** What is known of word types, by their number. */
interface Caches {
  readonly facts: WordFacts;
  /** What the features of a token's word add up to, by twice its type and whether its sentence is loud. */
  readonly word: KeptRows;
  /** The same of the words before and after, by their type. */
  readonly before: KeptRows;
  readonly after: KeptRows;
}

/** See {@link NameReader}. `lift` is the logarithm of odds that a strange word at the head of a sentence is given for being a name. */
export function createNameReader(
  model: NameModel,
  gazetteer: Gazetteer | null,
  lift: number,
): NameReader {
  const clusters = createClusterLookup(model.clusterKeys, model.clusterPaths);
  const createCaches = (): Caches => ({
    facts: new WordFacts(clusters, gazetteer?.opens),
    word: new KeptRows(model, ofWord),
    before: new KeptRows(model, ofBefore),
    after: new KeptRows(model, ofAfter),
  });
  let caches = createCaches();
  const list = new FeatureList(
    (place) => !ofWord.has(place) && !ofBefore.has(place) && !ofAfter.has(place),
  );
  const decoder = new Decoder();
  const chances = new Chances();
  const odds = new Float64Array(side * side);
  for (let i = 0; i < odds.length; i++) {
    odds[i] = Math.exp((model.transitions[i] as number) * model.scale);
  }
  const strange = Math.round(lift / model.scale);

  const addScores = (scores: Int32Array, i: number): void => {
    findRows(model, list);
    addRows(model.weights, list, scores, i * labelCount + 1);
  };
  const decode = (lattice: Lattice, { first, end, from, to }: Stretch): void => {
    decoder.best(lattice, Math.max(from, first - 1), Math.min(to, end + 1));
  };
  /** Scores what the lists and the words say, and finds the labels. */
  const readFirst = (page: Page, material: Material, lattice: Lattice, stretch: Stretch): void => {
    const { scores } = lattice;
    const { ids } = material;
    const { first, end, from, to, loud } = stretch;
    if (first > from) scores[(first - 1) * labelCount] = certain;
    if (end < to) scores[end * labelCount] = certain;
    for (let i = first; i < end; i++) {
      const isStrange = i === from && isStrangeStart(page, material, from, to);
      scores[i * labelCount] = isStrange ? -model.lean - strange : -model.lean;
      const fill = (into: FeatureList): void => addFeatures(into, material, i, from, to, loud);
      list.size = 0;
      fill(list);
      addScores(scores, i);
      const at = i * labelCount + 1;
      const before = i > from ? (ids[i - 1] as number) : edgeType.before;
      const after = i + 1 < to ? (ids[i + 1] as number) : edgeType.after;
      caches.word.add(2 * (ids[i] as number) + loud, scores, at, fill);
      caches.before.add(before, scores, at, fill);
      caches.after.add(after, scores, at, fill);
    }
    decode(lattice, stretch);
  };
  /** Adds what the first reading found elsewhere, and finds the labels again where that is anything. */
  const readAgain = (
    material: Material,
    memory: Memory,
    lattice: Lattice,
    stretch: Stretch,
  ): void => {
    const { first, end, from, to } = stretch;
    let isNew = false;
    for (let i = first; i < end; i++) {
      list.size = 0;
      addMemory(list, material, memory, i, from, to);
      if (list.size === 0) continue;
      isNew = true;
      addScores(lattice.scores, i);
    }
    if (isNew) decode(lattice, stretch);
  };
  const withConfidence = (
    { scores, labels }: Lattice,
    stretches: readonly Stretch[],
    spans: readonly TokenSpan[],
  ): ScoredSpan[] => {
    const out: ScoredSpan[] = [];
    let next = 0;
    for (const { first, end, from } of stretches) {
      let span = spans[next];
      if (span === undefined || span.first >= end) continue;
      const start = Math.max(from, first - 1);
      const logs = new Float64Array((end - start) * labelCount);
      for (let i = 0; i < logs.length; i++) {
        logs[i] = (scores[start * labelCount + i] as number) * model.scale;
      }
      chances.run(logs, odds, end - start);
      for (; span !== undefined && span.first < end; span = spans[++next]) {
        let least = 1;
        for (let i = span.first; i < span.end; i++) {
          least = Math.min(least, chances.of(i - start, labels[i] as number));
        }
        out.push({ ...span, confidence: Math.round(1000 * least) / 1000 });
      }
    }
    return out;
  };

  return {
    read: (page) => {
      if (caches.facts.isFull) caches = createCaches();
      const material = materialOf(page, caches.facts, gazetteer);
      const stretches = stretchesOf(page, material);
      const lattice: Lattice = {
        scores: new Int32Array(page.length * labelCount),
        transitions: model.transitions,
        labels: new Uint8Array(page.length),
      };
      for (const stretch of stretches) readFirst(page, material, lattice, stretch);
      const first = spansOf(lattice.labels, 0);
      if (first.length === 0) return [];
      const memory = remember(first, material.ids, material.records, page.length);
      for (const stretch of stretches) readAgain(material, memory, lattice, stretch);
      return withConfidence(lattice, stretches, spansOf(lattice.labels, 0));
    },
  };
}
