import type { ExpectedAcross, Quoted } from "../../examples/expected/parse-across.ts";
import type { FigureRow } from "../../src/record/index.ts";
import type { Measure } from "../options.ts";
import type { Reading } from "./reading.ts";
import { share } from "./share.ts";

/** The figures within a quoted stretch of a document. */
function figuresAt({ texts, figures }: Reading, { doc, text }: Quoted): FigureRow[] {
  return figures.filter(({ evidence: [own] }) => {
    const found = texts.get(own.doc);
    const at = found?.name === doc ? found.text.indexOf(text) : -1;
    return at >= 0 && own.start >= at && own.end <= at + text.length;
  });
}

/** How two quoted stretches' figures are related; null where they are not. */
function figureRelation(reading: Reading, a: Quoted, b: Quoted): "agree" | "differ" | null {
  const right = figuresAt(reading, b).map(({ id }) => id);
  for (const one of figuresAt(reading, a)) {
    if (right.some((id) => one.agreesWith.includes(id))) return "agree";
    if (right.some((id) => one.differsFrom.includes(id))) return "differ";
  }
  return null;
}

/** Which of the expected pairs of figures are found to agree or differ, and whether others are compared. */
export function scoreFigures(reading: Reading, across: ExpectedAcross, show: boolean): Measure[] {
  const comparable = across.figures.filter(({ relation }) => relation !== "not-comparable");
  const found = comparable.filter(({ a, b, relation, values }) => {
    const own = figureRelation(reading, a, b);
    if (show && own !== relation)
      console.log(`FIGURES  ${own}, not ${relation}\t${values.join(" | ")}\t${a.text}\t${b.text}`);
    return own === relation;
  });
  const others = across.figures.filter(({ relation }) => relation === "not-comparable");
  const wrong = others.filter(({ a, b }) => figureRelation(reading, a, b) !== null);
  return [
    share("pairs of figures that agree or differ", found.length, comparable.length),
    share("figures of other things compared", wrong.length, others.length),
  ];
}
