import type { Report } from "./report.ts";

const ahead = /^(?:will|shall|won't|\p{L}+'ll)$/u;
const behind = /^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/;

/**
 * Whether of two direct quotations one tells only of what is to come and the other only
 * of what has been: *nobody will be left behind* on Friday is not *nobody was left
 * behind* on Monday. A translator keeps the tense; a report in other words shifts it.
 */
export function areTensesApart(a: Report, b: Report): boolean {
  if (a.statement.form !== "direct" || b.statement.form !== "direct") return false;
  const [left, right] = [tenseOf(a), tenseOf(b)];
  return left !== null && right !== null && left !== right;
}

function tenseOf({ words }: Report): "ahead" | "behind" | null {
  const forms = words.map(({ form }) => form);
  const isAhead =
    forms.some((form) => ahead.test(form)) ||
    forms.some((form, i) => form === "going" && forms[i + 1] === "to");
  const isBehind = forms.some((form) => behind.test(form));
  if (isAhead === isBehind) return null;
  return isAhead ? "ahead" : "behind";
}
