import type { PolnearDoc } from "../../corpora/index.ts";
import type { Sheet } from "../../src/annotate/attributions/index.ts";
import { firstWhere } from "../../src/text/index.ts";

/** A gold attribution as token numbers of its sheet. */
export interface Gold {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** An annotated article, ready to learn from. */
export interface Example {
  readonly id: string;
  readonly text: string;
  readonly sheet: Sheet;
  readonly gold: readonly Gold[];
}

function tokensIn(sheet: Sheet, spans: readonly (readonly [number, number])[]): number[] {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    const first = firstWhere(sheet.length, (at) => (sheet.ends[at] ?? 0) > start);
    for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < end; at++) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

/** The example that an article and its sheet make. Attributions without content are left out. */
export function createExample(doc: PolnearDoc, sheet: Sheet): Example {
  const gold = doc.attributions
    .map((attribution) => ({
      source: tokensIn(sheet, attribution.source),
      cue: tokensIn(sheet, attribution.cue),
      content: tokensIn(sheet, attribution.content),
    }))
    .filter((attribution) => attribution.content.length > 0);
  return { id: doc.id, text: doc.text, sheet, gold };
}
