import { type Draft, touches } from "../draft.ts";
import { spansOf, withSource } from "../draft-spans.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** *Veil said he had written and had told her …*: a verb that goes on from another in its tense has that one's subject, not one farther off. */
export function subjectJoined(sheet: Sheet, draft: Draft): Draft {
  const head = draft.cueHead;
  const source = draft.sourceTokens.at(-1) ?? -1;
  if (!isSpeechKind(sheet.cueKind[head]) || sheet.relations[head] !== "conj" || source < 0)
    return draft;
  const over = sheet.heads[head] ?? -1;
  if (perfectOf(sheet, head) !== "had" || perfectOf(sheet, over) !== "had") return draft;
  if (over <= source || over >= head || (sheet.quote[head] ?? 0) > 0) return draft;
  const subject = subjectOf(sheet, over).filter((at) => at < over);
  const [first = -1] = subject;
  if (first <= source || subject.length > 30 || /^W/u.test(sheet.xposNames[first] ?? ""))
    return draft;
  const [span] = spansOf(sheet, subject);
  if (span === undefined || touches(draft.content, span)) return draft;
  return withSource(sheet, draft, subject);
}

/**
 * *Tarsk **has not condemned** the raid, in which ten died, **and has blamed** the League*: a
 * verb without a subject behind *and* goes on from the main one in its tense, whatever clause
 * stands between.
 */
export function subjectOfMain(sheet: Sheet, draft: Draft): Draft {
  const head = draft.cueHead;
  if (draft.sourceTokens.length > 0 || !isSpeechKind(sheet.cueKind[head])) return draft;
  const tense = perfectOf(sheet, head);
  if (tense === "" || (sheet.quote[head] ?? 0) > 0) return draft;
  let joint = head - 1;
  while (sheet.xposNames[joint] === "RB" || sheet.words[joint]?.lower === tense) joint--;
  if (sheet.words[joint]?.lower !== "and") return draft;
  const first = sheet.sentences[sheet.sentenceOf[head] ?? 0]?.firstToken ?? head;
  for (let main = first; main < joint; main++) {
    const isMain = (sheet.heads[main] ?? -1) < 0 && perfectOf(sheet, main) === tense;
    if (!isMain || (sheet.quote[main] ?? 0) > 0) continue;
    const subject = subjectOf(sheet, main).filter((at) => at < main);
    return subject.length === 0 || subject.length > 30 ? draft : withSource(sheet, draft, subject);
  }
  return draft;
}

/** *The envoy **conveyed to** the premier his greetings **and** said …*: a source on both sides of a verb, which the cue goes on from, is what stands before that verb. */
export function subjectBeforeVerb(sheet: Sheet, draft: Draft): Draft {
  const [first = -1] = draft.sourceTokens;
  const [cue = -1] = draft.cueTokens;
  const gap = draft.sourceTokens.findIndex(
    (at, i) => i > 0 && at > (draft.sourceTokens[i - 1] ?? at) + 1,
  );
  const verb = (draft.sourceTokens[gap - 1] ?? -2) + 1;
  const last = draft.sourceTokens.at(-1) ?? cue;
  if (gap < 1 || first < 0 || last > cue || !/^VB[DNZ]$/u.test(sheet.xposNames[verb] ?? ""))
    return draft;
  const joins = sheet.xposNames.slice(last + 1, cue).includes("CC");
  return joins ? withSource(sheet, draft, draft.sourceTokens.slice(0, gap)) : draft;
}

/** The *has*, *have* or *had* right before a participle, an adverb or *not* between; empty without one. */
function perfectOf(sheet: Sheet, verb: number): string {
  if (sheet.xposNames[verb] !== "VBN") return "";
  let at = verb - 1;
  while (sheet.xposNames[at] === "RB") at--;
  const word = sheet.words[at]?.lower ?? "";
  return /^(?:has|have|had)$/u.test(word) ? word : "";
}
