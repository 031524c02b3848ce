import type { Draft } from "../draft.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { isUnsaid } from "./hearsay.ts";

const negators = new Set(["not", "n't", "never", "n’t", "neither", "nor"]);
/** Verbs, by lemma, over a verb of speech that say it was not done: *declined to say*. */
const refusals = new Set([
  "decline",
  "refuse",
  "fail",
  "neglect",
  "forget",
  "avoid",
  "omit",
  "stop",
]);
/** Words before *of* or *from* and a verb of speech that say it was not done: *stopped short of calling*. */
const shortOf = new Set(["short", "refrain", "refrained", "refrains", "abstain", "abstained"]);
/** Adverbs after *not* that turn it round: *not only said*. */
const turned = new Set(["only", "just", "merely", "simply"]);

/**
 * Whether the cue tells of words that were not said: *did not say*, *declined to
 * say*, *without saying*, *nobody said*. A negated thought stays one (*does not believe*), and so
 * does a denial, which is speech.
 */
export function isNegated(sheet: Sheet, draft: Draft): boolean {
  const head = draft.cueHead;
  if (head < 0 || !(sheet.xposNames[head] ?? "").startsWith("V")) return false;
  const kind = sheet.cueKind[head] ?? 0;
  if (kind === 3) return false;
  if (isUnsaid(sheet, draft)) return true;
  for (let child = sheet.tree.first[head] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const lemma = sheet.words[child]?.lower ?? "";
    if (child > head && lemma !== "never") continue;
    // *“Absolutely not,” she said*: what is quoted denies nothing outside of the marks.
    if ((sheet.quote[child] ?? 0) > 0 && (sheet.quote[head] ?? 0) === 0) continue;
    if (negators.has(lemma)) return !turned.has(sheet.words[child + 1]?.lower ?? "");
    if (sheet.relations[child] === "mark" && lemma === "without") return true;
  }
  if (isRefused(sheet, head)) return true;
  return draft.cueTokens.some(
    (at) => isAvoided(sheet, at) || (at !== head && isRefused(sheet, at)),
  );
}

/** Whether a verb of speech hangs on a verb of refusal, or the other way round is one. */
function isRefused(sheet: Sheet, at: number): boolean {
  const over = sheet.heads[at] ?? -1;
  if (
    over >= 0 &&
    isInfinitive(sheet, at) &&
    refusals.has(sheet.lemmas[over] ?? "") &&
    (sheet.cueKind[at] ?? 0) > 0
  )
    return true;
  if (!refusals.has(sheet.lemmas[at] ?? "")) return false;
  for (let child = sheet.tree.first[at] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (child > at && isInfinitive(sheet, child) && isSpeechKind(sheet.cueKind[child])) return true;
  }
  return false;
}

/** *stopped short of calling*, *refrained from saying*. */
function isAvoided(sheet: Sheet, at: number): boolean {
  const preposition = sheet.words[at - 1]?.lower ?? "";
  if (preposition !== "of" && preposition !== "from") return false;
  return sheet.xposNames[at] === "VBG" && shortOf.has(sheet.words[at - 2]?.lower ?? "");
}

/** *to say* under another verb, whatever the tree calls it. */
function isInfinitive(sheet: Sheet, at: number): boolean {
  const relation = sheet.relations[at] ?? "";
  const hangs = relation === "xcomp" || relation === "advcl" || relation === "ccomp";
  return hangs && sheet.xposNames[at] === "VB" && sheet.words[at - 1]?.lower === "to";
}
