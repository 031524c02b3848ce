import { mix } from "../../learn/index.ts";
import { clauseOf, subjectOf } from "./derive-labels.ts";
import type { Reading } from "./reading.ts";
import type { Sheet } from "./sheet.ts";

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

/** Measures a reading's fit. Linear in its window. */
export function fitOf(sheet: Sheet, { cue, source, content }: Reading): Fit {
  const sentence = sheet.sentences[sheet.sentenceOf[cue.head] ?? 0];
  const parts = new Set([...cue.tokens, ...source, ...content]);
  let left = 0;
  let leftVerb = 0;
  const from = Math.max(sentence?.firstToken ?? 0, cue.head - 200);
  const to = Math.min(sentence?.endToken ?? 0, cue.head + 200);
  for (let at = from; at < to; at++) {
    if (parts.has(at) || sheet.words[at]?.isPunctuation === true) continue;
    left++;
    if (/^(?:VB[DPZ]|MD)$/u.test(sheet.xposNames[at] ?? "")) leftVerb = 1;
  }
  const touched = new Map<number, number>();
  let unquoted = 0;
  for (const at of content) {
    const quote = sheet.quoteOf[at] ?? -1;
    if (quote >= 0) touched.set(quote, (touched.get(quote) ?? 0) + 1);
    else unquoted++;
  }
  let cut = 0;
  for (const at of [(content[0] ?? 0) - 1, (content.at(-1) ?? 0) + 1]) {
    if (touched.has(sheet.quoteOf[at] ?? -1) && sheet.quote[at] === 2) cut = 1;
  }
  return {
    clause: relate(sheet, content, clauseOf(sheet, cue.head)),
    subject: source.length === 0 ? 6 : relate(sheet, source, subjectOf(sheet, cue.head)),
    left: left <= 3 ? left : left <= 6 ? 4 : left <= 12 ? 5 : 6,
    leftVerb,
    marks: touched.size === 0 ? 0 : cut === 0 ? 1 : 2,
    runsOver: touched.size > 0 && unquoted > 2 ? 1 : 0,
  };
}

/** How two runs of words stand to each other, punctuation apart. */
function relate(sheet: Sheet, own: readonly number[], other: readonly number[]): number {
  if (other.length === 0) return 0;
  const wordy = (tokens: readonly number[]): number[] =>
    tokens.filter((at) => sheet.words[at]?.isPunctuation !== true);
  const a = wordy(own);
  const b = wordy(other);
  const inB = new Set(b);
  let both = 0;
  for (const at of a) if (inB.has(at)) both++;
  if (both === 0) return 4;
  if (both === a.length) return both === b.length ? 1 : 2;
  return both === b.length ? 3 : 5;
}

/** The fit as features: what ranker and filter read, by the templates `template` and above. */
export function addFit(
  add: (template: number, value: number) => void,
  template: number,
  fit: Fit,
  lemma: number,
  kind: number,
): void {
  add(template, fit.clause);
  add(template + 1, fit.subject);
  add(template + 2, mix(fit.clause, fit.subject));
  add(template + 3, mix(fit.clause, lemma));
  add(template + 4, mix(fit.subject, lemma));
  add(template + 5, fit.left);
  add(template + 6, mix(fit.left, fit.leftVerb));
  add(template + 7, mix(fit.left, lemma));
  add(template + 8, mix(fit.marks, fit.runsOver));
  add(template + 9, mix(fit.marks, mix(fit.clause, fit.runsOver)));
  add(template + 10, mix(kind, mix(fit.clause, fit.subject)));
  add(template + 11, mix(fit.marks, mix(fit.left, fit.leftVerb)));
}
