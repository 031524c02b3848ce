import { type Draft, hullOf } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** *Withdrew his backing a year after telling them that he had supported **the plan***: of content in several pieces, those behind the first that are in the words of a later cue are that cue's. */
export function withoutOthersWords(draft: Draft, others: readonly Draft[]): Draft {
  const [first, ...rest] = draft.content;
  const kept = rest.filter(
    ({ start, end }) =>
      !others.some(
        ({ cue, content }) =>
          hullOf(cue).start > first.end &&
          content.some((span) => span.start <= start && end <= span.end),
      ),
  );
  return kept.length === rest.length ? draft : { ...draft, content: [first, ...kept] };
}

/** *Withdrew **his backing for the plan**, a year after telling them that he had supported it*: what somebody says ends before what the same one is told to have said another time. */
export function beforeOwnTelling(sheet: Sheet, draft: Draft, others: readonly Draft[]): Draft {
  const [{ start, end }, ...rest] = draft.content;
  const telling = others.find(
    ({ cue: [cue], sourceTokens }) =>
      cue !== undefined &&
      start < cue.start &&
      cue.end <= end &&
      sourceTokens.some((at) => draft.sourceTokens.includes(at)),
  );
  if (telling === undefined || rest.length > 0) return draft;
  let comma = telling.cueHead - 1;
  while ((sheet.starts[comma] ?? 0) > start && sheet.words[comma]?.text !== ",") comma--;
  const last = sheet.ends[comma - 1] ?? 0;
  return last > start ? { ...draft, content: [{ start, end: last }] } : draft;
}
