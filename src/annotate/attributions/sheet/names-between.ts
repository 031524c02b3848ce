import type { Sheet } from "./sheet.ts";
import { tokenRange } from "./token-range.ts";

/** *Li also noted that …, Orpress reported*: the few words before a verb that begins the content, where they are a name. */
export function namesBetween(sheet: Sheet, from: number, verb: number): number[] {
  const tokens = tokenRange(from, verb);
  const wordy = tokens.filter((at) => sheet.xposNames[at] !== "RB");
  const isNamed = wordy.some((at) => /^\p{Lu}/u.test(sheet.words[at]?.text ?? ""));
  const isPhrase = wordy.every((at) => !/^(?:V|MD|IN|W|TO|CC|,)/u.test(sheet.xposNames[at] ?? ""));
  return wordy.length <= 5 && isNamed && isPhrase ? wordy : [];
}
