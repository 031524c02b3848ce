import type { Draft } from "../draft.ts";
import { hasVerb } from "../sheet/has-verb.ts";
import { isPersonKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** *Dismissed **three ministers***: who sends people away does so; *dismissed him **as** a fool*, *dismissed the claim* are words. */
export function isDismissal(sheet: Sheet, { cueHead, content }: Draft): boolean {
  if (sheet.lemmas[cueHead] !== "dismiss" || content.length > 1) return false;
  const [{ start, end }] = content;
  const first = tokenAtOffset(sheet, start);
  const last = tokenAtOffset(sheet, end - 1);
  if (first < cueHead || (sheet.quote[first] ?? 0) > 0 || hasVerb(sheet, first, last + 1))
    return false;
  if (sheet.words.slice(first, last + 1).some(({ lower }) => lower === "as")) return false;
  const object = childOf(sheet, cueHead, "obj");
  if (object < first || object > last) return false;
  // *Ms Orlu* hangs on the verb by her title.
  return isPersonKind(sheet.mentioned[object]) || isPersonKind(sheet.mentioned[object + 1]);
}

function childOf(sheet: Sheet, of: number, relation: string): number {
  for (let child = sheet.tree.first[of] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] === relation) return child;
  }
  return -1;
}

/** Tokens behind *seen* in which *as* still tells what it is seen as. */
const reach = 8;

/** *Was **seen at** the border*, *was seen **leaving***: where somebody was is nothing that others think of them. */
export function isSighting(sheet: Sheet, { cueHead }: Draft): boolean {
  if (sheet.words[cueHead]?.lower !== "seen" || sheet.xposNames[cueHead] !== "VBN") return false;
  const place = /^(?:at|in|on|near|outside|inside|around|with)$/u;
  const isPlaced = place.test(sheet.words[cueHead + 1]?.lower ?? "");
  const behind = sheet.words.slice(cueHead + 1, cueHead + reach);
  if (behind.some(({ lower }) => lower === "as")) return false;
  return isPlaced || sheet.xposNames[cueHead + 1] === "VBG";
}
