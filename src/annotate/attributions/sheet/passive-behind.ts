import type { Sheet } from "./sheet.ts";
import { tokenRange } from "./token-range.ts";

/** The participle of the passive that *it* is the subject of, outside of marks; -1 without one. */
export function passiveBehind(sheet: Sheet, it: number): number {
  let at = it + 1;
  while (
    /^(?:has|had|been|was|is|also|again|further|separately)$/u.test(sheet.words[at]?.lower ?? "")
  )
    at++;
  const isPassive = tokenRange(it + 1, at).some((be) => sheet.lemmas[be] === "be");
  const isPlain = (sheet.quote[it] ?? 0) === 0 && (sheet.quote[at] ?? 0) === 0;
  return isPassive && isPlain && /^VB[ND]$/u.test(sheet.xposNames[at] ?? "") ? at : -1;
}
