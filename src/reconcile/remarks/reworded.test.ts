import { expect, test } from "vitest";
import { joined } from "../../../test/remarks/match-cases.ts";

const toll = "Whoever raised the toll on the salt road last winter owes the drivers an answer.";
const rope = "A rope of four strands does not break when one of them frays in the frost.";
const ropeAgain = "No winter has yet broken a rope of four strands because one of them wore thin.";

test("documents that quote a speaker word for word alike do not quote one sentence in other words", () => {
  const quoted = { doc: "a", text: rope, start: 900 };
  const reworded = { doc: "b", text: ropeAgain, start: 900 };
  expect(joined(quoted, reworded)).toEqual([["a", "b"]]);
  expect(joined({ doc: "a", text: toll }, quoted, { doc: "b", text: toll }, reworded)).toEqual([
    ["a", "b"],
  ]);
  const retold = {
    doc: "b",
    text: "a rope of four strands would not break when one frayed in the frost",
    form: "indirect" as const,
    start: 900,
  };
  expect(joined({ doc: "a", text: toll }, quoted, { doc: "b", text: toll }, retold)).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
});
