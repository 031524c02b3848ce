import type { Draft } from "./draft.ts";
import { isUnsaid } from "./hearsay.ts";
import { bitsOf } from "./relation-bits.ts";
import type { Sheet } from "./sheet.ts";
import { tokenAtOffset } from "./token-at.ts";

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
    if (child > at && isInfinitive(sheet, child) && speaks(sheet, child)) return true;
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

function speaks(sheet: Sheet, at: number): boolean {
  const kind = sheet.cueKind[at] ?? 0;
  return kind === 1 || kind === 2;
}

/** Verbs, by lemma, that tell what was talked about and nothing that was said: events, not attributions. */
const topics = new Set(["discuss", "debate", "dwell", "negotiate", "confer", "chat"]);

/** Whether the cue only names a topic: *discussed trade*. Quoted words under such a verb were said. */
export function isTopic(sheet: Sheet, draft: Draft): boolean {
  const isNamed = draft.cueTokens.some((at) => topics.has(sheet.lemmas[at] ?? ""));
  if (draft.cueHead < 0 || !isNamed) return false;
  const first = tokenAtOffset(sheet, draft.content[0].start);
  return (sheet.quote[first] ?? 0) === 0;
}

/** Verbs, by lemma, whose passive names the one who was asked. */
const asking = new Set(["ask", "question", "press", "quiz"]);

/**
 * Whether the cue tells what somebody was asked: *Asked whether he would go, Orlu
 * said …*, *Orlu was asked about …*. Who asked is not said, and the one asked did not
 * say it.
 */
export function isQuestionPut(sheet: Sheet, draft: Draft): boolean {
  const head = draft.cueHead;
  if (head < 0 || !asking.has(sheet.lemmas[head] ?? "")) return false;
  const children = sheet.childBits[head] ?? 0;
  if ((children & bitsOf("obl:agent")) !== 0) return false;
  if ((children & bitsOf("aux:pass", "nsubj:pass")) !== 0) return true;
  const isParticiple = sheet.xposNames[head] === "VBN" || sheet.relations[head] === "advcl";
  const cue = draft.cue[0]?.start ?? 0;
  const isQuoted = (sheet.quote[tokenAtOffset(sheet, draft.content[0].start)] ?? 0) > 0;
  const comesFirst = (draft.source[0]?.start ?? (isQuoted ? cue : cue + 1)) > cue;
  return isParticiple && comesFirst && (children & bitsOf("nsubj")) === 0;
}
