import { functionWords } from "../../lang/en/function-words.ts";
import { stemOf } from "../../lang/en/stem.ts";
import type { Span } from "../../text/index.ts";

/** A word of a statement, with its place in the document. */
export interface Word extends Span {
  /** Lower case, apostrophes straight. */
  readonly form: string;
  readonly stem: string;
  /** Whether it carries matter rather than grammar. */
  readonly content: boolean;
}

const wordPattern = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** The words of a piece of text that begins at `offset` in its document. Costs one pass. */
export function findWords(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = offset + match.index;
    const form = match[0].toLowerCase().replaceAll("’", "'");
    words.push({
      start,
      end: start + match[0].length,
      form,
      stem: stemOf(form.replace(/'s$/, "")),
      content: !functionWords.has(form),
    });
  }
  return words;
}
