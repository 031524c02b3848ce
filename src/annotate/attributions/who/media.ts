import { mediaNouns, mediaPairs, outletEndings } from "../../../lang/en/media.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** Tells whether a name is an outlet's: from a list of outlets, beside what the words themselves show. */
export type IsOutlet = (name: string) => boolean;

const described = new RegExp(
  `\\b(?:${[...mediaNouns].join("|")}|press|service)\\s+(\\p{Lu}[^\\s]*(?:\\s+\\p{Lu}[^\\s]*)*)$`,
  "u",
);

/** The name in a phrase for an outlet: *Dawn* in *the daily “Dawn”*; without one, the phrase without its article. */
export function outletName(words: string): string {
  const plain = words.replace(/[“”„"«»]/gu, "").trim();
  return described.exec(plain)?.[1] ?? plain.replace(/^(?:the|a|an)\s+/iu, "");
}

/** Whether the phrase of tokens names someone who passes on words: a news agency, a press service, a newspaper. */
export function isMedia(sheet: Sheet, tokens: readonly number[], isOutlet: IsOutlet): boolean {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return false;
  if (isOutlet(sheet.text.slice(sheet.starts[first] ?? 0, sheet.ends[last] ?? 0))) return true;
  return tokens.some((at) => {
    const lemma = sheet.lemmas[at] ?? "";
    const lower = sheet.words[at]?.lower ?? "";
    const isName = (sheet.xposNames[at] ?? "").startsWith("NNP");
    if (isName && isOutlet(sheet.words[at]?.text ?? "")) return true;
    if (isName && at > first && outletEndings.has(lower)) return true;
    if (mediaPairs.has(`${sheet.words[at - 1]?.lower ?? ""} ${lemma}`)) return true;
    return mediaNouns.has(lemma) && !(sheet.relations[at] ?? "").startsWith("nmod:poss");
  });
}

/**
 * *…, the official said, KTN reported*: initials that a verb of reporting follows at the end
 * of a sentence in which somebody has been told to speak are an agency's.
 */
export function isReportingInitials(
  sheet: Sheet,
  tokens: readonly number[],
  verb: number,
): boolean {
  const [at = -1] = tokens;
  if (tokens.length !== 1 || verb !== at + 1 || !/^reports?$/u.test(sheet.lemmas[verb] ?? ""))
    return false;
  if (!/^\p{Lu}{2,6}$/u.test(sheet.words[at]?.text ?? "") || sheet.words[at - 1]?.text !== ",")
    return false;
  const ends =
    sheet.sentenceOf[verb + 1] !== sheet.sentenceOf[verb] ||
    /^[.!]$/u.test(sheet.words[verb + 1]?.text ?? "");
  return ends && isToldBefore(sheet, at);
}

/** Whether a verb of speech with a tense stands before a token in its sentence, outside of marks. */
function isToldBefore(sheet: Sheet, token: number): boolean {
  const first = sheet.sentences[sheet.sentenceOf[token] ?? 0]?.firstToken ?? token;
  for (let at = token - 1; at >= Math.max(first, token - furthest); at--) {
    const speaks = isSpeechKind(sheet.cueKind[at]) && sheet.finite[at] === 1;
    if (speaks && (sheet.quote[at] ?? 0) === 0) return true;
  }
  return false;
}

/** Tokens between somebody's verb of speech and the agency that reports it. */
const furthest = 40;
