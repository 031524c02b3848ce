import type { WordWeight } from "./likeness.ts";
import type { Report } from "./report.ts";

/** Rare words looked up for each report. */
const keysPerReport = 8;
/** Reports under one key beyond which the key is too common to tell anything. */
const mostPerKey = 200;
/** Later reports that a report is compared with. */
const mostPerReport = 24;

/**
 * Pairs of reports worth comparing: they share a rare word and nothing rules them
 * out beforehand (two known speakers who differ are left out). Each pair once, lower
 * index first, sorted. A word is rare among the words of one speaker, or, where a
 * speaker is unknown, among all. Cost and memory grow with the number of reports, not
 * with its square: keys that many share are passed over, and each report keeps its
 * best few.
 */
export function findCandidates(
  reports: readonly Report[],
  weight: WordWeight,
): (readonly [number, number])[] {
  const keys = reports.map((report) => rarest(report, weight));
  const bySpeaker = new Map<string, number[]>();
  const unknown = new Map<string, number[]>();
  const all = new Map<string, number[]>();
  reports.forEach(({ speakerId }, i) => {
    for (const key of keys[i] ?? []) {
      add(all, key, i);
      if (speakerId === null) add(unknown, key, i);
      else add(bySpeaker, `${speakerId} ${key}`, i);
    }
  });
  const pairs: (readonly [number, number])[] = [];
  reports.forEach((report, i) => {
    const shared = new Map<number, number>();
    for (const key of keys[i] ?? []) {
      const lists =
        report.speakerId === null
          ? [all.get(key)]
          : [bySpeaker.get(`${report.speakerId} ${key}`), unknown.get(key)];
      for (const under of lists) {
        if (under === undefined || under.length > mostPerKey) continue;
        for (const j of under) if (j > i) shared.set(j, (shared.get(j) ?? 0) + weight(key));
      }
    }
    const best = [...shared]
      .sort(([j, m], [k, n]) => n - m || j - k)
      .slice(0, mostPerReport)
      .map(([j]) => j)
      .sort((a, b) => a - b);
    for (const j of best) {
      const other = reports[j];
      if (other !== undefined && !excludes(report, other)) pairs.push([i, j]);
    }
  });
  return pairs;
}

function add(lists: Map<string, number[]>, key: string, i: number): void {
  const under = lists.get(key);
  if (under === undefined) lists.set(key, [i]);
  else under.push(i);
}

function excludes(a: Report, b: Report): boolean {
  if (a.statement.id === b.statement.id) return true;
  return a.speakerId !== null && b.speakerId !== null && a.speakerId !== b.speakerId;
}

function rarest(report: Report, weight: WordWeight): string[] {
  const stems = [...new Set(report.words.flatMap((word) => (word.content ? word.stem : [])))];
  return stems.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, keysPerReport);
}
