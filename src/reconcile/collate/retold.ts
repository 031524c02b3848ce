import { baseFormOf } from "../../lang/en/synonyms.ts";

/** Words of grammar in somebody's own mouth, a bar, and what they become where an outlet retells it. */
const rows = `
i|he she; me|him her; my|his her; mine|his hers; myself|himself herself; we|they it; us|them it; our|their its his her; ours|theirs;
ourselves|themselves itself; am|is was; is|was; are|were is was; were|was; have|has had; has|had; do|does did; does|did;
will|would; shall|would will; can|could; may|might; this|that the; these|those the; that|the; those|the; here|there
`;

const retoldAs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows
    .trim()
    .split(/;\s*/)
    .map((row): [string, ReadonlySet<string>] => {
      const [own = "", others = ""] = row.split("|");
      return [own, new Set(others.split(" "))];
    }),
);

/** The same of several words. */
const phrases: ReadonlySet<string> = new Set([
  "was|had been",
  "were|had been",
  "is|has been",
  "are|have been",
  "am going to|would",
  "are going to|would",
]);

/** Words that an outlet adds to put a verb further back: *wanted* becomes *had wanted*. */
const ofTime: ReadonlySet<string> = new Set(["had", "has", "have"]);

/** A word as far as the way of telling changes it. */
interface Told {
  /** Lower case. */
  readonly form: string;
  readonly stem: string;
  /** Whether it stands in an outlet's words. */
  readonly isRetold: boolean;
}

/** Whether two words differ only as words retold differ from those that were said: in person and tense. Symmetric. */
export function isShifted(one: Told, two: Told): boolean {
  if (!one.isRetold && !two.isRetold) return false;
  if (one.stem === "" || two.stem === "") return becomes(one.form, two.form);
  return one.stem === two.stem && isPast(one.form) !== isPast(two.form);
}

function becomes(a: string, b: string): boolean {
  return retoldAs.get(a)?.has(b) === true || retoldAs.get(b)?.has(a) === true;
}

/** *Earned*, *went*; a plural such as *men* is no verb. */
function isPast(form: string): boolean {
  return (
    form.endsWith("ed") || (baseFormOf(form) !== form && !form.endsWith("s") && !form.endsWith("n"))
  );
}

/**
 * Whether what stands on two sides, or on one alone, is only how an outlet retells: *had* and *that*, or *had
 * been* for *was*.
 */
export function isOfTelling(one: readonly Told[], two: readonly Told[]): boolean {
  const all = [...one, ...two];
  if (one.length === 0 || two.length === 0) {
    return all.every(({ form, isRetold }) => form === "that" || (isRetold && ofTime.has(form)));
  }
  const [a, b] = [one, two].map((words) => words.map(({ form }) => form).join(" "));
  return (
    all.some(({ isRetold }) => isRetold) && (phrases.has(`${a}|${b}`) || phrases.has(`${b}|${a}`))
  );
}
