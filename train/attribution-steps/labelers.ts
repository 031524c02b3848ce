import {
  type Cue,
  createRoleFrame,
  cueClasses,
  cueForbidden,
  cueHead,
  cueLabel,
  cueSequence,
  roleClasses,
  roleForbidden,
  roleLabel,
  roleSequence,
} from "../../src/annotate/attributions/index.ts";
import { type Crf, type CrfExample, type CrfTraining, trainCrf } from "../../src/learn/index.ts";
import type { Example, Gold } from "./example.ts";

/** How the two labellers are trained. */
export interface LabelerTraining {
  readonly bits: number;
  readonly cues: CrfTraining;
  readonly roles: CrfTraining;
}

/** For each token 1 where a gold cue begins, 2 where one goes on, else 0. */
export function goldCueTokens(example: Example): Uint8Array {
  const marked = new Uint8Array(example.sheet.length);
  for (const { cue } of example.gold) {
    cue.forEach((at, index) => {
      if (index === 0) marked[at] = cueLabel.begin;
      else if (marked[at] === 0) marked[at] = cueLabel.inside;
    });
  }
  return marked;
}

/** The gold cue of an attribution. */
export function goldCue(example: Example, gold: Gold): Cue {
  return { tokens: gold.cue, head: cueHead(example.sheet, gold.cue), strength: 1 };
}

/** Trains the labeller that finds cues. */
export function trainCues(examples: readonly Example[], training: LabelerTraining): Crf {
  const sequences: CrfExample[] = [];
  for (const example of examples) {
    const marked = goldCueTokens(example);
    example.sheet.sentences.forEach((sentence, index) => {
      sequences.push({
        sequence: cueSequence(example.sheet, index, training.bits),
        labels: validLabels(marked.slice(sentence.firstToken, sentence.endToken)),
      });
    });
  }
  const shape = {
    labels: 3,
    classes: cueClasses,
    bits: training.bits,
    forbidden: cueForbidden,
  };
  return trainCrf(shape, sequences, training.cues);
}

/** A gold cue with a gap in it goes on after the gap as a cue of its own, which the labels can express. */
function validLabels(labels: Uint8Array): Uint8Array {
  labels.forEach((label, at) => {
    if (label === cueLabel.inside && (at === 0 || labels[at - 1] === cueLabel.none)) {
      labels[at] = cueLabel.begin;
    }
  });
  return labels;
}

/** Trains the labeller that finds source and content, on gold cues. */
export function trainRoles(examples: readonly Example[], training: LabelerTraining): Crf {
  const sequences: CrfExample[] = [];
  for (const example of examples) {
    const marked = goldCueTokens(example);
    for (const gold of example.gold) {
      if (gold.cue.length === 0) continue;
      const frame = createRoleFrame(example.sheet, goldCue(example, gold), marked, null);
      const { first, end } = frame.window;
      const labels = new Uint8Array(end - first);
      for (const at of gold.source)
        if (at >= first && at < end) labels[at - first] = roleLabel.source;
      for (const at of gold.content) {
        if (at < first || at >= end) continue;
        const goesOn = at > first && (labels[at - first - 1] ?? 0) >= roleLabel.begin;
        labels[at - first] = goesOn ? roleLabel.inside : roleLabel.begin;
      }
      sequences.push({ sequence: roleSequence(frame, training.bits), labels });
    }
  }
  const shape = {
    labels: 4,
    classes: roleClasses,
    bits: training.bits,
    forbidden: roleForbidden,
  };
  return trainCrf(shape, sequences, training.roles);
}
