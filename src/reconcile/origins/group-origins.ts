import type { OriginGroup } from "../../record/index.ts";
import { createGroups } from "../groups.ts";
import { originKey } from "./channel.ts";

/** One report, as far as it tells where its words came from. */
export interface Provenanced {
  readonly doc: string;
  /** Who the words come from as far as is known: a channel, a side, else the outlet or the input's name. */
  readonly origin: string;
  /** Hashes of the document's sentences, sorted. */
  readonly prints: readonly string[];
}

/** Share of the shorter text's sentences that must recur for one text to be a copy of the other. */
const copied = 0.5;

/**
 * Where the words of one remark came from: reports that name one channel or
 * side or share their text go back to one origin. Two outlets that quote
 * one agency are one origin. Sorted by name; the documents of each sorted.
 */
export function groupOrigins(reports: readonly Provenanced[]): OriginGroup[] {
  const groups = createGroups(reports.length);
  const byName = new Map<string, number>();
  reports.forEach((report, i) => {
    const key = originKey(report.origin);
    const same = byName.get(key);
    if (same === undefined) byName.set(key, i);
    else groups.join(same, i);
    for (let j = 0; j < i; j++) {
      const other = reports[j];
      if (other !== undefined && shareText(report.prints, other.prints)) groups.join(i, j);
    }
  });
  return groups
    .list()
    .map((members) => {
      const own = members.map((i) => reports[i]).filter((x) => x !== undefined);
      const names = own.map((report) => report.origin).sort();
      return {
        name: names[0] ?? "",
        documents: [...new Set(own.map((report) => report.doc))].sort(),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether half of the shorter text stands in the other; both sorted. */
function shareText(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return false;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? "";
    const y = b[j] ?? "";
    if (x === y) {
      common++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return common / shorter >= copied;
}
