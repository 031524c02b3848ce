/** What *no* and *not one* are compared as, before what there is none of. */
export const noneMark = "∅";

/** What *nobody* and *no one* are compared as. */
const nobodyMark = `${noneMark}who`;
/** A word of grammar, for the second word of *no one*. */
const rest = "and";

/** Words after which *no* is of no number: *no one*, *no longer*. */
const ofNoNumber: ReadonlySet<string> = new Set(["one", "longer", "more", "matter", "doubt"]);

/** A word that says that there is none of something: which word, and what it is compared as. */
export interface NoneWord {
  readonly at: number;
  readonly as: string;
}

const one: ReadonlySet<string> = new Set(["a", "an", "one", "any"]);
const denials = /^(?:not|never|neither|nor)$|n't$/;
/** Words after a denial within which it is of what stands there: *we have not sent a single one or a single other*. */
const reach = 7;

/**
 * The words that say that there is none, among the words of a text in lower case: *no
 * door*, *not one door*, *not a single door*, *neither a door nor a gate*, *nobody*, *no
 * one*. To deny with other words is to say the same. One pass.
 */
export function findNone(forms: readonly string[]): NoneWord[] {
  const out: NoneWord[] = [];
  let denied = Number.NEGATIVE_INFINITY;
  forms.forEach((form, i) => {
    const next = forms[i + 1];
    if (denials.test(form)) denied = i;
    if (form === "nobody" || (form === "no" && next === "one")) {
      out.push({ at: i, as: nobodyMark });
      if (form === "no") out.push({ at: i + 1, as: rest });
      denied = i;
      return;
    }
    if (next === undefined) return;
    const isNone =
      (form === "no" && !ofNoNumber.has(next)) ||
      (form === "one" && forms[i - 1] === "not") ||
      (form === "single" && forms[i - 1] === "a" && i - denied <= reach) ||
      ((form === "neither" || form === "nor") && one.has(next));
    if (!isNone) return;
    out.push({ at: i, as: noneMark });
    denied = i;
  });
  return out;
}
