import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseAcross, type Quoted } from "../../examples/expected/parse-across.ts";
import { build, createAnnotator } from "../../src/engine/index.ts";
import { readPaths } from "../../src/ingest/index.ts";
import type { Remark } from "../../src/record/index.ts";
import { openStore } from "../../src/store/index.ts";

/** What a record made of a pile of invented news, beside what a careful reader would join. */
export interface PileReading {
  /** Expected pairs of reports in two documents, each as one line. */
  readonly joined: readonly string[];
  readonly apart: readonly string[];
  /** Look-alikes that stand in one remark. */
  readonly merged: readonly string[];
  /** Expected glosses that were linked, and those that were not. */
  readonly linked: readonly string[];
  readonly unlinked: readonly string[];
  /** Names of speakers as the record has them, of remarks of several documents. */
  readonly speakers: readonly string[];
}

/** Builds a record of the pile of a folder in memory and compares it with its `expected.txt`. */
export async function readPile(name: string): Promise<PileReading> {
  const folder = new URL(`${name}/`, import.meta.url);
  const store = await openStore(":memory:");
  await build(readPaths([fileURLToPath(new URL("docs/", folder))]), store, createAnnotator(1));
  const texts = new Map<string, { readonly id: string; readonly text: string }>();
  for await (const { doc } of store.readDocuments([])) {
    texts.set(doc.origin.name.replace(/\.txt$/, ""), { id: doc.id, text: doc.text });
  }
  const remarks: Remark[] = [];
  for await (const remark of store.streamRows("remarks")) remarks.push(remark);
  await store.close();
  const at = ({ doc, text }: Quoted): { id: string; start: number; end: number } => {
    const found = texts.get(doc);
    const start = found?.text.indexOf(text) ?? -1;
    if (found === undefined || start < 0) throw new RangeError(`${doc} does not say ${text}`);
    return { id: found.id, start, end: start + text.length };
  };
  /** Remarks whose own words, not all of their statements, overlap the quoted ones. */
  const remarksAt = (quoted: Quoted): Remark[] => {
    const place = at(quoted);
    return remarks.filter(({ evidence }) =>
      evidence.some(
        ({ doc, start, end }) => doc === place.id && start < place.end && place.start < end,
      ),
    );
  };
  const areOne = (a: Quoted, b: Quoted): boolean => {
    const left = new Set(remarksAt(a));
    return remarksAt(b).some((remark) => left.has(remark));
  };
  const across = parseAcross(readFileSync(new URL("expected.txt", folder), "utf8"));
  const line = (a: Quoted, b: Quoted): string => `${a.doc}: ${a.text} | ${b.doc}: ${b.text}`;
  const pairs = across.remarks.flatMap(({ reports }) =>
    reports.flatMap((a, i) => reports.slice(i + 1).map((b) => [a, b] as const)),
  );
  const glosses = across.remarks.flatMap(({ id, glosses: own, reports }) =>
    own.map((gloss) => {
      const place = at(gloss);
      const ofRemark = new Set(reports.flatMap(remarksAt));
      const isLinked = remarks.some(
        (remark) =>
          ofRemark.has(remark) &&
          remark.glosses.some(({ adds }) =>
            adds.some((add) => add.doc === place.id && add.start >= place.start),
          ),
      );
      return { line: `${id} | ${gloss.doc}: ${gloss.text}`, isLinked };
    }),
  );
  return {
    joined: pairs.flatMap(([a, b]) => (areOne(a, b) ? line(a, b) : [])),
    apart: pairs.flatMap(([a, b]) => (areOne(a, b) ? [] : line(a, b))),
    merged: across.notSame.flatMap(({ a, b }) => (areOne(a, b) ? line(a, b) : [])),
    linked: glosses.flatMap((gloss) => (gloss.isLinked ? gloss.line : [])),
    unlinked: glosses.flatMap((gloss) => (gloss.isLinked ? [] : gloss.line)),
    speakers: remarks
      .filter(({ reports }) => new Set(reports.map(({ doc }) => doc)).size > 1)
      .map(({ speaker, evidence }) => `${speaker ?? "unknown"}: ${evidence[0].exact}`)
      .sort(),
  };
}
