import { mix } from "../../../learn/index.ts";
import { pushUnder } from "../../../text/index.ts";
import { cueHead } from "../cues/cue.ts";
import { FeatureRows } from "../feature-rows.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { addFit, fitOf, fitTemplates } from "./fit-features.ts";
import { grammarOf, type Parts } from "./parts.ts";
import type { Reading } from "./reading.ts";

/** The reading chosen for a cue, and by how much it beat the next one. */
export interface Chosen extends Reading {
  readonly margin: number;
}

/** How many of the steps, which rise, a value lies above. */
function stepOf(value: number, ...steps: readonly number[]): number {
  let step = 0;
  while (step < steps.length && value > (steps[step] ?? 0)) step++;
  return step;
}

const ownFit = fitTemplates(60);
const forms = ["indirect", "mixed", "direct"] as const;

/** Where content tokens stand: outside of marks, in part, or all but wholly inside. */
export function contentForm(sheet: Sheet, content: readonly number[]): (typeof forms)[number] {
  let inMarks = 0;
  for (const at of content) if ((sheet.quote[at] ?? 0) > 0) inMarks++;
  return inMarks === 0 ? "indirect" : inMarks >= content.length * 0.95 ? "direct" : "mixed";
}

/**
 * Features for the filter that asks whether a chosen reading is right: how sure
 * each part was, what kind of cue it is, and how it stands to the other readings
 * of the document.
 */
export function filterFeatures(
  sheet: Sheet,
  chosen: Chosen,
  nesting: Nesting,
  parts: Parts,
  bits: number,
): Int32Array {
  const rows = new FeatureRows(bits, 96);
  const { cue, content, source } = chosen;
  const head = cue.head;
  const lemma = sheet.lemma[head] ?? 0;
  const tag = sheet.xpos[head] ?? 0;
  const kind = sheet.cueKind[head] ?? 0;
  const sure = stepOf(cue.strength, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97);
  const least = stepOf(chosen.leastContent, 0.2, 0.4, 0.6, 0.8, 0.95);
  const mean = stepOf(chosen.meanContent, 0.5, 0.7, 0.8, 0.9, 0.97);
  const leastSource = stepOf(chosen.leastSource, 0.01, 0.5, 0.8, 0.95);
  const none = stepOf(chosen.none, 0.001, 0.01, 0.1, 0.3, 0.6, 0.9);
  const size = stepOf(content.length, 0, 1, 2, 3, 5, 8, 14, 25, 50);
  const first = content[0] ?? 0;
  const last = content.at(-1) ?? 0;
  const side = last < (cue.tokens[0] ?? 0) ? 1 : first > (cue.tokens.at(-1) ?? 0) ? 2 : 3;
  const form = forms.indexOf(contentForm(sheet, content)) + 1;
  const sourceHead = source.length > 0 ? cueHead(sheet, source) : -1;
  const sourceTag = sourceHead < 0 ? 0 : (sheet.xpos[sourceHead] ?? 0);
  const sourceMention = sourceHead < 0 ? 99 : (sheet.mentioned[sourceHead] ?? 0);
  let phrase = 3;
  for (const at of cue.tokens) phrase = mix(phrase, sheet.lemma[at] ?? 0);
  const firstTag = sheet.xpos[first] ?? 0;
  rows.add(1, sure);
  rows.add(2, least);
  rows.add(3, mean);
  rows.add(4, leastSource);
  rows.add(5, none);
  rows.add(6, size);
  rows.add(7, lemma);
  rows.add(8, phrase);
  rows.add(9, mix(lemma, form));
  rows.add(10, mix(lemma, side));
  rows.add(11, sourceTag);
  rows.add(12, mix(sourceTag, tag));
  rows.add(13, firstTag);
  rows.add(14, sheet.lemma[first] ?? 0);
  rows.add(15, mix(firstTag, lemma));
  rows.add(16, mix(side, form));
  rows.add(17, mix(sure, least));
  rows.add(18, mix(sure, leastSource));
  rows.add(19, mix(size, tag));
  rows.add(20, tag);
  rows.add(21, mix(sure, size));
  rows.add(22, mix(sure, tag));
  rows.add(23, kind);
  rows.add(24, mix(kind, firstTag));
  rows.add(25, mix(kind, sure));
  rows.add(26, mix(least, leastSource));
  rows.add(27, mix(sure, mean));
  parts.mark(chosen);
  addFit(rows, ownFit, fitOf(sheet, chosen, parts, grammarOf(sheet, head)), lemma, kind);
  parts.clear(chosen);
  rows.add(28, 0);
  rows.add(29, mix(lemma, size > 3 ? 1 : 0));
  rows.add(30, (sheet.quote[head] ?? 0) > 0 ? 1 : 0);
  rows.add(31, mix(sheet.relation[head] ?? 0, tag));
  rows.add(32, mix(lemma, sourceTag));
  rows.add(33, mix(least, size));
  rows.add(34, mix(sourceMention, kind));
  rows.add(35, mix(sourceMention, lemma));
  rows.add(36, mix(sheet.childBits[head] ?? 0, kind));
  rows.add(37, mix(sheet.childBits[head] ?? 0, lemma));
  rows.add(38, mix(least, mix(sure, leastSource)));
  rows.add(39, mix(phrase, sourceHead < 0 ? 0 : 1));
  const margin = stepOf(chosen.margin, 0.2, 0.5, 1, 2, 4);
  rows.add(40, nesting.inside);
  rows.add(41, mix(nesting.inside, sure));
  rows.add(42, nesting.sameStart);
  rows.add(43, mix(nesting.sameStart, sure));
  rows.add(44, mix(nesting.inside, form));
  rows.add(45, margin);
  rows.add(46, mix(margin, sure));
  rows.add(47, mix(margin, leastSource));
  rows.add(48, mix(nesting.inside, lemma));
  rows.add(49, mix(nesting.inside, kind));
  return rows.take();
}

/** How a reading stands to the others of its document. */
export interface Nesting {
  /** 1 where its cue stands in the content of another reading, 2 of one whose cue is likely, else 0. */
  readonly inside: number;
  /** 1 where another reading's content begins with the same token, 2 where that one is surer, else 0. */
  readonly sameStart: number;
}

/** How each reading stands to the others. Linear in the tokens of all contents. */
export function nestings(readings: readonly Chosen[]): Nesting[] {
  // By token of a content, the strength of the strongest cue.
  const covered = new Map<number, number>();
  const starts = new Map<number, number[]>();
  for (const reading of readings) {
    for (const at of reading.content) {
      const best = covered.get(at);
      if (best === undefined || best < reading.cue.strength) covered.set(at, reading.cue.strength);
    }
    const first = reading.content[0] ?? -1;
    pushUnder(starts, first, reading.cue.strength);
  }
  return readings.map((reading) => {
    const strength = covered.get(reading.cue.head);
    const others = starts.get(reading.content[0] ?? -1) ?? [];
    const surer = others.some((other) => other > reading.cue.strength);
    return {
      inside: strength === undefined ? 0 : strength > 0.5 ? 2 : 1,
      sameStart: others.length < 2 ? 0 : surer ? 2 : 1,
    };
  });
}
