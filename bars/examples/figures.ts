import type { ExpectedAcross, Quoted } from "../../examples/expected/parse-across.ts";
import type { FigureRow } from "../../src/record/index.ts";
import { covers } from "../../src/text/index.ts";
import type { Measure } from "../options.ts";
import { partMeasure } from "./part-measure.ts";
import { quotedIn, type Reading } from "./reading.ts";

/** The figures within a quoted stretch of a document. */
function figuresAt(reading: Reading, quoted: Quoted): FigureRow[] {
  return reading.figures.filter(({ evidence: [own] }) => {
    const span = quotedIn(reading, own, quoted);
    return span !== null && covers(span, own);
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
    partMeasure("pairs of figures that agree or differ", found.length, comparable.length),
    partMeasure("figures of other things compared", wrong.length, others.length),
  ];
}
