import type { ExpectedAcross, ExpectedPosition } from "../../examples/expected/parse-across.ts";
import type { Position } from "../../src/record/index.ts";
import { overlaps } from "../../src/text/index.ts";
import type { Measure } from "../options.ts";
import { partMeasure } from "./part-measure.ts";
import { quotedIn, type Reading } from "./reading.ts";

/** The positions of the record that words of an expected one show, whatever their value. */
function shownBy(reading: Reading, { evidence }: ExpectedPosition): Position[] {
  return reading.positions.filter((position) =>
    position.evidence.some((own) =>
      evidence.some((quoted) => {
        const span = quotedIn(reading, own, quoted);
        return span !== null && overlaps(span, own);
      }),
    ),
  );
}

/**
 * Which of the expected positions are found with their value; how many pairs of those on one
 * proposal stand under one name; and whether anybody has a position who took none.
 */
export function scorePositions(reading: Reading, across: ExpectedAcross, show: boolean): Measure[] {
  const expected = across.positions.filter(({ stance }) => stance !== null);
  const found = expected.flatMap((position) => {
    const rows = shownBy(reading, position);
    const right = rows.filter(({ stance }) => stance === position.stance);
    if (show && right.length === 0)
      console.log(
        `POSITION ${position.actor}\t${position.stance}\t${rows.map(({ actor, stance }) => `${actor} ${stance}`).join("; ")}`,
      );
    const [first] = right;
    return first === undefined ? [] : [{ issue: position.issue, name: first.issue }];
  });
  const pairs = found.flatMap((a, i) =>
    found.slice(i + 1).flatMap((b) => (a.issue === b.issue ? [a.name === b.name] : [])),
  );
  const apart = found.flatMap((a, i) =>
    found.slice(i + 1).flatMap((b) => (a.issue === b.issue ? [] : [a.name === b.name])),
  );
  const none = across.positions.filter(({ stance }) => stance === null);
  const names = new Set(found.map(({ name }) => name));
  const invented = none.filter(({ actor }) =>
    reading.positions.some((row) => row.actor === actor && names.has(row.issue)),
  );
  if (show)
    for (const { actor, stance, issue, date } of reading.positions)
      console.log(`HAS      ${issue}\t${actor}\t${stance}\t${date}`);
  return [
    partMeasure("positions found, right stance", found.length, expected.length),
    partMeasure("pairs of them under one proposal", pairs.filter(Boolean).length, pairs.length),
    partMeasure("other proposals taken for it", apart.filter(Boolean).length, apart.length),
    partMeasure("positions of those who took none", invented.length, none.length),
  ];
}
