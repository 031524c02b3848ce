import { expect, test } from "vitest";
import { joined } from "../../../test/remarks/match-cases.ts";

const ferry = "The ferry will sail again when the ice has left the narrows, not an hour before.";
const ferryNow = "The ferry is ready to sail, and the ice in the narrows is no excuse any more.";

test("words printed beside an old quotation are not the old ones", () => {
  const old = { doc: "a", text: ferry, date: "2031-01-10" };
  const recalled = { doc: "b", text: ferry, date: "2031-03-18" };
  const now = { doc: "c", text: ferryNow, date: "2031-03-19" };
  expect(joined(recalled, now)).toEqual([["b", "c"]]);
  expect(joined(old, recalled, now)).toEqual([["a", "b"]]);
  expect(joined(old, recalled, { ...now, text: ferry })).toEqual([["a", "b", "c"]]);
});
