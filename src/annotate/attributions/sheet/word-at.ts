import type { Sheet } from "./sheet.ts";

/** A token in lower case; empty where there is none. */
export function wordAt(sheet: Sheet, at: number): string {
  return sheet.words[at]?.lower ?? "";
}
