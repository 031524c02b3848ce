import type { Sheet } from "./sheet.ts";

/** Whether a finite verb stands from a token up to another, the last not included. */
export function hasVerb(sheet: Sheet, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (sheet.finite[at] === 1) return true;
  return false;
}
