import type { Sheet } from "../sheet/sheet.ts";

/** ***Asked** about Ines Tark, **she** replied*: where a question that was put opens a sentence, the one asked is nobody whom it names; the offset behind it, else null. */
export function endOfQuestion(sheet: Sheet, pronoun: number): number | null {
  const sentence = sheet.sentences[sheet.sentenceOf[pronoun] ?? 0];
  if (sentence === undefined) return null;
  let first = sentence.firstToken;
  while (first < pronoun && (sheet.words[first]?.isPunctuation === true || isLead(sheet, first)))
    first++;
  const isAsked = /^(?:asked|pressed|questioned|quizzed)$/u.test(sheet.words[first]?.lower ?? "");
  return isAsked && sheet.words[pronoun - 1]?.text === "," ? (sheet.starts[pronoun] ?? null) : null;
}

function isLead(sheet: Sheet, at: number): boolean {
  return /^(?:when|later|once|but|and)$/u.test(sheet.words[at]?.lower ?? "");
}
