import { bestLabelings, type Crf, emissions, marginals } from "../../learn/index.ts";
import { type Cue, cueHead } from "./cue.ts";
import { cueSequence } from "./cue-features.ts";
import { cueLabel } from "./models.ts";
import type { Sheet } from "./sheet.ts";

/** Added to the scores of cue labels: false cues are dropped later, missed ones never come back. */
const recallBias = [0, 2, 1, 0];

/**
 * Every run of tokens that may be a cue, tuned for recall, in text order. Each
 * carries the probability that some of it is one.
 */
export function findCues(sheet: Sheet, crf: Crf, potentials: Float64Array): Cue[] {
  const cues: Cue[] = [];
  sheet.sentences.forEach((sentence, index) => {
    const sequence = cueSequence(sheet, index, crf.shape.bits);
    if (sequence.length === 0) return;
    const scores = new Float64Array(4 * sequence.length);
    emissions(crf, sequence, scores);
    const { states } = marginals(crf.shape, potentials, sequence, scores);
    const labels = bestLabelings(crf, sequence, scores, 1, recallBias)[0]?.labels;
    if (labels === undefined) return;
    for (let at = 0; at < labels.length; at++) {
      if (labels[at] !== cueLabel.begin) continue;
      const tokens: number[] = [];
      let strength = 0;
      for (let i = at; i === at || labels[i] === cueLabel.inside; i++) {
        tokens.push(sentence.firstToken + i);
        strength = Math.max(strength, 1 - (states[i << 2] ?? 1));
      }
      cues.push({ tokens, head: cueHead(sheet, tokens), strength });
    }
  });
  return cues;
}

/** For each token 1 where a cue at least as strong as `least` begins, 2 where it goes on, else 0. */
export function markCues(sheet: Sheet, cues: readonly Cue[], least: number): Uint8Array {
  const marked = new Uint8Array(sheet.length);
  for (const cue of cues) {
    if (cue.strength < least) continue;
    cue.tokens.forEach((at, index) => {
      marked[at] = index === 0 ? 1 : 2;
    });
  }
  return marked;
}
