import type { Draft } from "./draft.ts";
import type { Sheet } from "./sheet.ts";

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
/** Adverbs after *not* that turn it round: *not only said*. */
const turned = new Set(["only", "just", "merely", "simply"]);

/**
 * Whether the cue tells of words that were not said: *did not say*, *declined to
 * say*, *without saying*. A negated thought stays one (*does not believe*), and so
 * does a denial, which is speech.
 */
export function isNegated(sheet: Sheet, draft: Draft): boolean {
  const head = draft.cueHead;
  if (head < 0 || !(sheet.xposNames[head] ?? "").startsWith("V")) return false;
  const kind = sheet.cueKind[head] ?? 0;
  if (kind === 3) return false;
  for (let child = sheet.tree.first[head] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const lemma = sheet.words[child]?.lower ?? "";
    if (child > head && lemma !== "never") continue;
    if (negators.has(lemma)) return !turned.has(sheet.words[child + 1]?.lower ?? "");
    if (sheet.relations[child] === "mark" && lemma === "without") return true;
  }
  const relation = sheet.relations[head] ?? "";
  const over = sheet.heads[head] ?? -1;
  return relation === "xcomp" && over >= 0 && refusals.has(sheet.lemmas[over] ?? "");
}
