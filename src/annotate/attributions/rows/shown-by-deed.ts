import type { Draft } from "../draft.ts";
import { isVoiceKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** Verbs, by lemma, of what a record says and of what a deed lets the narrator conclude. */
const showing = new Set(
  "attest demonstrate expose highlight illustrate prove reflect reveal show signal signify underline underscore".split(
    " ",
  ),
);

/** Nouns, by lemma, for what is written, counted, measured or recorded, whose showing somebody can look up. */
const records = new Set(
  `account analysis archive article assessment audio audit autopsy average ballot book calculation census chart
  count data database diary document dossier email e-mail entry estimate evidence examination experiment figure file
  filing finding footage forecast graph graphic image index indicator indictment inquiry inspection investigation
  inventory journal lawsuit letter list log map material measurement memo memoir message minute model number note
  observation page paper photo photograph picture poll polling post print probe projection query reading receipt
  record recording register report research result return review scan score screenshot search series sheet
  simulation sample statement statistic study survey table tally tape test testimony text total tracker transcript
  trial tweet video website wiretap x-ray`.split(/\s+/u),
);

/**
 * *The shelling **shows** that the truce is dead*: what follows from a deed is what the narrator
 * thinks of it, and nobody's statement; a person, a body or a record that shows something is.
 */
export function isShownByDeed(sheet: Sheet, { cueHead, sourceTokens }: Draft): boolean {
  const [first = -1] = sourceTokens;
  if (first < 0 || !showing.has(sheet.lemmas[cueHead] ?? "")) return false;
  const heads = sourceTokens.filter((at) => !sourceTokens.includes(sheet.heads[at] ?? -1));
  if (heads.length === 0 || sourceTokens.some((at) => isVoiceNamed(sheet, heads, at))) return false;
  return !sourceTokens.some((at) => records.has(sheet.lemmas[at] ?? ""));
}

/** Whether a word of the source is its head and somebody or something that may speak, or no common noun. */
function isVoiceNamed(sheet: Sheet, heads: readonly number[], at: number): boolean {
  if (!heads.includes(at)) return false;
  return !/^NNS?$/u.test(sheet.xposNames[at] ?? "") || isVoiceKind(sheet.mentioned[at]);
}
