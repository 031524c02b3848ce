import type { Timex } from "../../../doc/index.ts";
import { firstEndingAfter } from "../../../text/index.ts";
import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** *The premier promised **in Brenn on Monday***: where it was said is not what was said. */
export function isPlaceOfCue(sheet: Sheet, { cueTokens, content }: Draft): boolean {
  const [first, ...others] = content;
  const from = tokenAtOffset(sheet, first.start);
  if (others.length > 0 || from < 2 || cueTokens.at(-1) !== from - 2) return false;
  if (!/^(?:in|at|near|outside)$/u.test(sheet.words[from - 1]?.lower ?? "")) return false;
  for (let at = from; at < sheet.length && (sheet.starts[at] ?? 0) < first.end; at++) {
    if ((sheet.quote[at] ?? 0) > 0 || /^(?:V|MD|NNS?$|JJ)/u.test(sheet.xposNames[at] ?? ""))
      return false;
  }
  return /^NNPS?$/u.test(sheet.xposNames[from] ?? "");
}

/** *Told journalists **after the meeting***: when it was said is not what was said. */
export function isTimeOfCue(sheet: Sheet, { cueHead, content: [only, more] }: Draft): boolean {
  if (more !== undefined || !/^(?:say|tell)$/u.test(sheet.lemmas[cueHead] ?? "")) return false;
  const from = tokenAtOffset(sheet, only.start);
  if (
    from <= cueHead ||
    !/^(?:after|before|during|following)$/u.test(sheet.words[from - 1]?.lower ?? "")
  )
    return false;
  for (let at = from; at < sheet.length && (sheet.starts[at] ?? 0) < only.end; at++) {
    if ((sheet.quote[at] ?? 0) > 0 || /^(?:VB|MD)/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return true;
}

/** *Told visitors **in the yard***: where somebody was told is not what they were told. */
export function isPlaceOfTelling(
  sheet: Sheet,
  { cueHead, cueTokens, content: [only, more] }: Draft,
): boolean {
  const from = tokenAtOffset(sheet, only.start);
  const last = cueTokens.at(-1) ?? -1;
  if (more !== undefined || sheet.lemmas[cueHead] !== "tell" || from - last < 3) return false;
  if (!/^(?:in|at|near|outside|inside)$/u.test(sheet.words[from - 1]?.lower ?? "")) return false;
  for (let at = last + 1; at < sheet.length && (sheet.starts[at] ?? 0) < only.end; at++) {
    const tag = sheet.xposNames[at] ?? "";
    if ((sheet.quote[at] ?? 0) > 0 || /^(?:VB|MD|W|CC|,|:)/u.test(tag)) return false;
  }
  return true;
}

/** ***Speaking today,** the minister said:*, ***Following the visit**, she said:* the occasion in front of who spoke is nothing that was said. */
export function isOccasionInFront(
  sheet: Sheet,
  { sourceTokens: [source = -1], content: [only, more] }: Draft,
): boolean {
  const first = tokenAtOffset(sheet, only.start);
  const opens = sheet.sentences[sheet.sentenceOf[first] ?? 0]?.firstToken === first;
  if (more !== undefined || !opens || source < first || only.end > (sheet.starts[source] ?? 0))
    return false;
  if (
    !/^(?:after|commenting|during|following|reacting|responding|speaking|writing)$/u.test(
      sheet.words[first]?.lower ?? "",
    )
  )
    return false;
  const last = tokenAtOffset(sheet, only.end - 1);
  const isQuoted = sheet.quote.slice(first, last + 1).some((state) => state > 0);
  return !isQuoted && !sheet.finite.slice(first, last + 1).includes(1);
}

/** Whether all that a draft holds is a time: *full on Sunday* says nothing. */
export function isOnlyTime({ content }: Draft, timexes: readonly Timex[]): boolean {
  return content.every((span) => {
    const timex = timexes[firstEndingAfter(timexes, span.start)];
    return timex !== undefined && timex.start <= span.start && span.end <= timex.end;
  });
}

/** *Seven people **reported missing** after a fire*: in a headline those told of are the subject of a passive. */
export function isFateReported(sheet: Sheet, { cueHead, cueTokens }: Draft): boolean {
  if (sheet.words[cueHead]?.lower !== "reported" || cueTokens.at(-1) !== cueHead) return false;
  return /^(?:dead|drowned|hurt|injured|killed|missing|safe|trapped|unhurt|wounded)$/u.test(
    sheet.words[cueHead + 1]?.lower ?? "",
  );
}
