import { findCopies, printsOf } from "../src/reconcile/origins/index.ts";
import type { Span } from "../src/text/index.ts";
import { bootstrap, seeded } from "./bootstrap.ts";
import { type Planted, plantCopies } from "./copies/plant.ts";
import { percentOf } from "./measures.ts";
import type { Bar, Measure } from "./options.ts";

const documents = 1500;

interface Found {
  readonly a: { readonly doc: string; readonly span: Span };
  readonly b: { readonly doc: string; readonly span: Span };
}

/**
 * Passages planted in an invented pile, verbatim and edited: those found (half of the
 * passage or more, on both sides), and of those found the planted ones (half or more
 * of what was found, on both sides). `--show` prints recall by kind of edit.
 */
export const bar: Bar = ({ args }) => {
  const pile = plantCopies(documents, seeded(20310514));
  const pairs = findCopies(
    pile.documents.map(({ doc, text }) => ({ doc, prints: printsOf(text) })),
  );
  const found = pairs.flatMap(({ a, b, passages }) =>
    passages.map(
      (passage): Found => ({
        a: { doc: a, span: passage.a },
        b: { doc: b, span: passage.b },
      }),
    ),
  );
  const hit = pile.planted.map((planted) => found.some((one) => isFound(planted, one)));
  const right = found.map((one) => pile.planted.some((planted) => isPlanted(one, planted)));
  if (args.includes("--show")) showByEdit(pile.planted, hit);
  const share = (all: readonly boolean[]): number =>
    percentOf(all.filter(Boolean).length, all.length);
  const measure = (metric: string, all: readonly boolean[], floor: number): Measure => ({
    metric,
    on: `${documents} invented documents (${all.filter(Boolean).length} of ${all.length})`,
    value: share(all),
    interval: bootstrap(all, share),
    floor,
  });
  return {
    measures: [
      measure("copied passages found, recall", hit, 95),
      measure("copied passages found, precision", right, 98),
    ],
    missing: [],
    scores: { recall: share(hit), precision: share(right) },
  };
};

/** Share of a span that another covers. */
function covered(span: Span, by: Span): number {
  const shared = Math.min(span.end, by.end) - Math.max(span.start, by.start);
  return Math.max(0, shared) / Math.max(1, span.end - span.start);
}

/** The two sides of what was found, in the order of what was planted; null for other documents. */
function sidesOf({ from, to }: Planted, { a, b }: Found): readonly [Span, Span] | null {
  if (a.doc === from.doc && b.doc === to.doc) return [a.span, b.span];
  return b.doc === from.doc && a.doc === to.doc ? [b.span, a.span] : null;
}

function isFound(planted: Planted, found: Found): boolean {
  const sides = sidesOf(planted, found);
  if (sides === null) return false;
  return covered(planted.from.span, sides[0]) >= 0.5 && covered(planted.to.span, sides[1]) >= 0.5;
}

function isPlanted(found: Found, planted: Planted): boolean {
  const sides = sidesOf(planted, found);
  if (sides === null) return false;
  return covered(sides[0], planted.from.span) >= 0.5 && covered(sides[1], planted.to.span) >= 0.5;
}

function showByEdit(planted: readonly Planted[], hit: readonly boolean[]): void {
  const byEdit = new Map<string, { found: number; all: number }>();
  planted.forEach(({ edit }, i) => {
    const row = byEdit.get(edit) ?? { found: 0, all: 0 };
    row.all++;
    if (hit[i] === true) row.found++;
    byEdit.set(edit, row);
  });
  for (const [edit, { found, all }] of byEdit) console.log(`${edit}\t${found} of ${all}`);
}
