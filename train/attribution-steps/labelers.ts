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
import {
  type Crf,
  type CrfExample,
  type CrfShape,
  type CrfTraining,
  meanCrf,
  trainCrf,
} from "../../src/learn/index.ts";
import type { Example, Gold } from "./example.ts";

/** How a labeller is trained, and the size of its table. */
export interface TableTraining extends Omit<CrfTraining, "seed"> {
  readonly bits: number;
  /** One for each training; the labeller is their mean. */
  readonly seeds: readonly number[];
}

/** How the two labellers are trained. */
export interface LabelerTraining {
  readonly cues: TableTraining;
  readonly roles: TableTraining;
}

function trainMean(
  shape: CrfShape,
  sequences: readonly CrfExample[],
  { seeds, ...training }: TableTraining,
): Crf {
  return meanCrf(seeds.map((seed) => trainCrf(shape, sequences, { ...training, seed })));
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
export function trainCues(examples: readonly Example[], training: TableTraining): Crf {
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
  return trainMean(shape, sequences, training);
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

/** The cues that a labeller found in an article it had not seen. */
export interface FoundCues {
  readonly cues: readonly Cue[];
  /** Which tokens belong to a likely one, as {@link markCues} says. */
  readonly marked: Uint8Array;
}

/**
 * Trains the labeller that finds source and content. It sees cues as they are found,
 * not as people marked them, where some were: what it leans on in training it must
 * be able to lean on later.
 */
export function trainRoles(
  examples: readonly Example[],
  foundIn: readonly FoundCues[],
  training: TableTraining,
): Crf {
  const sequences: CrfExample[] = [];
  examples.forEach((example, index) => {
    const found = foundIn[index];
    if (found === undefined) return;
    for (const gold of example.gold) {
      if (gold.cue.length === 0) continue;
      const cue = nearestCue(found.cues, gold) ?? goldCue(example, gold);
      sequences.push(roleExample(example, gold, cue, found.marked, training.bits));
    }
  });
  const shape = {
    labels: 4,
    classes: roleClasses,
    bits: training.bits,
    forbidden: roleForbidden,
  };
  return trainMean(shape, sequences, training);
}

/** The found cue that shares most tokens with a gold one; null where none shares any. */
function nearestCue(cues: readonly Cue[], gold: Gold): Cue | null {
  let best: Cue | null = null;
  let most = 0;
  for (const cue of cues) {
    if ((cue.tokens[0] ?? 0) > (gold.cue.at(-1) ?? 0)) break;
    const both = cue.tokens.filter((at) => gold.cue.includes(at)).length;
    if (both > most) {
      most = both;
      best = cue;
    }
  }
  return best;
}

function roleExample(
  example: Example,
  gold: Gold,
  cue: Cue,
  marked: Uint8Array,
  bits: number,
): CrfExample {
  const frame = createRoleFrame(example.sheet, cue, marked);
  const { first, end } = frame.window;
  const labels = new Uint8Array(end - first);
  const isCue = (at: number): boolean => cue.tokens.includes(at);
  for (const at of gold.source) {
    if (at >= first && at < end && !isCue(at)) labels[at - first] = roleLabel.source;
  }
  for (const at of gold.content) {
    if (at < first || at >= end || isCue(at)) continue;
    const goesOn = at > first && (labels[at - first - 1] ?? 0) >= roleLabel.begin;
    labels[at - first] = goesOn ? roleLabel.inside : roleLabel.begin;
  }
  return { sequence: roleSequence(frame, bits), labels };
}
