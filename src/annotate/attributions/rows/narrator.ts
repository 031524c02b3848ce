import type { Attribution } from "../../../doc/index.ts";
import { nameKey } from "../../../lang/en/name-key.ts";
import { isPatronymic } from "../../../lang/en/name-order.ts";
import { anotherTime } from "../../../lang/en/occasions.ts";
import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** Characters of a sentence that are read on either side of a content. */
const near = 2000;

/** What the other of two who meet is called. */
export const guests: RegExp =
  /^(?:(?:his|her|their) )?(?:\p{Lu}\p{L}+ )?(?:guest|host|visitor|counterpart|colleague|interlocutor)$/iu;

/** *Ivan Ivanovich* in words to Ivan Petrov: the same given name and a patronymic. */
export function isPatronymicOf(name: string | null, partner: string): boolean {
  const [given, second, third] = (name ?? "").split(/\s+/u);
  if (given === undefined || second === undefined || third !== undefined) return false;
  const [own = "", family = ""] = partner.split(/\s+/u);
  return isPatronymic(second) && second !== family && nameKey(given) === nameKey(own);
}

/** Whether quoted words speak to somebody. */
export function isSecondPerson(sheet: Sheet, { form, content }: Attribution): boolean {
  const speaks = (words: string): boolean => /\byou(?:rs?)?\b/iu.test(words);
  return (
    form !== "indirect" && content.some(({ start, end }) => speaks(sheet.text.slice(start, end)))
  );
}

/** *Had said*: told of as earlier than the rest. */
export function isPluperfect(sheet: Sheet, draft: Draft): boolean {
  const first = draft.cueTokens[0] ?? -1;
  return (
    draft.cueTokens.some((at) => sheet.words[at]?.lower === "had") ||
    sheet.words[first - 1]?.lower === "had"
  );
}

/** Whether a sentence of the narrator's leads away from what was told before. */
export function turnsAway(sheet: Sheet, sentence: number): boolean {
  const found = sheet.sentences[sentence];
  if (found === undefined || (sheet.quote[found.firstToken] ?? 0) > 0) return false;
  return anotherTime.pattern.test(
    sheet.text.slice(found.start, Math.min(found.end, found.start + 60)),
  );
}

/** The words of a statement's sentence outside of its content, at most 2,000 characters on each side. */
export function narratorOf(sheet: Sheet, draft: Draft, sentence: number): string {
  const found = sheet.sentences[sentence];
  if (found === undefined || draft.cueHead < 0) return "";
  const first = Math.max(found.start, draft.content[0].start);
  const last = Math.min(found.end, draft.content.at(-1)?.end ?? found.end);
  const lead = sheet.text.slice(Math.max(found.start, first - near), first);
  const tail = sheet.text.slice(Math.max(found.start, last), Math.min(found.end, last + near));
  const between = sheet.text.slice(
    draft.content[0].end,
    draft.content[1]?.start ?? draft.content[0].end,
  );
  return `${lead} ${between.slice(0, near)} ${tail}`;
}
