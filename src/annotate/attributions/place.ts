import { mix } from "../../learn/index.ts";
import { distanceStep } from "./feature-rows.ts";
import { type RoleFrame, side } from "./role-frame.ts";

/** Where one token stands to the cue. */
export interface Place {
  readonly at: number;
  readonly side: number;
  /** Side and number of sentences away from the cue's, together. */
  readonly area: number;
  /** Sentences away. */
  readonly sentences: number;
  /** Paragraphs away. */
  readonly paragraphs: number;
  readonly distance: number;
  /** Commas between. */
  readonly commas: number;
  /** Other cues between. */
  readonly others: number;
}

/** Where token `at` of a window stands to its cue. */
export function placeOf(frame: RoleFrame, at: number): Place {
  const { sheet, window, firstCue, lastCue, commas, others } = frame;
  const where = at < firstCue ? side.before : at > lastCue ? side.after : side.within;
  const own = sheet.sentenceOf[firstCue] ?? 0;
  const sentence = sheet.sentenceOf[at] ?? 0;
  const sentences = Math.max(-3, Math.min(6, sentence - own));
  const i = at - window.first;
  const cueStart = firstCue - window.first;
  const cueEnd = lastCue - window.first;
  const between = (counts: Int32Array, from: number, to: number): number =>
    (counts[to] ?? 0) - (counts[from] ?? 0);
  return {
    at,
    side: where,
    area: mix(where, sentences),
    sentences,
    paragraphs: (sheet.paragraphOf[sentence] ?? 0) - (sheet.paragraphOf[own] ?? 0),
    distance:
      where === side.before
        ? distanceStep(at - firstCue)
        : where === side.after
          ? distanceStep(at - lastCue)
          : 0,
    commas:
      where === side.before
        ? Math.min(4, between(commas, i + 1, cueStart))
        : where === side.after
          ? Math.min(4, between(commas, cueEnd + 1, i))
          : 0,
    others:
      where === side.before
        ? Math.min(3, between(others, i, cueStart))
        : where === side.after
          ? Math.min(3, between(others, cueEnd + 1, i + 1))
          : 0,
  };
}
