import { layTemplates, type TemplateTable } from "../../../learn/index.ts";
import type { FeatureRows } from "../feature-rows.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { type CueGrammar, type Parts, part } from "./parts.ts";
import type { Reading } from "./reading.ts";

/** How well a reading fits grammar and marks as a whole. */
export interface Fit {
  /** How the content stands to the clause under the cue: 0 there is none, 1 equal, 2 shorter, 3 longer, 4 apart, 5 crossing. */
  readonly clause: number;
  /** How the source stands to the subject, in the same numbers; 6 without a source. */
  readonly subject: number;
  /** Words of the cue's sentence in none of the parts, in steps up to 6; and whether a finite verb is among them. */
  readonly left: number;
  readonly leftVerb: number;
  /** Of the quotations that the content touches: 0 none, 1 all whole, 2 some cut. */
  readonly marks: number;
  /** Whether the content begins or ends outside of marks beside a whole quotation in it. */
  readonly runsOver: number;
}

/** Measures the fit of a reading that `parts` marks. Linear in its window. */
export function fitOf(
  sheet: Sheet,
  { cue, source, content }: Reading,
  parts: Parts,
  grammar: CueGrammar,
): Fit {
  const sentence = sheet.sentences[sheet.sentenceOf[cue.head] ?? 0];
  let left = 0;
  let leftVerb = 0;
  const from = Math.max(sentence?.firstToken ?? 0, cue.head - 200);
  const to = Math.min(sentence?.endToken ?? 0, cue.head + 200);
  for (let at = from; at < to; at++) {
    if (parts.of[at] !== part.none || sheet.words[at]?.isPunctuation === true) continue;
    left++;
    if (sheet.finite[at] === 1) leftVerb = 1;
  }
  let unquoted = 0;
  for (const at of content) if ((sheet.quoteOf[at] ?? -1) < 0) unquoted++;
  const quotes = unquoted < content.length;
  const cutAt = (outer: number, inner: number): boolean =>
    sheet.quote[outer] === 2 && sheet.quoteOf[outer] === sheet.quoteOf[inner];
  const low = content[0] ?? 0;
  const high = content.at(-1) ?? 0;
  const cut = quotes && (cutAt(low - 1, low) || cutAt(high + 1, high));
  return {
    clause: relate(sheet, content, grammar.clause, parts.of, part.content),
    subject:
      source.length === 0 ? 6 : relate(sheet, source, grammar.subject, parts.of, part.source),
    left: left <= 3 ? left : left <= 6 ? 4 : left <= 12 ? 5 : 6,
    leftVerb,
    marks: quotes ? (cut ? 2 : 1) : 0,
    runsOver: quotes && unquoted > 2 ? 1 : 0,
  };
}

/** How two runs of words stand to each other, punctuation apart: `own` are the tokens that `marks` calls `which`. */
function relate(
  sheet: Sheet,
  own: readonly number[],
  other: readonly number[],
  marks: Uint8Array,
  which: number,
): number {
  if (other.length === 0) return 0;
  let size = 0;
  for (const at of own) if (sheet.words[at]?.isPunctuation !== true) size++;
  let both = 0;
  for (const at of other) if (marks[at] === which) both++;
  if (both === 0) return 4;
  if (both === size) return both === other.length ? 1 : 2;
  return both === other.length ? 3 : 5;
}

/** Where each fact of a fit stands in a column of them. */
const fitFact = {
  cueLemma: 0,
  cueKind: 1,
  clause: 2,
  subject: 3,
  left: 4,
  leftVerb: 5,
  marks: 6,
  runsOver: 7,
} as const;

/** Facts of one fit at a time, kept from reading to reading. */
const facts = new Int32Array(Object.keys(fitFact).length);

/** The templates of a fit's features, numbered from `first` on. */
export function fitTemplates(first: number): TemplateTable {
  return layTemplates(fitFact, [
    [first, "clause"],
    [first + 1, "subject"],
    [first + 2, "clause", "subject"],
    [first + 3, "clause", "cueLemma"],
    [first + 4, "subject", "cueLemma"],
    [first + 5, "left"],
    [first + 6, "left", "leftVerb"],
    [first + 7, "left", "cueLemma"],
    [first + 8, "marks", "runsOver"],
    [first + 9, "marks", "clause", "runsOver"],
    [first + 10, "cueKind", "clause", "subject"],
    [first + 11, "marks", "left", "leftVerb"],
  ]);
}

/** The fit as features: what ranker and filter read, each by its own {@link fitTemplates}. */
export function addFit(
  rows: FeatureRows,
  templates: TemplateTable,
  fit: Fit,
  lemma: number,
  kind: number,
): void {
  facts[fitFact.cueLemma] = lemma;
  facts[fitFact.cueKind] = kind;
  facts[fitFact.clause] = fit.clause;
  facts[fitFact.subject] = fit.subject;
  facts[fitFact.left] = fit.left;
  facts[fitFact.leftVerb] = fit.leftVerb;
  facts[fitFact.marks] = fit.marks;
  facts[fitFact.runsOver] = fit.runsOver;
  rows.addAll(templates, facts);
}
