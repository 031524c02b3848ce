import type { Calibration } from "../models.ts";

/** The share of rows that are right at a score, between the two points of the curve around it. */
export function calibrated({ scores, shares }: Calibration, score: number): number {
  if (scores.length === 0) return score;
  let at = 0;
  while (at < scores.length && (scores[at] ?? 0) < score) at++;
  if (at === 0) return shares[0] ?? score;
  if (at === scores.length) return shares.at(-1) ?? score;
  const low = scores[at - 1] ?? 0;
  const high = scores[at] ?? 1;
  const part = high > low ? (score - low) / (high - low) : 0;
  const from = shares[at - 1] ?? 0;
  return from + part * ((shares[at] ?? 0) - from);
}

/**
 * Fits a rising curve from scores to shares of right answers by pooling neighbours
 * that fall (isotonic regression), at most `points` points.
 */
export function fitCalibration(
  answers: readonly { readonly score: number; readonly right: boolean }[],
  points: number,
): Calibration {
  const sorted = [...answers].sort((a, b) => a.score - b.score);
  const size = Math.max(1, Math.ceil(sorted.length / points));
  const pools: { weight: number; score: number; share: number }[] = [];
  for (let from = 0; from < sorted.length; from += size) {
    const part = sorted.slice(from, from + size);
    const score = part.reduce((sum, row) => sum + row.score, 0) / part.length;
    const share = part.filter((row) => row.right).length / part.length;
    pools.push({ weight: part.length, score, share });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (last === undefined || before === undefined || before.share <= last.share) break;
      const weight = last.weight + before.weight;
      pools.splice(-2, 2, {
        weight,
        score: (last.score * last.weight + before.score * before.weight) / weight,
        share: (last.share * last.weight + before.share * before.weight) / weight,
      });
    }
  }
  return { scores: pools.map((pool) => pool.score), shares: pools.map((pool) => pool.share) };
}
