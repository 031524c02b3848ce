/** A word of a period that another writer counts in other units: which word, and what it is compared as. */
export interface PeriodWord {
  readonly at: number;
  readonly as: string;
}

/** So many of one unit are one of the next; *four weeks* is how a writer puts *a month*. */
const periods: ReadonlyMap<string, string> = new Map([
  ["7 day", "week"],
  ["seven day", "week"],
  ["4 week", "month"],
  ["four week", "month"],
  ["12 month", "year"],
  ["twelve month", "year"],
  ["24 hour", "day"],
  ["twenty-four hour", "day"],
]);

/** What the number before a unit is compared as: a word of grammar. */
const article = "a";

/**
 * Periods and shares that two writers put differently, among the words of a text in lower case:
 * *seven days* is *a week*, *per cent* is *percent*. One pass.
 */
export function findPeriods(forms: readonly string[]): PeriodWord[] {
  const out: PeriodWord[] = [];
  for (let at = 0; at + 1 < forms.length; at++) {
    const [first = "", second = ""] = [forms[at], forms[at + 1]];
    if (first === "per" && second === "cent") {
      out.push({ at, as: article }, { at: at + 1, as: "percent" });
      continue;
    }
    const unit = periods.get(`${first} ${second.replace(/s$/, "")}`);
    if (unit !== undefined) out.push({ at, as: article }, { at: at + 1, as: unit });
  }
  return out;
}
