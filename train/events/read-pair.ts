import { pairFeatures } from "../../src/annotate/events/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/index.ts";
import type { Span } from "../../src/text/index.ts";

/** A text in which a source does something to a target, as the open corpora print it. */
export interface PairText {
  readonly text: string;
  readonly source: string | null;
  readonly target: string | null;
}

/** The features of a pair, read with the shipped models. */
export function readPair({ text, source, target }: PairText): number[] {
  const { annotated } = annotateDoc(createPlainDoc(text, "pair", "en"));
  return annotated === null ? [] : pairFeatures(annotated, find(text, source), find(text, target));
}

function find(text: string, words: string | null): Span | null {
  if (words === null || words === "") return null;
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  return start < 0 ? null : { start, end: start + words.length };
}
