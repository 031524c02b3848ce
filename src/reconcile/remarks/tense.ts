/** Whether a text tells only of what is to come, or only of what has been. */
export type Tense = "ahead" | "behind";

const ahead = /^(?:will|shall|won't|\p{L}+'ll)$/u;
const behind = /^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/;

/** What the verb form of a word alone tells; null for most words. */
export function tenseOfForm(form: string): Tense | null {
  if (ahead.test(form)) return "ahead";
  return behind.test(form) ? "behind" : null;
}

/** What has a tense; null where it has both or neither. */
interface Tensed {
  readonly tense: Tense | null;
}

/**
 * Whether of two direct quotations one tells only of what is to come and the other only
 * of what has been: *nobody will be left behind* on Friday is not *nobody was left
 * behind* on Monday. A translator keeps the tense; a report in other words shifts it.
 */
export function areTensesApart(a: Tensed, b: Tensed): boolean {
  return a.tense !== null && b.tense !== null && a.tense !== b.tense;
}

/** The tense of a text; null where it has both or neither. One pass. */
export function tenseOf(words: readonly (Tensed & { readonly form: string })[]): Tense | null {
  let isAhead = false;
  let isBehind = false;
  let before = "";
  for (const { form, tense } of words) {
    if (tense === "ahead" || (form === "to" && before === "going")) isAhead = true;
    else if (tense === "behind") isBehind = true;
    before = form;
  }
  if (isAhead === isBehind) return null;
  return isAhead ? "ahead" : "behind";
}
