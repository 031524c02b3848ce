import type { Form } from "../../../doc/index.ts";
import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { isShownByDeed } from "./shown-by-deed.ts";
import { isUnreal } from "./unreal.ts";

/** The most that is given to a row whose words nobody said yet, or who knows if ever. A row below 0.5 is doubtful. */
const mostDoubted = 0.4;
/**
 * What is left of the chance of a row of a verb that need not tell of words, with a thing and no
 * clause for its content: of 56 such rows of news that nothing was tuned on, given 0.65 on the
 * mean, 28 were right.
 */
const bareShare = 0.5 / 0.65;
/** Verbs, by lemma, that put a feeling into words though they are no verbs of speech. */
const voicing = new Set(["convey", "express", "voice"]);

/** How likely a row is a statement: as likely as its reading, and less where it tells of a deed or of what did not happen. */
export function sureOf(sheet: Sheet, draft: Draft, form: Form): number {
  const { confidence } = draft;
  if (form !== "indirect") return confidence;
  if (isUnreal(sheet, draft) || isShownByDeed(sheet, draft))
    return Math.min(confidence, mostDoubted);
  return isBareDeed(sheet, draft) ? confidence * bareShare : confidence;
}

/** *Brightwell **has released** an update*, *they **enjoy** the show*: no word of speech, and nothing with a verb that could have been said. */
function isBareDeed(sheet: Sheet, { cueHead, cueTokens, content }: Draft): boolean {
  if (cueHead < 0 || cueTokens.some((at) => isCue(sheet, at))) return false;
  return content.every(({ start, end }) => {
    const last = tokenAtOffset(sheet, end - 1);
    for (let at = tokenAtOffset(sheet, start); at <= last; at++) {
      if (/^(?:V|MD)/u.test(sheet.xposNames[at] ?? "")) return false;
    }
    return true;
  });
}

/** A verb or noun of speech, writing or finding, or a verb that voices; one of thinking alone is none. */
function isCue(sheet: Sheet, token: number): boolean {
  const kind = sheet.cueKind[token] ?? 0;
  return (kind > 0 && kind !== 3 && kind !== 7) || voicing.has(sheet.lemmas[token] ?? "");
}
