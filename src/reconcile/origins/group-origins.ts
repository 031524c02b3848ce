import type { DocId } from "../../doc/index.ts";
import type { OriginGroup } from "../../record/index.ts";
import { pushUnder, type Span } from "../../text/index.ts";
import { createGroups } from "../groups.ts";
import { originKey } from "./channel.ts";
import type { CopiedText, CopyIndex } from "./copy-index.ts";

/** One report, as far as it tells where its words came from. */
export interface Provenanced {
  readonly doc: DocId;
  /** Who the words come from as far as is known: a channel, a side, else the outlet or the input's name. */
  readonly origin: string;
  /** Whether the document says so; otherwise `origin` is who printed it. */
  readonly isSaid: boolean;
  /** Where its words stand. */
  readonly content: readonly Span[];
}

const agency = /\b(?:news agency|press agency|agency|wire|newswire|press association)\b/i;

/** Share of a report that must stand in a copied stretch. */
const inside = 0.5;

/**
 * Where the words of one remark came from: reports that name one channel or
 * side or stand in text that one took from the other go back to one origin. Two
 * outlets that quote one agency are one origin. Named by who is said to be it, where
 * one is. Sorted by name; the documents of each sorted.
 */
export function groupOrigins(reports: readonly Provenanced[], copies: CopyIndex): OriginGroup[] {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) {
    return [{ name: only.origin, documents: [only.doc] }];
  }
  const groups = createGroups(reports.length);
  const byName = new Map<string, number>();
  const byDoc = new Map<DocId, number[]>();
  reports.forEach((report, i) => {
    const key = originKey(report.origin);
    const same = byName.get(key);
    if (same === undefined) byName.set(key, i);
    else groups.join(same, i);
    pushUnder(byDoc, report.doc, i);
  });
  reports.forEach((report, i) => {
    for (const [doc, texts] of copies.of(report.doc)) {
      for (const j of byDoc.get(doc) ?? []) {
        const other = reports[j];
        if (j > i && other !== undefined && isTaken(report, other, texts)) groups.join(i, j);
      }
    }
  });
  return groups
    .list()
    .map((members) => {
      const own = members.map((i) => reports[i]).filter((x) => x !== undefined);
      const said = own.filter((report) => report.isSaid);
      // What a paper has word for word of an agency is the agency's.
      const agencies = own.filter((report) => agency.test(report.origin));
      const [telling = own] = [said, agencies].filter(({ length }) => length > 0);
      const names = telling.map((report) => report.origin).sort();
      return {
        name: names[0] ?? "",
        documents: [...new Set(own.map((report) => report.doc))].sort(),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether both reports stand in one stretch that their documents share. */
function isTaken(a: Provenanced, b: Provenanced, texts: readonly CopiedText[]): boolean {
  return texts.some(({ own, other }) => standsIn(a.content, own) && standsIn(b.content, other));
}

function standsIn(content: readonly Span[], { start, end }: Span): boolean {
  let length = 0;
  let covered = 0;
  for (const span of content) {
    length += span.end - span.start;
    covered += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  return covered >= inside * length;
}
