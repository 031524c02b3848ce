import type { Sheet } from "./sheet.ts";

/** A finite verb, or a past form behind a comma that the tagger takes for a participle. */
export function hasTense(sheet: Sheet, at: number): boolean {
  if (sheet.finite[at] === 1) return true;
  const isPast = sheet.xposNames[at] === "VBN" && (sheet.words[at]?.lower ?? "").endsWith("ed");
  return isPast && sheet.words[at - 1]?.text === ",";
}
