import { cueKindOf } from "../../../lang/en/cues.ts";
import type { Sheet } from "./sheet.ts";

/** *“…,” the 23-year-old joked.*: a past form of a verb of speech, whatever the tagger takes it for. */
export function isPastOfSpeech(sheet: Sheet, at: number): boolean {
  const word = sheet.words[at]?.lower ?? "";
  if (word === "read") return true;
  if (!word.endsWith("ed")) return false;
  const stems = [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3)];
  return stems.some((stem) => cueKindOf("verb", stem) === "speech");
}
