import { firstWhere } from "../../../text/index.ts";
import type { Sheet } from "./sheet.ts";

/** Index of the first token that ends after `offset`, or the number of tokens. A binary search. */
export function tokenAtOffset(sheet: Sheet, offset: number): number {
  return firstWhere(sheet.length, (at) => (sheet.ends[at] ?? 0) > offset);
}
