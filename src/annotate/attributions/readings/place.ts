import { mix } from "../../../learn/index.ts";
import { distanceStep } from "../feature-rows.ts";
import { type RoleFrame, side } from "./role-frame.ts";
import { roleFact } from "./role-templates.ts";

/** Writes where token `at` of a window stands to its cue. */
export function placeFacts(frame: RoleFrame, at: number, facts: Int32Array): void {
  const { sheet, window, cueTokens, firstCue, lastCue, commas, others } = frame;
  const where = at < firstCue ? side.before : at > lastCue ? side.after : side.within;
  const own = sheet.sentenceOf[firstCue] ?? 0;
  const sentence = sheet.sentenceOf[at] ?? 0;
  const sentences = Math.max(-3, Math.min(6, sentence - own));
  const paragraphs = (sheet.paragraphOf[sentence] ?? 0) - (sheet.paragraphOf[own] ?? 0);
  const i = at - window.first;
  let distance = 0;
  let commasBetween = 0;
  let othersBetween = 0;
  if (where === side.before) {
    const cueStart = firstCue - window.first;
    distance = distanceStep(at - firstCue);
    commasBetween = Math.min(4, countBetween(commas, i + 1, cueStart));
    othersBetween = Math.min(3, countBetween(others, i, cueStart));
  } else if (where === side.after) {
    const behindCue = lastCue - window.first + 1;
    distance = distanceStep(at - lastCue);
    commasBetween = Math.min(4, countBetween(commas, behindCue, i));
    othersBetween = Math.min(3, countBetween(others, behindCue, i + 1));
  }
  facts[roleFact.side] = where;
  facts[roleFact.area] = mix(where, sentences);
  facts[roleFact.sentences] = sentences;
  facts[roleFact.paragraphs] = paragraphs;
  facts[roleFact.paragraphStep] = Math.max(-1, Math.min(1, paragraphs));
  facts[roleFact.distance] = distance;
  facts[roleFact.commas] = commasBetween;
  facts[roleFact.others] = othersBetween;
  const isCue = (cueTokens[at] ?? 0) > 0 ? 1 : 0;
  facts[roleFact.isCue] = isCue;
  facts[roleFact.cueness] = isCue + (isCue > 0 && where === side.within ? 1 : 0);
  facts[roleFact.isBeforeCue] = (cueTokens[at + 1] ?? 0) > 0 ? 1 : 0;
}

/** What running counts say of the tokens from one up to another. */
function countBetween(counts: Int32Array, from: number, to: number): number {
  return (counts[to] ?? 0) - (counts[from] ?? 0);
}
