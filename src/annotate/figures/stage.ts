import type { Doc, Figure } from "../../doc/index.ts";
import type { Stage } from "../pipeline.ts";
import { carryFigures, type PlacedFigure } from "./carry.ts";
import { findFigures } from "./find.ts";
import { wordsOf } from "./words.ts";

/**
 * The stage that gives `figures`: numbers with their units and what they count.
 * Spans cover the number and its unit, not the words that bound it. Dates, years,
 * times, scores, ordinals, addresses, labels and vague words (*dozens*) give none.
 * `asOf` and `by` are left null: they need other layers.
 */
export function figures(): Stage<"tokens" | "sentences" | "tags", "figures"> {
  return { gives: "figures", version: 4, run: runFigures };
}

/** *The figure matches 40 million*, at the beginning of a sentence or nearly. */
const refersBack = /^.{0,60}\b(?:the|that|this|which) (?:figure|number|total|toll|amount|sum)\b/i;

function runFigures(doc: Doc<"tokens" | "sentences" | "tags">): readonly Figure[] {
  const { tokens, sentences } = doc.layers;
  const offset = (index: number): number => tokens.starts[index] ?? 0;
  const endOf = (index: number): number => tokens.ends[index] ?? 0;
  let paragraph = 0;
  const placed = sentences.flatMap((sentence, i): PlacedFigure[] => {
    const gap = doc.text.slice(sentences[i - 1]?.end ?? 0, sentence.start);
    if (gap.includes("\n")) paragraph++;
    const text = doc.text.slice(sentence.start, sentence.end);
    const at = { sentence: i, paragraph, refersBack: refersBack.test(text), carried: null };
    return findFigures(wordsOf(doc, sentence)).map((figure) => ({ ...figure, ...at }));
  });
  return carryFigures(placed).map(
    ({ first, end, value, unit, what, bound, carried }): Figure => ({
      start: offset(first),
      end: endOf(end - 1),
      value,
      unit,
      what: what === null ? null : doc.text.slice(offset(what.first), endOf(what.end - 1)),
      asOf: null,
      by: null,
      bound,
      ...(carried === null ? {} : { carriedFrom: offset(carried.first) }),
    }),
  );
}
