import { type Doc, type Tags, tokenText, uposNames } from "../../doc/index.ts";

const numeral = /^[+-]?\d[\d.,:/-]*$/;
const letter = /[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;

/**
 * Tags without a model: marks, numbers and capitalized words by their look, nouns
 * for the rest; every lemma is its form, in lower case where the word has no capital
 * to keep. Enough for offsets and search, not for syntax.
 */
export function guessTags(doc: Doc<"tokens">): Tags {
  const { tokens } = doc.layers;
  const upos = new Uint8Array(tokens.length);
  const lemmas = new Uint32Array(tokens.length);
  const table = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const form = tokenText(doc.text, tokens, i);
    const tag = numeral.test(form)
      ? "NUM"
      : !letter.test(form)
        ? "PUNCT"
        : capital.test(form)
          ? "PROPN"
          : "NOUN";
    upos[i] = uposNames.indexOf(tag);
    const number = table.get(form) ?? table.size;
    table.set(form, number);
    lemmas[i] = number;
  }
  return {
    upos,
    xpos: new Uint8Array(tokens.length),
    xposNames: ["XX"],
    lemmas,
    lemmaTable: [...table.keys()],
  };
}
