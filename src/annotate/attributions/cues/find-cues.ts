import { type Crf, CrfRoom, emissions, marginals } from "../../../learn/index.ts";
import { FeatureRows } from "../feature-rows.ts";
import { cueLabel } from "../models.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { type Cue, cueHead } from "./cue.ts";
import { cueSequence } from "./cue-features.ts";

/** Least probability with which a cue begins at a token: false cues are dropped later, missed ones never come back. */
const leastBegin = 0.08;
/** A cue goes on to the next token where that is likelier than that it ends. */
const leastInside = 0.5;

/** Kept from sentence to sentence. */
const room = new CrfRoom();
const rows = new FeatureRows(0, 1 << 12);

/**
 * Every run of tokens that may be a cue, chosen for recall, in text order. Where
 * two could begin, the likelier one does, and goes on as long as that is likely:
 * a low bar for beginning must not make cues longer.
 */
export function findCues(sheet: Sheet, crf: Crf, potentials: Float64Array): Cue[] {
  const cues: Cue[] = [];
  sheet.sentences.forEach((sentence, index) => {
    rows.restart(crf.shape.bits);
    const sequence = cueSequence(sheet, index, crf.shape.bits, rows);
    if (sequence.length === 0) return;
    room.reserve(sequence.length);
    emissions(crf, sequence, room.scores);
    const { states } = marginals(crf.shape, potentials, sequence, room.scores, room);
    for (const [from, end] of likelyRuns(states, sequence.length)) {
      const tokens: number[] = [];
      let strength = 0;
      for (let i = from; i < end; i++) {
        tokens.push(sentence.firstToken + i);
        strength = Math.max(strength, 1 - (states[i << 2] ?? 1));
      }
      cues.push({ tokens, head: cueHead(sheet, tokens), strength });
    }
  });
  return cues;
}

/** Runs `[from, end)` that share no token, in order. */
function likelyRuns(states: Float64Array, length: number): [number, number][] {
  const begins = (at: number): number => states[(at << 2) + cueLabel.begin] ?? 0;
  const inside = (at: number): number => states[(at << 2) + cueLabel.inside] ?? 0;
  const starts: number[] = [];
  for (let at = 0; at < length; at++) if (begins(at) >= leastBegin) starts.push(at);
  starts.sort((a, b) => begins(b) - begins(a) || a - b);
  const taken = new Set<number>();
  const runs: [number, number][] = [];
  for (const from of starts) {
    if (taken.has(from)) continue;
    let end = from + 1;
    // Nothing goes on but from a cue, so this is the chance of going on, given that one stands before.
    while (
      end < length &&
      !taken.has(end) &&
      inside(end) > leastInside * (begins(end - 1) + inside(end - 1))
    ) {
      end++;
    }
    for (let at = from; at < end; at++) taken.add(at);
    runs.push([from, end]);
  }
  return runs.sort((a, b) => a[0] - b[0]);
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
