import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** *It goes without saying*, *let's say*, *having said that*, *this says a lot about them*: set phrases in which nobody says anything. */
export function isSetPhrase(
  sheet: Sheet,
  { cueHead, cueTokens, content, sourceTokens }: Draft,
): boolean {
  const isWithout = cueTokens.some(
    (at) => sheet.words[at]?.lower === "saying" && sheet.words[at - 1]?.lower === "without",
  );
  if (isWithout) return true;
  // *She would sign, **provided that** it rained*, *she **reports to** the board*
  const behind = sheet.words[cueHead + 1]?.lower ?? "";
  if (sheet.words[cueHead]?.lower === "provided" && behind === "that") return true;
  if (sheet.lemmas[cueHead] === "report" && isChief(sheet, cueHead, content[0])) return true;
  // *A **self-described** socialist*
  const start = sheet.starts[cueHead] ?? 0;
  if (/\bself-$/iu.test(sheet.text.slice(Math.max(0, start - 6), start))) return true;
  // *Rest assured that she will come*: the narrator, to whoever reads it.
  const isRest = /^(?:rest|be|stay)$/u.test(sheet.words[cueHead - 1]?.lower ?? "");
  if (
    sheet.words[cueHead]?.lower === "assured" &&
    isRest &&
    !/^(?:MD|TO|V)/u.test(sheet.xposNames[cueHead - 2] ?? "")
  )
    return true;
  if (sheet.lemmas[cueHead] !== "say") return false;
  // *The mayor **said nothing** about the flood*
  if (cueTokens.some((at) => sheet.words[at]?.lower === "nothing")) return true;
  const word = (at: number): string => sheet.words[at]?.lower ?? "";
  const [first = cueHead] = cueTokens;
  if (word(cueHead) === "said" && word(cueHead - 1) === "having") return true;
  if (
    word(cueHead) === "say" &&
    /^(?:['’]s|let)$/u.test(word(first - 1)) &&
    word(first - 2) === "let"
  )
    return true;
  if (/^(?:everything|anything|nothing|whatever)$/u.test(word(sourceTokens[0] ?? -1))) return true;
  const words = sheet.text.slice(content[0].start, Math.min(content[0].end, content[0].start + 40));
  return /^(?:something|a lot|a great deal|much|more|little|volumes|everything) (?:more )?about\b/iu.test(
    words,
  );
}

/** *She will report **to the chief executive***: whom somebody works under is nothing that they say. */
function isChief(sheet: Sheet, verb: number, span: Draft["content"][0]): boolean {
  const from = tokenAtOffset(sheet, span.start);
  const last = tokenAtOffset(sheet, span.end - 1);
  const isBehind = from === verb + 1 || from === verb + 2;
  if (sheet.words[verb + 1]?.lower !== "to" || !isBehind) return false;
  return (sheet.quote[from] ?? 0) === 0 && !sheet.finite.slice(from, last + 1).includes(1);
}

/** *Thank you, Mayor Orlu*: said to somebody by one who is not named, and nothing more than thanks. */
export function isThanks(sheet: Sheet, { cueTokens, cueHead, sourceTokens }: Draft): boolean {
  const [first = -1] = cueTokens;
  if (sheet.lemmas[cueHead] !== "thank" && sheet.words[cueHead]?.lower !== "thanks") return false;
  const isBeside = sourceTokens.includes(first - 1) && sheet.words[first - 1]?.text !== ",";
  return sheet.words[cueHead + 1]?.lower === "you" && !isBeside;
}
