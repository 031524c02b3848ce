/**
 * How to make a lemma from a form: drop the last `drop` characters and append
 * `ending`, in lower case (`l`), with the case of the form (`k`), or with a
 * capital first (`t`).
 */
export interface LemmaScript {
  readonly letters: "l" | "k" | "t";
  readonly drop: number;
  readonly ending: string;
}

/** The script that makes `lemma` from `form`. */
export function scriptBetween(form: string, lemma: string): LemmaScript {
  const low = form.toLowerCase();
  const lowLemma = lemma.toLowerCase();
  let shared = 0;
  while (shared < low.length && shared < lowLemma.length && low[shared] === lowLemma[shared]) {
    shared++;
  }
  const drop = low.length - shared;
  if (lemma === lowLemma) return { letters: "l", drop, ending: lowLemma.slice(shared) };
  const capital = lowLemma.charAt(0).toUpperCase() + lowLemma.slice(1);
  // *UNITED* and *United* must share a script where the lemma is *United*, if their endings allow.
  if (form.slice(0, shared) === lemma.slice(0, shared)) {
    return { letters: "k", drop, ending: lemma.slice(shared) };
  }
  if (lemma === capital) return { letters: "t", drop, ending: lowLemma.slice(shared) };
  return { letters: "k", drop: form.length, ending: lemma };
}

/** Carries a script out. A form shorter than the script drops gives the script's ending. */
export function applyScript(form: string, script: LemmaScript): string {
  const kept = Math.max(0, form.length - script.drop);
  if (script.letters === "k") return form.slice(0, kept) + script.ending;
  const low = form.slice(0, kept).toLowerCase() + script.ending;
  return script.letters === "l" ? low : low.charAt(0).toUpperCase() + low.slice(1);
}

/** A script as one word, for tables: `l3y`. */
export function renderScript(script: LemmaScript): string {
  return `${script.letters}${script.drop} ${script.ending}`;
}

/** Reads {@link renderScript}'s word. */
export function parseScript(text: string): LemmaScript {
  const space = text.indexOf(" ");
  const letters = text.charAt(0);
  return {
    letters: letters === "k" || letters === "t" ? letters : "l",
    drop: Number(text.slice(1, space)),
    ending: text.slice(space + 1),
  };
}
