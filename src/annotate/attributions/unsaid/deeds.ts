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

/** *Put the glass **at the edge** of the table*: without a figure, a judgement or quoted words nothing is put at what it is worth. */
export function isPutting(sheet: Sheet, { cueHead, cueTokens, content }: Draft): boolean {
  const [{ start, end }, more] = content;
  if (sheet.lemmas[cueHead] !== "put" || cueTokens.length > 1 || more !== undefined) return false;
  const first = tokenAtOffset(sheet, start);
  const last = tokenAtOffset(sheet, end - 1);
  const words = sheet.words.slice(first, last + 1);
  const isPlaced = words.some(({ lower }) => /^(?:at|in|into|on|onto|under)$/u.test(lower));
  const isFigure = sheet.xposNames.slice(first, last + 1).includes("CD");
  const isQuoted = sheet.quote.slice(first, last + 1).some((state) => state > 0);
  return isPlaced && !isFigure && !isQuoted && !hasVerb(sheet, first, last + 1);
}

/** Verbs, by lemma, by which somebody is where others gather. */
const attending = /^(?:attend|cover|film|watch|disperse|police|visit|observe)$/u;
/** Nouns, by lemma, for those who gather. */
const gatherings =
  /^(?:rally|protest|march|demonstration|vigil|gathering|strike|sit-in|parade|procession|picket)$/u;
/** Tokens between the verb and the *to*. */
const longestGathering = 14;

/** *Attended a rally **to demand** her release*: who is where others gather is not told to have asked for what they want. */
export function isAttendance(sheet: Sheet, { cueHead, sourceTokens }: Draft): boolean {
  const isInfinitive = sheet.xposNames[cueHead] === "VB" && sheet.xposNames[cueHead - 1] === "TO";
  const last = sourceTokens.at(-1) ?? -1;
  if (!isInfinitive || last < 0 || last > cueHead) return false;
  let gathers = false;
  for (let at = cueHead - 2; at > last && cueHead - at < longestGathering; at--) {
    const tag = sheet.xposNames[at] ?? "";
    if (gatherings.test(sheet.lemmas[at] ?? "")) gathers = true;
    if (sheet.words[at]?.isPunctuation === true) return false;
    if (/^V/u.test(tag)) return gathers && attending.test(sheet.lemmas[at] ?? "");
  }
  return false;
}
