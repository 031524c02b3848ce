import type { Doc, Figure } from "../../doc/index.ts";
import type { Stage } from "../pipeline.ts";
import { findFigures } from "./find.ts";
import { wordsOf } from "./words.ts";

/**
 * The stage that gives `figures`: numbers with their units and what they count.
 * Spans cover the number and its unit, not the words that bound it. Dates, years,
 * times, scores, ordinals, addresses, labels and vague words (*dozens*) give none.
 * `asOf` and `by` are left null: they need other layers.
 */
export function figures(): Stage<"tokens" | "sentences" | "tags", "figures"> {
  return { gives: "figures", version: 1, run: runFigures };
}

function runFigures(doc: Doc<"tokens" | "sentences" | "tags">): readonly Figure[] {
  const { tokens, sentences } = doc.layers;
  const offset = (index: number): number => tokens.starts[index] ?? 0;
  const endOf = (index: number): number => tokens.ends[index] ?? 0;
  return sentences.flatMap((sentence) =>
    findFigures(wordsOf(doc, sentence)).map(
      ({ first, end, value, unit, what, bound }): Figure => ({
        start: offset(first),
        end: endOf(end - 1),
        value,
        unit,
        what: what === null ? null : doc.text.slice(offset(what.first), endOf(what.end - 1)),
        asOf: null,
        by: null,
        bound,
      }),
    ),
  );
}
