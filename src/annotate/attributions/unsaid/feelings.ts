import type { Draft } from "../draft.ts";
import { isPersonKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** Verbs, by lemma, whose object feels what their subject causes. */
const moved = new Set(
  "alarm amuse anger annoy appal appall delight disappoint dismay embarrass enrage frighten frustrate infuriate irritate offend outrage please puzzle sadden scare shock stun surprise trouble unsettle upset worry".split(
    " ",
  ),
);

/** *The arrests have **angered Velmark***: what somebody feels about a deed, as others tell it, is nothing that they said. */
export function isFelt(sheet: Sheet, { cueHead, sourceTokens, content }: Draft): boolean {
  if (!moved.has(sheet.lemmas[cueHead] ?? "") || (sourceTokens[0] ?? -1) < cueHead) return false;
  const first = tokenAtOffset(sheet, content[0].start);
  return first < cueHead && (sheet.quote[first] ?? 0) === 0;
}

/** Verbs, by lemma, of what a face does beside words. */
const faces = new Set(
  "beam blush chuckle cry frown grin laugh nod shrug sigh smile wince".split(" "),
);

/** *She laughs **when** she hears it*, *showed no remorse **as** it was read*: when a face moves and what it shows is nothing that is said. */
export function isOnlyFace(sheet: Sheet, { cueHead, content, sourceTokens }: Draft): boolean {
  const first = tokenAtOffset(sheet, content[0].start);
  if ((sheet.quote[first] ?? 0) > 0) return false;
  const lemma = sheet.lemmas[cueHead] ?? "";
  const word = sheet.words[first]?.lower ?? "";
  if (faces.has(lemma)) return /^(?:when|while|as|before|after|because|at)$/u.test(word);
  // *The survey shows no effect* is a finding; a person shows a feeling.
  const isPerson = sourceTokens.some((at) => isPersonKind(sheet.mentioned[at]));
  return /^(?:show|display|betray)$/u.test(lemma) && isPerson && isFeeling(sheet, first, cueHead);
}

/** *No emotion*, *little remorse*: a noun of its own, not a clause. */
function isFeeling(sheet: Sheet, first: number, verb: number): boolean {
  return /^(?:no|little|any)$/u.test(sheet.words[first]?.lower ?? "") && first === verb + 1;
}
