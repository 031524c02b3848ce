import { type Draft, withContent } from "../draft.ts";
import { spansOf } from "../draft-spans.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { hasTense } from "../sheet/tense.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { relatives } from "../who/source-names.ts";

/**
 * *“They will lose,” said a fisherman, who answered by post. “Cheers to them.”*: words in
 * marks behind a sentence that closes a quotation are of the cue that closed it, not of
 * one in a relative or participial clause behind that.
 */
export function ofMainCue(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.cueHead < 0) continue;
    const sentence = sheet.sentenceOf[draft.cueHead] ?? -1;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []).slice(0, 20), draft]);
  }
  const given = new Map<Draft, Draft["content"]>();
  const dropped = new Set<Draft>();
  for (const draft of drafts) {
    if (!isAside(sheet, draft)) continue;
    const later = draft.content.filter(({ start }) => isLaterQuote(sheet, draft, start));
    const main = bySentence
      .get(sheet.sentenceOf[draft.cueHead] ?? -1)
      ?.find((other) => other.cueHead < draft.cueHead && closesQuotation(sheet, other));
    if (later.length === 0 || main === undefined) continue;
    const own = given.get(main) ?? main.content;
    const isNew = ({ start }: { readonly start: number }): boolean =>
      !own.some((span) => span.start === start);
    given.set(main, [...own, ...later.filter(isNew)]);
    const left = draft.content.filter((span) => !later.includes(span));
    const [first, ...rest] = left;
    if (first === undefined) dropped.add(draft);
    else given.set(draft, [first, ...rest]);
  }
  return drafts
    .filter((draft) => !dropped.has(draft))
    .map((draft) => {
      const content = given.get(draft);
      if (content === undefined) return draft;
      return withContent(
        draft,
        [...content].sort((a, b) => a.start - b.start),
      );
    });
}

/** *Orlu, who limped off, **posted** that he …*: the verb of speech behind a clause about somebody brings what follows it, not a verb of that clause. */
export function cueBehindClause(sheet: Sheet, draft: Draft): Draft {
  const [first = -1, more] = draft.sourceTokens;
  const isAbout = more === undefined && sheet.words[first]?.lower === "who";
  if (!isAbout || sheet.words[first - 1]?.text !== ",") return draft;
  if ((sheet.cueKind[draft.cueHead] ?? 0) > 0 || draft.cueHead < first) return draft;
  const end = tokenAtOffset(sheet, draft.content[0].start);
  for (let at = draft.cueHead + 1; at < end; at++) {
    const isVerb = isSpeechKind(sheet.cueKind[at]) && hasTense(sheet, at);
    if (!isVerb || sheet.words[at - 1]?.text !== ",") continue;
    return { ...draft, cueTokens: [at], cue: spansOf(sheet, [at]), cueHead: at };
  }
  return draft;
}

/** Whether a cue stands in a relative clause or is a participle. */
function isAside(sheet: Sheet, { cueHead, sourceTokens }: Draft): boolean {
  if (cueHead < 0) return false;
  const [first = -1] = sourceTokens;
  const isRelative = sourceTokens.length === 1 && relatives.has(sheet.lemmas[first] ?? "");
  return isRelative || sheet.xposNames[cueHead] === "VBG";
}

/** Whether words in marks begin in a later sentence of the same paragraph. */
function isLaterQuote(sheet: Sheet, { cueHead }: Draft, start: number): boolean {
  const at = tokenAtOffset(sheet, start);
  const [own, other] = [sheet.sentenceOf[cueHead] ?? 0, sheet.sentenceOf[at] ?? 0];
  return (
    other > own && sheet.paragraphOf[own] === sheet.paragraphOf[other] && (sheet.quote[at] ?? 0) > 0
  );
}

/** Whether a cue outside of marks follows the quotation that its draft begins with. */
function closesQuotation(sheet: Sheet, { cueTokens, cueHead, content: [first] }: Draft): boolean {
  const [cue = -1] = cueTokens;
  const last = tokenAtOffset(sheet, Math.max(first.start, first.end - 1));
  const isQuoted = (sheet.quote[last] ?? 0) > 0 && (sheet.quote[cueHead] ?? 0) === 0;
  return isQuoted && last < cue && sheet.finite[cueHead] === 1;
}
