import type { Quotation } from "../../../doc/index.ts";
import { type Draft, touches } from "../draft.ts";
import { contentSpans, cuedDraft } from "../draft-spans.ts";
import { hasVerb } from "../sheet/has-verb.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { wordAt } from "../sheet/word-at.ts";
import { phraseFrom } from "../who/relay-phrases.ts";

/** How sure a sentence is of the one in whose words or view it holds. */
const confidence = 0.7;
/** Tokens of the longest description behind a name: *Ada Orlu, who builds ferries for the port,*. */
const longestAside = 16;

/** Tokens before the phrase of the longest clause. */
const longestClause = 24;

/** Whose a sentence can be: *in the words **of***. */
const nouns =
  /^(?:assessment|estimation|eyes|judgement|judgment|opinion|phrase|reckoning|telling|view|words)$/u;

/**
 * ***In the words of its chairman, Ada Orlu,** the ferry was “a relic”*, *the ferry was, **in
 * the view of the union**, a relic*: a sentence that says in whose words or view it holds, at
 * its beginning, its end or in its middle, where no cue reached it. Of people and bodies only.
 * Linear in the text.
 */
export function wordsOfDrafts(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const known = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  return sheet.words.flatMap(({ lower }, noun): Draft[] => {
    if (!nouns.test(lower) || known.has(noun) || (sheet.quote[noun] ?? 0) > 0) return [];
    const word = (at: number): string => wordAt(sheet, at);
    if (word(noun - 2) !== "in" || word(noun - 1) !== "the" || word(noun + 1) !== "of") return [];
    const { firstToken = 0, endToken = 0 } = sheet.sentences[sheet.sentenceOf[noun] ?? 0] ?? {};
    let last = endToken - 1;
    while (last > noun && isMark(sheet, last)) last--;
    const first = noun - 2;
    // Within the sentence a comma parts it from the words.
    if (first > firstToken && word(first - 1) !== ",") return [];
    if (!isOneClause(sheet, firstToken, first)) return [];
    const name = phraseFrom(sheet, sheet.starts[noun + 2] ?? 0, endToken);
    const end = asideEnd(sheet, name.at(-1) ?? noun, last);
    if (!name.some((at) => isSomebodyKind(sheet.mentioned[at]))) return [];
    const words = [...tokenRange(firstToken, first), ...tokenRange(end + 1, last + 1)];
    const [head, ...rest] = contentSpans(sheet, withMarks(sheet, words, endToken), quotations);
    const isClause = words.some((at) => sheet.finite[at] === 1);
    if (head === undefined || !isClause) return [];
    const content: Draft["content"] = [head, ...rest];
    if (drafts.some((draft) => content.some((span) => touches(draft.content, span)))) return [];
    const source = tokenRange(noun + 2, end).filter((at) => at < end || !isMark(sheet, at));
    return [
      cuedDraft(sheet, {
        source,
        cue: tokenRange(first, noun + 2),
        head: noun,
        content,
        confidence,
      }),
    ];
  });
}

/** Whether what stands before the phrase is the beginning of one clause, or all of it: not *they have two leaders who, in the view of …*. */
function isOneClause(sheet: Sheet, from: number, to: number): boolean {
  if (to - from > longestClause) return false;
  for (let at = from; at < to; at++) {
    if (/^(?:W|:)/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return true;
}

/** The comma or last token that ends a name and what describes whoever it is: behind *Ada Orlu* in *Ada Orlu, who builds ferries, the port*. */
function asideEnd(sheet: Sheet, name: number, last: number): number {
  const comma = name + 1;
  if (comma > last || sheet.words[comma]?.text !== ",") return comma;
  const isRelative = /^W/u.test(sheet.xposNames[comma + 1] ?? "");
  let verbs = 0;
  for (let at = comma + 1; at <= Math.min(last, comma + longestAside); at++) {
    if ((sheet.quote[at] ?? 0) > 0) return comma;
    if (sheet.finite[at] === 1) verbs++;
    if (sheet.words[at]?.text !== ",") continue;
    const isAside = isRelative ? verbs > 0 : verbs === 0 && hasVerb(sheet, at + 1, last + 1);
    return isAside ? at : comma;
  }
  return comma;
}

function isMark(sheet: Sheet, at: number): boolean {
  return sheet.words[at]?.isPunctuation === true;
}

/** Also the closing mark that stands behind the last word. */
function withMarks(sheet: Sheet, words: readonly number[], end: number): number[] {
  const last = words.at(-1) ?? end;
  let close = last + 1;
  while (close < end && isMark(sheet, close) && (sheet.quote[close] ?? 0) > 0) close++;
  return [...words, ...tokenRange(last + 1, close)];
}
