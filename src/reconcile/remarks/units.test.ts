import { expect, test } from "vitest";
import { statementOf } from "../../../test/remarks/match-cases.ts";
import { splitUnits } from "./units.ts";

function sentences(...pieces: readonly string[]): string[] {
  let at = 0;
  const evidence = pieces.map((exact) => {
    const piece = { doc: "a", start: at, end: at + exact.length, exact };
    at = piece.end + 20;
    return piece;
  });
  const [first, ...rest] = evidence;
  if (first === undefined) return [];
  const statement = { ...statementOf({ doc: "a", text: "" }), evidence: [first, ...rest] as const };
  return splitUnits(statement).map((sentence) => sentence.map(({ exact }) => exact).join(" … "));
}

test("a sentence that its cue parts is one, and a sentence after the cue another", () => {
  expect(sentences("A new lock,", "should be there before the frost.")).toHaveLength(1);
  expect(sentences("The lock is broken,", "We shall build another before the frost.")).toHaveLength(
    2,
  );
  expect(
    sentences(
      "The lock at the mill is broken. We shall build another one,",
      "and it will be of oak.",
    ),
  ).toEqual([
    "The lock at the mill is broken.",
    "We shall build another one, … and it will be of oak.",
  ]);
});
