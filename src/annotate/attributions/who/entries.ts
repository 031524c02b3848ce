import type { Sheet } from "../sheet/sheet.ts";
import type { People, Somebody } from "./people.ts";

/** A line that is no more than a time of day: what an entry of a live page begins with. */
const timeLine =
  /^(?:\d{1,2}[.:h]\d{2}\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s\(?\p{Lu}{2,5}\)?)?$/iu;

/** Sentences farther back than this are not looked through. */
const furthest = 200;

/**
 * Whether a *he* or *she* was last named in another entry of a live page: a line with a time
 * stands between, and what is above it is another story.
 */
export function isAcrossEntries(
  sheet: Sheet,
  people: People,
  { mention, chain }: Somebody,
): boolean {
  if (mention?.kind !== "pronoun" || chain === null) return false;
  if (!/^(?:he|she)$/iu.test(sheet.text.slice(mention.start, mention.end))) return false;
  const own = sheet.sentenceOf[mention.headToken] ?? 0;
  const { named } = people.told(chain);
  const last = named.findLast((at) => at < mention.headToken);
  const from = last === undefined ? -1 : (sheet.sentenceOf[last] ?? -1);
  for (let at = own; at > Math.max(from, own - furthest); at--) if (isEntry(sheet, at)) return true;
  return false;
}

/** Whether a sentence begins an entry: its first line is a time. */
export function isEntry(sheet: Sheet, sentence: number): boolean {
  const span = sheet.sentences[sentence];
  if (span === undefined) return false;
  const line = sheet.text.slice(span.start, Math.min(span.end, span.start + 24)).split("\n")[0];
  const before = sheet.text.slice(Math.max(0, span.start - 1), span.start);
  return (before === "" || before === "\n") && timeLine.test((line ?? "").trim());
}
