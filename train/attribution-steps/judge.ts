import {
  type Chosen,
  chooseReading,
  filterFeatures,
  grammarOf,
  leastScore,
  nestings,
  Parts,
  type Reading,
  rankFeatures,
} from "../../src/annotate/attributions/index.ts";
import {
  type Choice,
  type Linear,
  type LinearTraining,
  trainLogistic,
  trainRanker,
} from "../../src/learn/index.ts";
import type { Example, Gold } from "./example.ts";

/** An example with the readings of its cues, made by labellers that have not seen it. */
export interface Read {
  readonly example: Example;
  readonly readings: readonly (readonly Reading[])[];
}

function shared(a: readonly number[], b: readonly number[]): number {
  const set = new Set(a);
  return b.reduce((count, at) => count + (set.has(at) ? 1 : 0), 0);
}

function overlap(reading: Reading, gold: Gold): number {
  const both = shared(reading.content, gold.content);
  return both / (reading.content.length + gold.content.length - both);
}

function sourceAgrees(reading: Reading, gold: Gold): boolean {
  if (gold.source.length === 0) return reading.source.length === 0;
  return shared(reading.source, gold.source) > 0;
}

/** How good a reading is: right in the relaxed sense first, then overlap, exactness and source. */
function quality(reading: Reading, gold: Gold): number {
  const share = overlap(reading, gold);
  const agrees = sourceAgrees(reading, gold);
  const exactSource = reading.source.join() === gold.source.join();
  return (
    (share >= 0.5 && agrees ? 1 : 0) +
    share * 0.6 +
    (share === 1 ? 0.5 : 0) +
    (exactSource ? 0.3 : 0) +
    (agrees ? 0.2 : 0)
  );
}

/** Whether a reading is right: its cue touches a gold cue, contents overlap by half, sources agree. */
export function isRight(reading: Reading, golds: readonly Gold[]): boolean {
  return golds.some(
    (gold) =>
      shared(gold.cue, reading.cue.tokens) > 0 &&
      overlap(reading, gold) >= 0.5 &&
      sourceAgrees(reading, gold),
  );
}

/** Trains the ranker that chooses among the readings of one cue. */
export function trainReadingRanker(reads: readonly Read[], training: LinearTraining): Linear {
  const choices: Choice[] = [];
  for (const { example, readings } of reads) {
    const parts = new Parts(example.sheet);
    for (const candidates of readings) {
      const cue = candidates[0]?.cue;
      if (cue === undefined || candidates.length < 2) continue;
      const gold = example.gold.find((row) => shared(row.cue, cue.tokens) > 0);
      if (gold === undefined) continue;
      const worth = candidates.map((reading) => quality(reading, gold));
      const most = Math.max(...worth);
      if (most < 0.3) continue;
      const grammar = grammarOf(example.sheet, cue.head);
      choices.push({
        candidates: candidates.map((reading) =>
          rankFeatures(example.sheet, reading, grammar, parts, training.bits),
        ),
        offsets: candidates.map((reading) => Math.max(reading.score, leastScore)),
        best: worth.map((value) => value >= most - 1e-9),
      });
    }
  }
  return trainRanker(choices, training);
}

/** The readings a ranker chooses, one a cue. */
export function choose(read: Read, ranker: Linear): Chosen[] {
  const parts = new Parts(read.example.sheet);
  return read.readings
    .map((readings) => chooseReading(read.example.sheet, readings, parts, ranker))
    .filter((chosen) => chosen !== null);
}

/** Trains the filter that tells right readings from wrong ones. */
export function trainFilter(
  rows: readonly { readonly example: Example; readonly chosen: readonly Chosen[] }[],
  training: LinearTraining,
): Linear {
  const examples = rows.flatMap(({ example, chosen }) => {
    const nesting = nestings(chosen);
    const parts = new Parts(example.sheet);
    return chosen.map((reading, at) => ({
      rows: filterFeatures(
        example.sheet,
        reading,
        nesting[at] ?? { inside: 0, sameStart: 0 },
        parts,
        training.bits,
      ),
      yes: isRight(reading, example.gold),
    }));
  });
  return trainLogistic(examples, training);
}
