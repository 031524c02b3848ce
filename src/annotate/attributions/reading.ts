import {
  bestLabelings,
  type Crf,
  emissions,
  labelingScore,
  marginals,
  mix,
} from "../../learn/index.ts";
import { completeQuotes } from "./complete-quotes.ts";
import type { Cue } from "./cue.ts";
import { deriveLabels } from "./derive-labels.ts";
import { roleLabel } from "./models.ts";
import { roleSequence } from "./role-features.ts";
import { createRoleFrame } from "./role-frame.ts";
import type { Sheet } from "./sheet.ts";

/** One way to read a cue: which tokens are its source, which its content. */
export interface Reading {
  readonly cue: Cue;
  readonly source: readonly number[];
  readonly content: readonly number[];
  /** Logarithm of its probability among all readings of the cue. */
  readonly score: number;
  /** Probability that the cue has neither source nor content. */
  readonly none: number;
  /** Least and mean probability of being content over the content's tokens. */
  readonly leastContent: number;
  readonly meanContent: number;
  /** Least probability of being source over the source's tokens; 0 without source. */
  readonly leastSource: number;
}

/** One number for two lists of tokens; different lists share one about never. */
function keyOf(source: readonly number[], content: readonly number[]): number {
  let key = source.length;
  for (const at of source) key = mix(key, at);
  for (const at of content) key = mix(key, at + 1);
  return key;
}

/**
 * The likeliest ways to read a cue, best first, at most `count`; only those with
 * content. `cueTokens` tells which tokens are cues, this one's included.
 */
export function readingsOf(
  sheet: Sheet,
  cue: Cue,
  cueTokens: Uint8Array,
  crf: Crf,
  potentials: Float64Array,
  count: number,
): Reading[] {
  const frame = createRoleFrame(sheet, cue, cueTokens, null);
  const sequence = roleSequence(frame, crf.shape.bits);
  const length = sequence.length;
  const scores = new Float64Array(4 * length);
  emissions(crf, sequence, scores);
  const { states, logZ } = marginals(crf.shape, potentials, sequence, scores);
  let noneScore = 0;
  for (let at = 0; at < length; at++) {
    const block = (sequence.classes[at] ?? 0) * 20 + (at === 0 ? 16 : 0);
    noneScore += (scores[at << 2] ?? 0) + (crf.transitions[block] ?? 0);
  }
  const none = Math.exp(noneScore - logZ);
  const seen = new Set<number>();
  const readings: Reading[] = [];
  const labelings = bestLabelings(crf, sequence, scores, count);
  for (const labels of deriveLabels(frame, labelings[0]?.labels ?? new Uint8Array())) {
    const score = labelingScore(crf, sequence, scores, labels);
    if (score > Number.NEGATIVE_INFINITY) labelings.push({ score, labels });
  }
  for (const { score, labels } of labelings) {
    const source: number[] = [];
    const content: number[] = [];
    let leastContent = 1;
    let meanContent = 0;
    let leastSource = 1;
    for (let at = 0; at < length; at++) {
      const label = labels[at];
      if (label === roleLabel.source) {
        source.push(frame.window.first + at);
        leastSource = Math.min(leastSource, states[(at << 2) + 1] ?? 0);
      } else if (label === roleLabel.begin || label === roleLabel.inside) {
        content.push(frame.window.first + at);
        const chance = (states[(at << 2) + 2] ?? 0) + (states[(at << 2) + 3] ?? 0);
        leastContent = Math.min(leastContent, chance);
        meanContent += chance;
      }
    }
    if (content.length === 0) continue;
    const whole = completeQuotes(frame, source, content);
    const key = keyOf(source, whole);
    if (whole.length === 0 || seen.has(key)) continue;
    seen.add(key);
    readings.push({
      cue,
      source,
      content: whole,
      score: score - logZ,
      none,
      leastContent,
      meanContent: meanContent / content.length,
      leastSource: source.length > 0 ? leastSource : 0,
    });
  }
  return readings;
}
