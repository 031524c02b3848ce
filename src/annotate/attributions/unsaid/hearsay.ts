import type { Draft } from "../draft.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

const passiveAuxiliaries = new Set(["be", "get"]);
const unreal = new Set(["would", "could", "might"]);
const nobody = new Set(["nobody", "no-one", "none", "no", "neither"]);

/**
 * *She is said to dislike the plan*: the subject of a passive verb of speech did not
 * say it, and nobody is named who did. Verbs of telling keep their reading (*was told
 * that …* has the one spoken to for a subject, which another step reads).
 */
export function withoutPassiveSubject(sheet: Sheet, draft: Draft): Draft {
  const verb = draft.cueTokens.findLast((at) => sheet.xposNames[at] === "VBN") ?? -1;
  if (verb < 0 || !isSpeechKind(sheet.cueKind[verb]) || !isPassive(sheet, verb)) return draft;
  // *was quoted by the agency as saying*: the words are the subject's own.
  if (draft.cueTokens.some((at) => at > verb && /^V/u.test(sheet.xposNames[at] ?? "")))
    return draft;
  const isSubject = draft.sourceTokens.some(
    (at) =>
      at < verb && sheet.heads[at] === verb && (sheet.relations[at] ?? "").startsWith("nsubj"),
  );
  if (!isSubject) return draft;
  if (sheet.words[verb + 1]?.lower !== "to") return draft;
  return { ...draft, source: [], sourceTokens: [] };
}

/** Verbs, by lemma, whose subject is told by others what their object says. */
const facing = new Set(
  "attract draw face field ignore prompt provoke receive reject resist spark survive".split(" "),
);

/** *Orlu **faced calls** to resign*: whoever hears them does not call. */
export function withoutTarget(sheet: Sheet, draft: Draft): Draft {
  const { cueHead, sourceTokens } = draft;
  if ((sheet.cueKind[cueHead] ?? 0) < 5 || sheet.relations[cueHead] !== "obj") return draft;
  const verb = sheet.heads[cueHead] ?? -1;
  if (!facing.has(sheet.lemmas[verb] ?? "")) return draft;
  const isSubject = sourceTokens.some(
    (at) => sheet.heads[at] === verb && (sheet.relations[at] ?? "").startsWith("nsubj"),
  );
  return isSubject ? { ...draft, source: [], sourceTokens: [] } : draft;
}

/** Whether words were not said: *if asked, she would say no*, *nobody has said it will fail*. Quoted ones were. */
export function isUnsaid(sheet: Sheet, draft: Draft): boolean {
  const head = draft.cueHead;
  if (head < 0 || !isSpeechKind(sheet.cueKind[head])) return false;
  const opening = draft.content.map(({ start }) => tokenAtOffset(sheet, start));
  if (opening.some((at) => (sheet.quote[at] ?? 0) > 0)) return false;
  return isSaidByNobody(sheet, draft) || isUnreal(sheet, head);
}

function isUnreal(sheet: Sheet, head: number): boolean {
  const isBare = sheet.xposNames[head] === "VB" && unreal.has(sheet.words[head - 1]?.lower ?? "");
  return isBare && hasCondition(sheet, head);
}

/** *Nobody*, *neither side*, *no official*; *No 10* is somebody. */
function isSaidByNobody(sheet: Sheet, { sourceTokens: [first = -1] }: Draft): boolean {
  const isNone = nobody.has(sheet.words[first]?.lower ?? "");
  return isNone && !/^(?:CD|NNP)/u.test(sheet.xposNames[first + 1] ?? "");
}

function isPassive(sheet: Sheet, verb: number): boolean {
  for (let child = sheet.tree.first[verb] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] === "aux:pass") return true;
  }
  return passiveAuxiliaries.has(sheet.lemmas[verb - 1] ?? "");
}

function hasCondition(sheet: Sheet, head: number): boolean {
  for (let child = sheet.tree.first[head] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] !== "advcl") continue;
    for (let at = sheet.low[child] ?? child; at < child; at++) {
      if (/^(?:if|unless|were|had)$/u.test(sheet.words[at]?.lower ?? "")) return true;
    }
  }
  return false;
}
