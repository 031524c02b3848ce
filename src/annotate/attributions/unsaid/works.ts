import type { Draft } from "../draft.ts";
import { bitsOf } from "../sheet/relation-bits.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** Nouns, by lemma, for what is written as a whole: that it was is no statement. */
const works = new Set(
  "album book column comedy diary essay film hymn lyric memoir music musical novel opera play poem poetry prose screenplay script song story symphony verse".split(
    " ",
  ),
);

/** Whether the cue tells of a work and nothing that stands in it: *wrote 23 plays*. */
export function isWork(sheet: Sheet, draft: Draft): boolean {
  const { cueHead } = draft;
  if (!/^(?:write|pen|compose|author|publish)$/u.test(sheet.lemmas[cueHead] ?? "")) return false;
  const [content] = draft.content;
  const first = tokenAtOffset(sheet, content.start);
  if (isTitleWritten(sheet, draft)) return true;
  if (
    (sheet.quote[first] ?? 0) > 0 ||
    !/^(?:DT|CD|JJ|PRP\$|NNS)$/u.test(sheet.xposNames[first] ?? "")
  )
    return false;
  for (let at = first; at < sheet.length && (sheet.starts[at] ?? 0) < content.end; at++) {
    if (sheet.words[at]?.isPunctuation === true || /^(?:IN|W)/u.test(sheet.xposNames[at] ?? ""))
      return false;
    if (works.has(sheet.lemmas[at] ?? "")) return true;
  }
  return false;
}

/** Words of the longest title. */
const longestTitle = 10;

/** *“The Ferry” was written by Orlu*: words in marks that are the subject of such a verb are a title. */
function isTitleWritten(sheet: Sheet, { cueHead, content }: Draft): boolean {
  const [only, more] = content;
  const first = tokenAtOffset(sheet, only.start);
  const isSubject = ((sheet.childBits[cueHead] ?? 0) & bitsOf("aux:pass")) !== 0 && first < cueHead;
  if (!isSubject || more !== undefined || (sheet.quote[first] ?? 0) === 0) return false;
  const words = sheet.text.slice(only.start, only.end);
  return words.split(/\s+/u).length <= longestTitle && !/[.,!?]$/u.test(words);
}

/** *The letter was **signed** by Orlu*: who put their name to a text is told, and nothing that it says. */
export function isSigned(sheet: Sheet, { cueHead, content }: Draft): boolean {
  if (sheet.lemmas[cueHead] !== "sign") return false;
  return content.every(({ start, end }) => {
    const from = tokenAtOffset(sheet, start);
    const to = tokenAtOffset(sheet, end - 1);
    return (
      to < cueHead &&
      (sheet.quote[from] ?? 0) === 0 &&
      !sheet.finite.slice(from, to + 1).includes(1)
    );
  });
}
