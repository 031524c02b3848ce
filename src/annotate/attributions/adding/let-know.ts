import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { isNegated } from "../unsaid/negation.ts";
import { isNoStatement } from "../unsaid/no-statement.ts";

/** How sure a row is that only grammar gives. */
const confidence = 0.6;
/** Tokens between *let* and *know*, and between *know* and *that*, at most. */
const reach = 6;
/** Words of the longest clause. */
const longest = 80;

/** *Let … know* with the clause behind it. */
interface Telling {
  readonly let: number;
  readonly know: number;
  readonly that: number;
}

/**
 * *Orlu **let** her **know** that the road was closed*: who lets somebody know says so, and not
 * who gets to know. It takes the place of what was read around *know*. Linear in the text.
 */
export function withLetKnow(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < sheet.length; at++) {
    const telling = tellingAt(sheet, at);
    const draft = telling === null ? null : draftOf(sheet, telling);
    if (telling === null || draft === null) continue;
    taken.add(telling.know).add(telling.let);
    const isNobody = /^(?:nobody|none|no)$/u.test(
      sheet.words[draft.sourceTokens[0] ?? -1]?.lower ?? "",
    );
    if (!isNobody && !isNoStatement(sheet, draft) && !isNegated(sheet, draft)) found.push(draft);
  }
  if (taken.size === 0) return [...drafts];
  return [...drafts.filter(({ cueTokens }) => !cueTokens.some((at) => taken.has(at))), ...found];
}

function tellingAt(sheet: Sheet, at: number): Telling | null {
  if (!/^lets?$/u.test(sheet.words[at]?.lower ?? "") || (sheet.quote[at] ?? 0) > 0) return null;
  if (/^(?:TO|MD)$/u.test(sheet.xposNames[at - 1] ?? "")) return null;
  const know = tokenWhere(sheet, at + 1, (next) => sheet.words[next]?.lower === "know");
  // *Let it be known*
  if (know < at + 2) return null;
  const that = tokenWhere(sheet, know + 1, (next) => sheet.words[next]?.lower === "that");
  return that < 0 ? null : { let: at, know, that };
}

/** The first token from one on that is such, no verb or mark before it; -1 for none. */
function tokenWhere(sheet: Sheet, from: number, isSuch: (at: number) => boolean): number {
  for (let at = from; at < Math.min(sheet.length, from + reach); at++) {
    if (isSuch(at)) return at;
    if (sheet.words[at]?.isPunctuation === true || /^(?:VB|MD)/u.test(sheet.xposNames[at] ?? ""))
      return -1;
  }
  return -1;
}

function draftOf(sheet: Sheet, telling: Telling): Draft | null {
  const source = sourceOf(sheet, telling.let);
  if (source.length === 0) return null;
  const end = endOf(sheet, telling.that);
  if (end - telling.that < 3) return null;
  const content = { start: sheet.starts[telling.that] ?? 0, end: sheet.ends[end - 1] ?? 0 };
  const cue = [telling.let, telling.know];
  return cuedDraft(sheet, { source, cue, head: telling.let, content: [content], confidence });
}

/** Who lets somebody know: the subject, or the pronoun or name right before the verb. */
function sourceOf(sheet: Sheet, verb: number): readonly number[] {
  const subject = withoutPart(sheet, subjectOf(sheet, verb)).filter((at) => at < verb);
  if (subject.length > 0) return subject;
  const last = verb - 1;
  if (/^PRP$/u.test(sheet.xposNames[last] ?? "")) return [last];
  let from = last;
  while (/^(?:NNP?S?|DT|JJ|PRP\$)$/u.test(sheet.xposNames[from] ?? "") && last - from < reach)
    from--;
  const phrase = tokenRange(from + 1, verb);
  return phrase.some((at) => isSomebodyKind(sheet.mentioned[at])) ? phrase : [];
}

/** *Orlu, **for her part**,*: no part of who it is. */
function withoutPart(sheet: Sheet, tokens: readonly number[]): readonly number[] {
  const last = tokens.length - 1;
  const isPart =
    sheet.words[tokens[last] ?? -1]?.lower === "part" &&
    sheet.words[tokens[last - 2] ?? -1]?.lower === "for";
  if (!isPart) return tokens;
  const comma = sheet.words[tokens[last - 3] ?? -1]?.text === ",";
  return tokens.slice(0, comma ? last - 3 : last - 2);
}

/** Where the clause ends: at the end of its sentence, or before *, according to*. */
function endOf(sheet: Sheet, from: number): number {
  const stop = sheet.sentences[sheet.sentenceOf[from] ?? 0]?.endToken ?? from;
  let end = from;
  while (end < stop && end - from < longest) {
    if (sheet.words[end]?.text === "," && sheet.words[end + 1]?.lower === "according") break;
    end++;
  }
  while (
    end > from &&
    sheet.words[end - 1]?.isPunctuation === true &&
    (sheet.quote[end - 1] ?? 0) === 0
  )
    end--;
  return end;
}
