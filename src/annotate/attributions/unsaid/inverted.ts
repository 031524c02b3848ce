import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";

/**
 * ***Had** Orlu **agreed** to talk, …*, ***should** she **say** so, …*: a verb whose subject stands
 * between it and its auxiliary, in no question, is a condition, and nobody said it.
 */
export function isInverted(sheet: Sheet, { cueHead, cueTokens, sourceTokens }: Draft): boolean {
  const [first = -1] = sourceTokens;
  const verb = cueTokens.find((at) => /^V/u.test(sheet.xposNames[at] ?? "")) ?? cueHead;
  if (first < 1 || first >= verb || sheet.sentenceOf[first - 1] !== sheet.sentenceOf[verb])
    return false;
  const auxiliary = sheet.words[first - 1]?.lower ?? "";
  const tag = sheet.xposNames[verb] ?? "";
  if (!(auxiliary === "had" && /^VB[DN]$/u.test(tag)) && !(auxiliary === "should" && tag === "VB"))
    return false;
  const isOpening = (at: number): boolean =>
    at < 0 ||
    sheet.sentenceOf[at] !== sheet.sentenceOf[verb] ||
    sheet.words[at]?.isPunctuation === true ||
    /^CC$/u.test(sheet.xposNames[at] ?? "");
  return isOpening(first - 2) && !sourceTokens.some((at) => sheet.words[at]?.text === ",");
}
