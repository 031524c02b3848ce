import {
  bestLabelings,
  type Crf,
  CrfRoom,
  emissions,
  labelingScore,
  marginals,
  mix,
} from "../../../learn/index.ts";
import type { Cue } from "../cues/cue.ts";
import { FeatureRows } from "../feature-rows.ts";
import { roleLabel } from "../models.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { completeQuotes } from "./complete-quotes.ts";
import { deriveLabels } from "./derive-labels.ts";
import { roleSequence } from "./role-features.ts";
import { createRoleFrame } from "./role-frame.ts";

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

/** Labels less likely than this at a token are tried in no reading. */
const leastChance = 1e-3;

/** Kept from cue to cue. */
const room = new CrfRoom();
const rows = new FeatureRows(0, 1 << 14);

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
  const frame = createRoleFrame(sheet, cue, cueTokens);
  rows.restart(crf.shape.bits);
  const sequence = roleSequence(frame, crf.shape.bits, rows);
  const length = sequence.length;
  room.reserve(length);
  const { scores } = room;
  emissions(crf, sequence, scores);
  const { states, logZ } = marginals(crf.shape, potentials, sequence, scores, room);
  let noneScore = 0;
  for (let at = 0; at < length; at++) {
    const block = (sequence.classes[at] ?? 0) * 20 + (at === 0 ? 16 : 0);
    noneScore += (scores[at << 2] ?? 0) + (crf.transitions[block] ?? 0);
  }
  const none = Math.exp(noneScore - logZ);
  const seen = new Set<number>();
  const readings: Reading[] = [];
  const best = bestLabelings(crf, sequence, scores, count, {
    states,
    least: leastChance,
    room,
  });
  const add = (labels: Uint8Array, score: number, places: Int32Array): void => {
    const source: number[] = [];
    const content: number[] = [];
    let leastContent = 1;
    let meanContent = 0;
    let leastSource = 1;
    for (let i = 0; i < places.length; i++) {
      const at = places[i] as number;
      const label = labels[at] as number;
      if (label === roleLabel.source) {
        source.push(frame.window.first + at);
        leastSource = Math.min(leastSource, states[(at << 2) + 1] as number);
      } else if (label !== roleLabel.none) {
        content.push(frame.window.first + at);
        const chance = (states[(at << 2) + 2] as number) + (states[(at << 2) + 3] as number);
        leastContent = Math.min(leastContent, chance);
        meanContent += chance;
      }
    }
    if (content.length === 0) return;
    const whole = completeQuotes(frame, source, content);
    const key = keyOf(source, whole);
    if (whole.length === 0 || seen.has(key)) return;
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
  };
  const open = openPlaces(states, length);
  for (const { labels, score } of best) add(labels, score, open);
  const all = allPlaces(length);
  for (const labels of deriveLabels(frame, best[0]?.labels ?? new Uint8Array())) {
    const score = labelingScore(crf, sequence, scores, labels);
    if (score > Number.NEGATIVE_INFINITY) add(labels, score, all);
  }
  return readings;
}

/** Places from 0 on, kept from cue to cue. */
let places = new Int32Array(0);

/** All places of a window. */
function allPlaces(length: number): Int32Array {
  if (places.length < length) places = new Int32Array(2 * length).map((_, at) => at);
  return places.subarray(0, length);
}

/** The places where a likely labeling may have source or content. */
function openPlaces(states: Float64Array, length: number): Int32Array {
  const open = new Int32Array(length);
  let size = 0;
  for (let at = 0; at < length; at++) {
    if ((states[at << 2] as number) <= 1 - leastChance) open[size++] = at;
  }
  return open.subarray(0, size);
}
