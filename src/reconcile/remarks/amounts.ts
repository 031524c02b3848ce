import { fractionWords, smallNumberWords } from "../../lang/en/numbers.ts";

/** A word that stands for an amount otherwise written: which word, and the digits it is compared as. */
export interface AmountWord {
  readonly at: number;
  readonly as: string;
}

/** *A quarter past*, *a quarter of an hour*. */
const ofTime: ReadonlySet<string> = new Set(["to", "past", "hour"]);
const one: ReadonlySet<string> = new Set(["a", "one"]);

/**
 * Amounts that two writers put differently, among the words of a text in lower case: *a
 * fifth* is 20 percent, *four and a half* is 4.5. One pass.
 */
export function findAmounts(forms: readonly string[]): AmountWord[] {
  const out: AmountWord[] = [];
  forms.forEach((form, i) => {
    const share = fractionWords.get(form);
    if (share === undefined || !one.has(forms[i - 1] ?? "")) return;
    const whole = forms[i - 2] === "and" ? numberOf(forms[i - 3]) : null;
    if (whole !== null) out.push({ at: i - 3, as: `${whole + share}` });
    else if (!ofTime.has(forms[i + 1] ?? "") && !ofTime.has(forms[i + 3] ?? "")) {
      out.push({ at: i, as: `${Math.round(share * 100)}` });
    }
  });
  return out;
}

function numberOf(form: string | undefined): number | null {
  if (form === undefined) return null;
  if (/^\d+$/.test(form)) return Number(form);
  return smallNumberWords.get(form) ?? null;
}
