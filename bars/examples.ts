import { parseExpectedDoc } from "../examples/expected/parse.ts";
import { parseAcross } from "../examples/expected/parse-across.ts";
import { expectedNames, readExpected } from "../examples/expected/read-examples.ts";
import { f1Of, precisionOf, recallOf } from "./bootstrap.ts";
import { scoreAcross } from "./examples/across.ts";
import { noScore, type Score, scoreAttributions } from "./examples/attributions.ts";
import { scoreEvents } from "./examples/events.ts";
import { scoreFigures } from "./examples/figures.ts";
import { scorePositions } from "./examples/positions.ts";
import { readRecord } from "./examples/reading.ts";
import { percentOf, plainMeasure } from "./measures.ts";
import type { Bar, Measure } from "./options.ts";

/** What comes true of `examples/expected`: attributions, speakers, remarks, figures, positions, glosses, dates and events. `--show` prints every difference. */
export const bar: Bar = async ({ args }) => {
  const show = args.includes("--show");
  const reading = await readRecord();
  const sum: Score = { ...noScore };
  for (const name of expectedNames()) {
    if (name === "across") continue;
    const found = reading.docs.get(name);
    const expected = parseExpectedDoc(readExpected(name));
    if (found === undefined) throw new RangeError(`${name} was lost`);
    if (expected.turns.length > 0 || expected.attributions.length === 0) continue;
    if (show) console.log(`== ${name}`);
    const score = scoreAttributions(found, expected.attributions, show);
    for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  }
  const across = parseAcross(readExpected("across"));
  const counts = { right: sum.matched, gold: sum.expected, found: sum.found };
  const plain = (metric: string, value: number): Measure =>
    plainMeasure({ metric, on: "examples", value });
  const measures = [
    plain("attributions found, recall", recallOf(counts)),
    plain("attributions found, precision", precisionOf(counts)),
    plain("attributions found, F1", f1Of(counts)),
    plain("speaker right, of those found", percentOf(sum.speakerRight, sum.matched)),
    plain("speaker left unknown", percentOf(sum.speakerNull, sum.matched)),
    plain("speaker wrong (rows)", sum.speakerWrong),
    ...scoreAcross(reading, across, show),
    ...scoreFigures(reading, across, show),
    ...scorePositions(reading, across, show),
    ...scoreEvents(reading, across, show),
  ];
  return { measures, missing: [], scores: { ...sum } };
};
