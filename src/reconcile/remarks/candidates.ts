import type { WordWeight } from "./likeness.ts";
import type { Report } from "./report.ts";

/** Rare words looked up for each report. */
const keysPerReport = 8;
/** Reports under one key beyond which the key is too common to tell anything. */
const mostPerKey = 400;
/** Pairs a report can be compared in. */
const mostPerReport = 60;

/**
 * Pairs of reports worth comparing: they share a rare word and nothing rules them
 * out beforehand (two known speakers who differ are left out). Each pair once, lower
 * index first, sorted. Cost grows with the number of reports, not with its square:
 * keys that many share are passed over, and each report keeps its best few.
 */
export function findCandidates(
  reports: readonly Report[],
  weight: WordWeight,
): (readonly [number, number])[] {
  const byKey = new Map<string, number[]>();
  reports.forEach((report, i) => {
    for (const key of rarest(report, weight)) {
      const under = byKey.get(key);
      if (under === undefined) byKey.set(key, [i]);
      else under.push(i);
    }
  });
  const shared: Map<number, number>[] = reports.map(() => new Map());
  for (const [key, under] of byKey) {
    if (under.length > mostPerKey) continue;
    const bits = weight(key);
    for (let x = 0; x < under.length; x++) {
      for (let y = x + 1; y < under.length; y++) {
        const i = under[x] ?? 0;
        const j = under[y] ?? 0;
        const a = reports[i];
        const b = reports[j];
        if (a === undefined || b === undefined || excludes(a, b)) continue;
        const row = shared[i];
        row?.set(j, (row.get(j) ?? 0) + bits);
      }
    }
  }
  return shared.flatMap((row, i) =>
    [...row]
      .sort(([j, m], [k, n]) => n - m || j - k)
      .slice(0, mostPerReport)
      .map(([j]) => [i, j] as const)
      .sort((a, b) => a[1] - b[1]),
  );
}

function excludes(a: Report, b: Report): boolean {
  if (a.statement.id === b.statement.id) return true;
  return a.speakerId !== null && b.speakerId !== null && a.speakerId !== b.speakerId;
}

function rarest(report: Report, weight: WordWeight): string[] {
  const stems = [...new Set(report.words.flatMap((word) => (word.content ? word.stem : [])))];
  return stems.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, keysPerReport);
}
