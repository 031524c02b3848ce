/** One piece of a search as typed. */
export interface Term {
  /** What stands before a colon, lower case; null where there is none. */
  readonly field: string | null;
  /** The words, without quotation marks, minus sign and field. */
  readonly value: string;
  readonly isNot: boolean;
  /** In quotation marks. */
  readonly isPhrase: boolean;
  /** Ends in `*`. */
  readonly isPrefix: boolean;
  /** Words allowed between, from `~n` after a phrase; null where none is given. */
  readonly within: number | null;
  /** The bare word `OR`, which joins its neighbors. */
  readonly isOr: boolean;
}

/**
 * A minus, a field, then a phrase in straight or curly marks (a missing end mark is
 * the end of the input) or a run without spaces. Every alternative begins with a
 * different character, so that reading is linear.
 */
const piece: RegExp =
  /(-?)(?:(\p{L}+):)?(?:["“”„]([^"“”„]*)(?:["“”„]|$)(?:~(\d{1,4}))?|([^\s"“”„]+))/gu;

/** Cuts a search into its pieces, in order. */
export function splitQuery(input: string): Term[] {
  const terms: Term[] = [];
  for (const match of input.matchAll(piece)) {
    const [, minus, field, phrase, within, word] = match;
    const value = phrase ?? word ?? "";
    const isPhrase = phrase !== undefined;
    terms.push({
      field: field === undefined ? null : field.toLowerCase(),
      value: isPhrase ? value : value.replace(/\*+$/, ""),
      isNot: minus === "-",
      isPhrase,
      isPrefix: !isPhrase && value.endsWith("*"),
      within: within === undefined ? null : Number(within),
      isOr: field === undefined && minus === "" && word === "OR",
    });
  }
  return terms;
}
