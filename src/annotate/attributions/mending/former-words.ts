import { type Draft, hullOf, withContent } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";

/**
 * *Orlu thanked the crews **for their work**, and noted the cost*, *Orlu, asked whether **it was safe**,
 * said yes*: what stands before a cue, in the words of a cue between that and its source or of the same
 * source, is none of the later one's.
 */
export function withoutFormerWords(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.cueHead < 0) continue;
    const sentence = sheet.sentenceOf[draft.cueHead] ?? -1;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []).slice(0, 20), draft]);
  }
  return drafts.map((draft) => {
    const [first = -1] = draft.sourceTokens;
    if (draft.content.length < 2 || draft.cueHead < 0 || first < 0) return draft;
    const cue = hullOf(draft.cue).start;
    const end = hullOf(draft.source).end;
    const others = (bySentence.get(sheet.sentenceOf[draft.cueHead] ?? -1) ?? []).filter((other) => {
      const own = hullOf(other.cue);
      const isSame = other.sourceTokens[0] === first;
      return other !== draft && own.end < cue && (isSame || own.start >= end);
    });
    const isFormer = ({ start, end: stop }: { readonly start: number; readonly end: number }) =>
      stop <= cue &&
      others.some((other) =>
        other.content.some((span) => span.start <= start && stop <= span.end && span.end <= cue),
      );
    return withContent(
      draft,
      draft.content.filter((span) => !isFormer(span)),
    );
  });
}
