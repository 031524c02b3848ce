import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** Modals before *have* that say something was not done: *could have asked*. */
const unreal = /^(?:would|could|should|might|ought|'d|’d)$/u;
/** Modals before a bare verb that say it is still to come, or was only wanted. */
const toCome = /^(?:will|shall|must|should|'ll|’ll|wo)$/u;
/** What stands before *to* and a verb that is still to come: *due to speak*, *has yet to ask*. */
const ahead = /^(?:yet|due|set|scheduled|expected|poised|slated|ought|likely|supposed|about)$/u;
/** Words that open a clause which does not say that anything happened; behind those of time only a present tense does not. */
const conditions = /^(?:if|unless|whether)$/u;
const times = /^(?:until|till|before|once)$/u;
/** Verbs, by lemma, that put a decision off: *delayed deciding*; *put off deciding*. */
const delays = /^(?:delay|defer|postpone)$/u;

/**
 * Whether what the cue tells did not happen, or had not yet: *could have asked for a count*,
 * *will announce*, *has yet to endorse*, *until the monitors certify that …*, *whether he still
 * backs …*. Quoted words were said, and a cue within somebody's own words is theirs.
 */
export function isUnreal(
  sheet: Sheet,
  { cueHead, cueTokens, sourceTokens, content }: Draft,
): boolean {
  if (cueHead < 0 || (sheet.quote[cueHead] ?? 0) > 0) return false;
  if (!(sheet.xposNames[cueHead] ?? "").startsWith("V")) return false;
  if (content.some(({ start }) => (sheet.quote[tokenAtOffset(sheet, start)] ?? 0) > 0))
    return false;
  const verbs = cueTokens.filter((at) => /^V/u.test(sheet.xposNames[at] ?? ""));
  const [first = cueHead] = verbs;
  return (
    isModal(sheet, cueHead) ||
    (first < cueHead && isModal(sheet, first)) ||
    verbs.some((at) => isPutOff(sheet, at)) ||
    isInCondition(sheet, first) ||
    isBehindCondition(sheet, sourceTokens[0] ?? first, first)
  );
}

/** The word before a verb, adverbs and auxiliaries passed over: a modal, or a word before *to* that leads on to what is to come. */
function isModal(sheet: Sheet, verb: number): boolean {
  let isPerfect = false;
  let isBare = /^VBP?$/u.test(sheet.xposNames[verb] ?? "");
  for (let at = verb - 1; at >= 0 && verb - at <= longestGroup; at--) {
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[verb]) return false;
    const word = sheet.words[at]?.lower ?? "";
    const tag = sheet.xposNames[at] ?? "";
    if (tag === "MD") return isPerfect ? unreal.test(word) : isBare && toCome.test(word);
    if (word === "to") return isBare && isAhead(sheet, at);
    if (word === "have") isPerfect = true;
    // *Will be asking*
    else if (word === "be") isBare = !isPerfect;
    else if (word === "been" || /^RB/u.test(tag)) continue;
    else return false;
  }
  return false;
}

/** Words of the longest group of a verb, its modal and what stands between. */
const longestGroup = 5;

/** *Has **yet** to ask*, *is **due** to speak*. */
function isAhead(sheet: Sheet, to: number): boolean {
  const before = sheet.words[to - 1]?.lower ?? "";
  return ahead.test(before);
}

/** ***Delayed** deciding*, ***put off** deciding*. */
function isPutOff(sheet: Sheet, verb: number): boolean {
  if (sheet.xposNames[verb] !== "VBG") return false;
  const isOff = sheet.words[verb - 1]?.lower === "off" && sheet.lemmas[verb - 2] === "put";
  return isOff || delays.test(sheet.lemmas[verb - 1] ?? "");
}

/** Whether a verb, or one that it is the object clause of, stands behind *if*, *whether* or, in the present, *until*. */
function isInCondition(sheet: Sheet, verb: number): boolean {
  let at = verb;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    for (let child = sheet.tree.first[at] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
      if (child > at || sheet.relations[child] !== "mark") continue;
      if (opensUnreal(sheet, child, at)) return true;
    }
    if (!/^(?:xcomp|conj)$/u.test(sheet.relations[at] ?? "")) return false;
    at = sheet.heads[at] ?? -1;
  }
  return false;
}

/** Whether the word before who speaks opens such a clause, whatever the tree makes of it. */
function isBehindCondition(sheet: Sheet, source: number, verb: number): boolean {
  const before = source - 1;
  const isSame = sheet.sentenceOf[before] === sheet.sentenceOf[verb];
  return source <= verb && isSame && opensUnreal(sheet, before, verb);
}

/** *If*, *whether* before any verb, *until* before one in the present; *as if* and *even if* stand for other things. */
function opensUnreal(sheet: Sheet, at: number, verb: number): boolean {
  const word = sheet.words[at]?.lower ?? "";
  if (times.test(word)) return /^VB[ZP]$/u.test(sheet.xposNames[verb] ?? "");
  return conditions.test(word) && !/^(?:as|even)$/u.test(sheet.words[at - 1]?.lower ?? "");
}
