/** Counts behind a precision, a recall and their F. */
export interface Counts {
  /** In both the gold standard and the system's answer. */
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}

/** The sum of counts. */
export function addCounts(all: readonly Counts[]): Counts {
  let right = 0;
  let gold = 0;
  let found = 0;
  for (const counts of all) {
    right += counts.right;
    gold += counts.gold;
    found += counts.found;
  }
  return { right, gold, found };
}

/** Precision in percent; 0 when nothing was found. */
export function precisionOf(counts: Counts): number {
  return counts.found === 0 ? 0 : (100 * counts.right) / counts.found;
}

/** Recall in percent; 0 when there is no gold. */
export function recallOf(counts: Counts): number {
  return counts.gold === 0 ? 0 : (100 * counts.right) / counts.gold;
}

/** F1 in percent: the harmonic mean of precision and recall. */
export function f1Of(counts: Counts): number {
  return counts.gold + counts.found === 0 ? 0 : (200 * counts.right) / (counts.gold + counts.found);
}

/** A seeded stream of numbers in [0, 1) (mulberry32): the same seed gives the same stream on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * 95 % percentile interval of `statistic` over samples of `units` drawn with
 * replacement: documents, as sentences of one document are not independent.
 * Costs `rounds` calls of `statistic`.
 */
export function bootstrap<Unit>(
  units: readonly Unit[],
  statistic: (sample: readonly Unit[]) => number,
  rounds = 1000,
): readonly [number, number] {
  const random = seeded(20240517);
  const values = new Float64Array(rounds);
  const sample: Unit[] = [];
  for (let round = 0; round < rounds; round++) {
    sample.length = 0;
    for (let i = 0; i < units.length; i++) {
      const unit = units[Math.floor(random() * units.length)];
      if (unit !== undefined) sample.push(unit);
    }
    values[round] = statistic(sample);
  }
  values.sort();
  const at = (share: number): number => values[Math.floor(share * (rounds - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** The interval of an F1 whose counts are given document by document. */
export function f1Interval(documents: readonly Counts[]): readonly [number, number] {
  return bootstrap(documents, (sample) => f1Of(addCounts(sample)));
}
