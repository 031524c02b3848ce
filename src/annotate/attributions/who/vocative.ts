import type { Span } from "../../../text/index.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

const titles = new Set(
  "mr mr. mrs mrs. ms ms. madam mister sir president minister chairman chairwoman chairperson secretary governor senator mayor ambassador excellency colleague friend comrade doctor professor".split(
    " ",
  ),
);

/**
 * The head token of the first words of address in quoted content (*I think, Ivan
 * Petrovich, that …*; *Madam Minister, you have the floor*), or -1. A name counts
 * only between commas or at an end of the sentence, and only where the words speak
 * to somebody.
 */
export function findVocative(sheet: Sheet, content: readonly Span[]): number {
  for (const span of content) {
    const first = tokenAtOffset(sheet, span.start);
    for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < span.end; at++) {
      if ((sheet.quote[at] ?? 0) === 0) continue;
      if (sheet.relations[at] === "vocative" && isAddress(sheet, at)) return at;
      if (isNameBetweenCommas(sheet, at, first, span.end)) return nameHead(sheet, at);
    }
  }
  return -1;
}

function isAddress(sheet: Sheet, at: number): boolean {
  const tag = sheet.xposNames[at] ?? "";
  return tag.startsWith("NNP") || titles.has(sheet.lemmas[at] ?? "");
}

/** A run of proper nouns with a comma before and after, and a *you* in its sentence. */
function isNameBetweenCommas(sheet: Sheet, at: number, first: number, end: number): boolean {
  if (!(sheet.xposNames[at] ?? "").startsWith("NNP")) return false;
  const before = sheet.words[at - 1]?.text;
  if (before !== "," && at !== first) return false;
  let last = at;
  while ((sheet.xposNames[last + 1] ?? "").startsWith("NNP") && last - at < 4) last++;
  const after = sheet.words[last + 1]?.text ?? "";
  if (after !== "," && after !== "!") return false;
  if ((sheet.starts[last + 1] ?? 0) >= end) return false;
  const sentence = sheet.sentences[sheet.sentenceOf[at] ?? 0];
  const isApposition =
    (sheet.relations[at] ?? "") === "appos" || (sheet.relations[at] ?? "") === "conj";
  if (sentence === undefined || isApposition) return false;
  const limit = Math.min(sentence.endToken, at + 60);
  for (let i = Math.max(sentence.firstToken, at - 60); i < limit; i++) {
    const lemma = sheet.words[i]?.lower;
    if (lemma === "you" || lemma === "your") return true;
  }
  return false;
}

function nameHead(sheet: Sheet, at: number): number {
  let head = at;
  for (let i = at; i < at + 5 && (sheet.xposNames[i] ?? "").startsWith("NNP"); i++) {
    if ((sheet.heads[i] ?? -1) < at || (sheet.heads[i] ?? -1) > at + 5) head = i;
  }
  return head;
}
