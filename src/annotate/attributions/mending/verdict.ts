import { type Draft, touches, withContent } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** Verbs, by lemma, with what is judged for an object and the verdict behind it. */
const naming = new Set(["brand", "call", "describe", "dub", "label"]);

/** Tokens of the longest object between such a verb and the verdict. */
const longestObject = 8;

/** *Called **the offer “a real sentence”***: what is judged belongs to the verdict, quoted or not. */
export function wholeVerdict(sheet: Sheet, draft: Draft): Draft {
  const [only, more] = draft.content;
  const verb = draft.cueTokens.at(-1) ?? -1;
  if (more !== undefined || verb !== draft.cueHead || !naming.has(sheet.lemmas[verb] ?? ""))
    return draft;
  const first = tokenAtOffset(sheet, only.start);
  const open = sheet.quote[first - 1] === 1 ? first - 1 : first;
  if ((sheet.quote[first] ?? 0) === 0 || open - verb < 2 || open - verb > longestObject + 1)
    return draft;
  for (let at = verb + 1; at < open; at++) {
    if (!/^(?:DT|PRP\$?|NNP?S?|JJ|CD|POS|IN)$/u.test(sheet.xposNames[at] ?? "")) return draft;
  }
  const start = sheet.starts[verb + 1] ?? only.start;
  if (touches(draft.source, { start, end: only.start })) return draft;
  return withContent(draft, [{ start, end: only.end }]);
}
