import { fractionWords, scaleWords, smallNumberWords } from "../../lang/en/numbers.ts";
import { months } from "../../lang/en/times.ts";

/** A word that stands for an amount otherwise written: which word, and what it is compared as. */
export interface AmountWord {
  readonly at: number;
  /** Digits, after `≈` where the amount is rough; a word of grammar where it is part of the amount before it. */
  readonly as: string;
}

/** The mark of a rough amount. */
export const roughMark = "≈";

/** *A quarter past*, *a quarter of an hour*. */
const ofTime: ReadonlySet<string> = new Set(["to", "past", "hour"]);
const one: ReadonlySet<string> = new Set(["a", "one"]);
/** What stands before an amount that is not meant to the digit, and what ends such words: *more than*, *close to*. */
const hedges: ReadonlySet<string> = new Set(
  "about almost approximately around nearly over roughly some".split(" "),
);
const hedgePairs: ReadonlySet<string> = new Set([
  "more than",
  "less than",
  "fewer than",
  "close to",
  "up to",
  "at least",
]);
/** *The first of April* is *April 1*; the places after these are numbers wherever they stand. */
const daysOfMonth: ReadonlyMap<string, string> = new Map([
  ["first", "1"],
  ["second", "2"],
]);
/** What a spelled amount goes on with. */
const joiner = "and";

/**
 * Amounts that two writers put differently, among the words of a text in lower case: *a
 * fifth* is 20 percent, *four and a half* is 4.5, *three hundred and ten* is 310; *day one* is
 * the first day. One pass.
 */
export function findAmounts(forms: readonly string[]): AmountWord[] {
  const out: AmountWord[] = [];
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] ?? "";
    const share = fractionWords.get(form);
    if (share !== undefined && one.has(forms[i - 1] ?? "")) {
      const whole = forms[i - 2] === joiner ? numberOf(forms[i - 3]) : null;
      if (whole !== null) out.push({ at: i - 3, as: `${whole + share}` });
      else if (!ofTime.has(forms[i + 1] ?? "") && !ofTime.has(forms[i + 3] ?? "")) {
        out.push({ at: i, as: `${roughMark}${Math.round(share * 100)}` });
      }
      continue;
    }
    const day = daysOfMonth.get(form);
    if (day !== undefined && forms[i + 1] === "of" && Object.hasOwn(months, forms[i + 2] ?? "")) {
      out.push({ at: i, as: day });
      continue;
    }
    if (form === "one" && forms[i - 1] === "day") {
      out.push({ at: i, as: "first" });
      continue;
    }
    const spelled = readSpelled(forms, i);
    if (spelled === null) continue;
    const { value, end } = spelled;
    const isHedge = hedges.has(forms[i - 1] ?? "") || isHedged(forms[i - 2], forms[i - 1]);
    const isRough = isHedge && value > 1;
    if (isRough || end > i + 1) out.push({ at: i, as: `${isRough ? roughMark : ""}${value}` });
    for (let at = i + 1; at < end; at++) out.push({ at, as: joiner });
    i = end - 1;
  }
  return out;
}

function isHedged(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && hedgePairs.has(`${first} ${second}`);
}

/** The amount that begins at a word, up to hundreds and thousands, and where it ends; null where none does. */
function readSpelled(
  forms: readonly string[],
  from: number,
): { readonly value: number; readonly end: number } | null {
  let sum = 0;
  let part = numberOf(forms[from]);
  if (part === null) return null;
  let end = from + 1;
  for (;;) {
    const scale = scaleWords.get(forms[end] ?? "");
    if (scale === 100) part *= 100;
    else if (scale === 1000) {
      sum += part * 1000;
      part = 0;
    } else {
      const at = forms[end] === joiner ? end + 1 : end;
      const next = smallNumberWords.get(forms[at] ?? "");
      // *Three hundred and ten*, but not *three and ten*.
      const isPart = scaleWords.has(forms[end - 1] ?? "");
      if (next === undefined || !isPart) return { value: sum + part, end };
      part += next;
      end = at;
    }
    end++;
  }
}

function numberOf(form: string | undefined): number | null {
  if (form === undefined) return null;
  const digits = /^\d[\d,]*(?:\.\d+)?$/.test(form) ? Number(form.replaceAll(",", "")) : null;
  if (digits !== null) return digits;
  if (!form.includes("-")) return smallNumberWords.get(form) ?? null;
  const [tens = "", ones = null] = form.split("-");
  const value = smallNumberWords.get(tens);
  if (value === undefined || ones === null) return null;
  return value + (smallNumberWords.get(ones) ?? 0);
}
