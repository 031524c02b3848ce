import { type Doc, lemmaOf, tokenAt, uposOf } from "../../doc/index.ts";
import type { Direction } from "./resolve.ts";

/** Words that look ahead without a future tense: *is due on Friday*. */
const ahead: ReadonlySet<string> = new Set([
  "plan",
  "schedule",
  "due",
  "expect",
  "set",
  "upcoming",
  "slate",
  "prepare",
  "intend",
  "hope",
  "promise",
  "pledge",
  "deadline",
  "expire",
  "await",
  "forthcoming",
]);

/**
 * Which way an expression without a year or a week lies, by the verbs around it in
 * its sentence: *will*, *to sign*, *is due* look ahead, a past tense looks back. News
 * looks back where nothing says otherwise (HeidelTime's news mode; here the nearest
 * verb decides, with a preference for one before the expression).
 */
export function directionAt(
  doc: Doc<"tokens" | "sentences" | "tags">,
  start: number,
  sentence: { readonly firstToken: number; readonly endToken: number },
): Direction {
  const { tokens, tags } = doc.layers;
  const here = tokenAt(tokens, start);
  const at = (index: number): Direction | null => {
    if (index < sentence.firstToken || index >= sentence.endToken) return null;
    const upos = uposOf(tags, index);
    const lemma = lemmaOf(tags, index);
    if (ahead.has(lemma)) return "future";
    if (upos === "AUX")
      return lemma === "will" || lemma === "shall" ? "future" : lemma === "would" ? "future" : null;
    if (upos !== "VERB") return null;
    const tag = tags.xposNames[tags.xpos[index] ?? 0];
    if (tag === "VBD") return "past";
    if (tag === "VBN") return helper(index, "have") || helper(index, "be") ? "past" : null;
    if (tag === "VB")
      return helper(index, "will") || helper(index, "to") || helper(index, "would")
        ? "future"
        : null;
    return null;
  };
  const helper = (verb: number, lemma: string): boolean => {
    for (let i = verb - 1; i >= Math.max(sentence.firstToken, verb - 4); i--) {
      if (lemmaOf(tags, i) === lemma) return true;
    }
    return false;
  };
  for (let away = 1; away <= 14; away++) {
    const found = at(here - away) ?? (away > 2 ? at(here + away - 2) : null);
    if (found !== null) return found;
  }
  return "past";
}
