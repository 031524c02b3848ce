import { type Draft, hullOf, withContent } from "../draft.ts";

/**
 * *Orlu thanked the crews **for their work**, and noted the cost*: what stands between a source and a
 * later cue of its own, in the words of a cue before that, is none of the later one's.
 */
export function withoutFormerWords(drafts: readonly Draft[]): Draft[] {
  const bySource = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const first = draft.sourceTokens[0] ?? -1;
    if (first >= 0) bySource.set(first, [...(bySource.get(first) ?? []).slice(0, 20), draft]);
  }
  return drafts.map((draft) => {
    if (draft.content.length < 2 || draft.cueTokens.length === 0) return draft;
    const cue = hullOf(draft.cue).start;
    const others = (bySource.get(draft.sourceTokens[0] ?? -1) ?? []).filter(
      (other) => other !== draft && other.cue.length > 0 && hullOf(other.cue).end < cue,
    );
    const isFormer = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      end <= cue &&
      others.some((other) =>
        other.content.some((span) => span.start <= start && end <= span.end && span.end <= cue),
      );
    return withContent(
      draft,
      draft.content.filter((span) => !isFormer(span)),
    );
  });
}
