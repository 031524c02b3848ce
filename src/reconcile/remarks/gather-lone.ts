import { type Gathered, gatherStatement } from "./gather.ts";
import type { Report } from "./report.ts";
import type { Vocabulary } from "./words.ts";

/** The statements of a document that nobody else reports, each a remark by itself, in text order; the same object as long as all are the same. */
export interface Lone {
  readonly doc: string;
  readonly remarks: readonly Gathered[];
  /** Where the first sentence of each stands among those of the document, ascending. */
  readonly at: Int32Array;
}

/** What was alone in a document when it had these reports, of which others were of several. */
export interface LoneBefore {
  readonly reports: readonly Report[];
  readonly shared: Uint8Array;
  readonly lone: Lone;
}

/** A document, and what was alone in it in the last two states: before the documents were dated, and after. */
interface Remembering {
  readonly doc: string;
  lone: readonly LoneBefore[];
}

const mostBefore = 2;

/**
 * Gathers the statements of a document of which no sentence is `shared` (1) with another. Costs a
 * look at the marks where nothing is another.
 */
export function gatherLone(
  own: Remembering,
  reports: readonly Report[],
  { shared, vocabulary }: { readonly shared: Uint8Array; readonly vocabulary: Vocabulary },
): Lone {
  const known = own.lone.find((one) => one.reports === reports && areSame(one.shared, shared));
  if (known !== undefined) return known.lone;
  const remarks: Gathered[] = [];
  const at: number[] = [];
  for (let from = 0; from < reports.length; ) {
    let to = from + 1;
    while (reports[to]?.statement.id === reports[from]?.statement.id) to++;
    if (!shared.subarray(from, to).includes(1)) {
      const sentences = reports.slice(from, to);
      const remark =
        findBefore(own.lone, sentences, from) ?? gatherStatement(sentences, vocabulary);
      if (remark !== null) {
        remarks.push(remark);
        at.push(from);
      }
    }
    from = to;
  }
  const lone: Lone = { doc: own.doc, remarks, at: Int32Array.from(at) };
  own.lone = [{ reports, shared: shared.slice(), lone }, ...own.lone].slice(0, mostBefore);
  return lone;
}

/** What the same sentences were gathered to before; null where they were not. */
function findBefore(
  before: readonly LoneBefore[],
  sentences: readonly Report[],
  from: number,
): Gathered | null {
  for (const { reports, lone } of before) {
    if (!sentences.every((report, i) => report === reports[from + i])) continue;
    if (reports[from + sentences.length]?.statement.id === sentences[0]?.statement.id) continue;
    const known = lone.remarks[lone.at.indexOf(from)];
    if (known !== undefined) return known;
  }
  return null;
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
