/** A word before *than*, with its ending. */
const compared = /^(\p{Ll}{3,}?)(i?)er$/u;
const doubled = /([bdgmnpt])\1$/u;

/** A word that compares: which word, and what it is compared as. */
export interface ComparedWord {
  readonly at: number;
  readonly as: string;
}

/**
 * The words that compare, before *than*, among the words of a text in lower case, without
 * their ending: *quicker than* is *quick*, which one translator puts for *fast*. One pass.
 */
export function findComparatives(forms: readonly string[]): ComparedWord[] {
  const out: ComparedWord[] = [];
  forms.forEach((form, at) => {
    if (forms[at + 1] !== "than") return;
    const [, base, i] = compared.exec(form) ?? [];
    if (base === undefined || form === "other" || form === "rather") return;
    out.push({ at, as: i === "i" ? `${base}y` : base.replace(doubled, "$1") });
  });
  return out;
}
