import { smallNumberWords } from "../../lang/en/numbers.ts";

/** A word of a period that another writer counts in other units: which word, and what it is compared as. */
export interface PeriodWord {
  readonly at: number;
  readonly as: string;
}

/** So many of one unit are one of the next; *four weeks* is how a writer puts *a month*. The larger come first. */
const steps: readonly (readonly [unit: string, count: number, next: string])[] = [
  ["hour", 24, "day"],
  ["day", 30, "month"],
  ["day", 7, "week"],
  ["week", 4, "month"],
  ["month", 12, "year"],
];
/** Of the next unit beyond which nobody counts so: *210 days* are no seven months. */
const mostOfNext = 4;

/** What the number before one of a unit is compared as: a word of grammar. */
const article = "a";
const fortnights: ReadonlySet<string> = new Set(["a", "one", "the", "this"]);

/**
 * Periods and shares that two writers put differently, among the words of a text in lower case:
 * *seven days* is *a week*, *a fortnight* and *fourteen quiet days* are *two weeks*, *per cent* is
 * *percent*. One pass.
 */
export function findPeriods(forms: readonly string[]): PeriodWord[] {
  const out: PeriodWord[] = [];
  for (let at = 0; at + 1 < forms.length; at++) {
    const [first = "", second = ""] = [forms[at], forms[at + 1]];
    if (first === "per" && second === "cent") {
      out.push({ at, as: article }, { at: at + 1, as: "percent" });
      continue;
    }
    if (second === "fortnight" && fortnights.has(first)) {
      out.push({ at, as: "2" }, { at: at + 1, as: "week" });
      continue;
    }
    const count = countOf(first);
    // One word may tell what kind of days they are: *thirty quiet days*.
    const last = [at + 1, at + 2].find((one) => unitOf(forms[one] ?? "") !== null);
    const unit = last === undefined ? null : unitOf(forms[last] ?? "");
    const period = count === null || unit === null ? null : inLarger(count, unit);
    if (last === undefined || period === null) continue;
    const number = period.count === 1 ? article : String(period.count);
    out.push({ at, as: number }, { at: last, as: period.unit });
  }
  return out;
}

/** A period in the largest unit that it is so many whole ones of; null where it has none. */
function inLarger(count: number, unit: string): { count: number; unit: string } | null {
  for (const [of, each, next] of steps) {
    if (of !== unit || count === 0 || count % each !== 0 || count > mostOfNext * each) continue;
    return inLarger(count / each, next) ?? { count: count / each, unit: next };
  }
  return null;
}

function countOf(form: string): number | null {
  if (/^\d+$/.test(form)) return Number(form);
  const [tens = "", ones] = form.split("-");
  const [ten, one] = [
    smallNumberWords.get(tens),
    ones === undefined ? 0 : smallNumberWords.get(ones),
  ];
  return ten === undefined || one === undefined ? null : ten + one;
}

function unitOf(form: string): string | null {
  const unit = form.replace(/s$/, "");
  return steps.some(([of]) => of === unit) ? unit : null;
}
