import type { Gazetteer } from "../../lang/en/gazetteer/index.ts";
import { createClusterLookup } from "./clusters.ts";
import { Chances, certain, Decoder, side } from "./decode.ts";
import { addFeatures, addMemory } from "./features.ts";
import { findHints } from "./hints.ts";
import { labelCount, spansOf, type TokenSpan } from "./labels.ts";
import { FeatureList, type Material } from "./material.ts";
import { countUsage, remember } from "./memory.ts";
import { type NameModel, rowWidth, slotOf } from "./model.ts";
import type { Page } from "./page.ts";
import { findRuns } from "./runs.ts";
import { isStrangeStart } from "./strange-start.ts";
import { fact, flag, recordSize, WordFacts } from "./word-facts.ts";

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

/** Whether a sentence has two or more words in capitals and none in small letters. */
export function isLoud(material: Material, from: number, to: number): boolean {
  let loud = 0;
  for (let i = from; i < to; i++) {
    const flags = material.records[(material.ids[i] as number) * recordSize + fact.flags] as number;
    if ((flags & flag.small) !== 0) return false;
    if ((flags & flag.loud) !== 0) loud++;
  }
  return loud >= 2 && loud * 2 > to - from - 1;
}

/**
 * Whether a token is taken to be no part of a name without a look at its features: neither it nor
 * its neighbors have a capital, and no list knows it. So are two thirds of news. Names in small
 * letters that no list has are lost by this.
 */
export function isQuiet(material: Material, i: number, from: number, to: number): boolean {
  const { ids, records, hints } = material;
  for (let k = Math.max(from, i - 1); k <= i + 1 && k < to; k++) {
    if ((hints.kinds[k] as number) !== 0) return false;
    const flags = records[(ids[k] as number) * recordSize + fact.flags] as number;
    if ((flags & flag.capital) !== 0 || ((flags & flag.digit) !== 0 && (flags & flag.letter) !== 0))
      return false;
  }
  return true;
}

/** See {@link NameReader}. `lift` is the logarithm of odds that a strange word at the head of a sentence is given for being a name. */
export function createNameReader(
  model: NameModel,
  gazetteer: Gazetteer | null,
  lift: number,
): NameReader {
  const clusters = createClusterLookup(model.clusterKeys, model.clusterPaths);
  const createFacts = (): WordFacts => new WordFacts(clusters, gazetteer?.opens);
  let facts = createFacts();
  const list = new FeatureList();
  const decoder = new Decoder();
  const chances = new Chances();
  const odds = new Float64Array(side * side);
  for (let i = 0; i < odds.length; i++) {
    odds[i] = Math.exp((model.transitions[i] as number) * model.scale);
  }
  const { weights } = model;
  const strange = Math.round(lift / model.scale);

  const addScores = (scores: Int32Array, at: number): void => {
    const to = at * labelCount + 1;
    for (let f = 0; f < list.size; f++) {
      const slot = slotOf(model, list.values[f] as number);
      if (slot < 0) continue;
      const row = slot * rowWidth;
      for (let k = 0; k < rowWidth; k++) {
        scores[to + k] = (scores[to + k] as number) + (weights[row + k] as number);
      }
    }
  };
  const eachSentence = (page: Page, visit: (from: number, to: number) => void): void => {
    for (let s = 0; s + 1 < page.sentences.length; s++) {
      const from = page.sentences[s] as number;
      const to = page.sentences[s + 1] as number;
      if (to > from) visit(from, to);
    }
  };
  const decode = (page: Page, scores: Int32Array): { labels: Uint8Array; spans: TokenSpan[] } => {
    const labels = new Uint8Array(page.length);
    const spans: TokenSpan[] = [];
    eachSentence(page, (from, to) => {
      const own = labels.subarray(from, to);
      const part = scores.subarray(from * labelCount, to * labelCount);
      decoder.best(part, model.transitions, to - from, own);
      for (const span of spansOf(own, from)) spans.push(span);
    });
    return { labels, spans };
  };
  /** Whether token `i` was passed over. */
  const isCertain = (scores: Int32Array, i: number): boolean =>
    (scores[i * labelCount] as number) >= certain;
  const withConfidence = (
    page: Page,
    scores: Int32Array,
    labels: Uint8Array,
    spans: readonly TokenSpan[],
  ): ScoredSpan[] => {
    const out: ScoredSpan[] = [];
    let next = 0;
    eachSentence(page, (from, to) => {
      for (let span = spans[next]; span !== undefined && span.first < to; span = spans[next]) {
        // Tokens that were passed over part the sentence: only the stretch around matters.
        let start = span.first;
        let end = span.end;
        while (start > from && !isCertain(scores, start)) start--;
        while (end < to && !isCertain(scores, end)) end++;
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
    });
    return out;
  };

  return {
    read: (page) => {
      if (facts.isFull) facts = createFacts();
      const material = materialOf(page, facts, gazetteer);
      const scores = new Int32Array(page.length * labelCount);
      eachSentence(page, (from, to) => {
        const loud = isLoud(material, from, to) ? 1 : 0;
        for (let i = from; i < to; i++) {
          if (isQuiet(material, i, from, to)) {
            scores[i * labelCount] = certain;
            continue;
          }
          list.size = 0;
          addFeatures(list, material, i, from, to, loud);
          const isStrange = i === from && isStrangeStart(page, material, from, to);
          scores[i * labelCount] = isStrange ? -model.lean - strange : -model.lean;
          addScores(scores, i);
        }
      });
      const first = decode(page, scores);
      if (first.spans.length === 0) return [];
      const memory = remember(first.spans, material.ids, material.records, page.length);
      eachSentence(page, (from, to) => {
        for (let i = from; i < to; i++) {
          if (isCertain(scores, i)) continue;
          list.size = 0;
          addMemory(list, material, memory, i, from, to);
          if (list.size > 0) addScores(scores, i);
        }
      });
      const second = decode(page, scores);
      return withConfidence(page, scores, second.labels, second.spans);
    },
  };
}
