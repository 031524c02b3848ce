import { expect, test } from "vitest";
import { createPlainDoc, withLayer } from "../../doc/index.ts";
import { headOf } from "./head.ts";

/** What a text whose only day is `words` says of itself at its head. */
function head(text: string, words: string, value = "2031-07-09") {
  const start = text.indexOf(words);
  const timex = { start, end: start + words.length, type: "DATE", value, relative: null } as const;
  return headOf(withLayer(createPlainDoc(text), "timexes", [timex])).map(({ kind }) => kind);
}

test.each([
  ["Two dead in Brenn\n2031/07/09 10:21\n\nA mill burned.", "2031/07/09 10:21", ["posted"]],
  ["Talks end\nHalse, 9 July 2031\n\nThe envoys left.", "9 July 2031", ["posted"]],
  ["Rates held\n\n(Halse, 9/7/2031) The bank kept its rate.", "9/7/2031", ["dateline"]],
  ["Korda, 09.07.2031. The ministry said so.", "09.07.2031", ["posted"]],
  ["Talks end\n\nThe envoys met on 9 July 2031\nin Halse.", "9 July 2031", []],
  ["Talks end\n\nThe envoys left. They met on 9 July 2031.", "9 July 2031", []],
  ["One\nTwo\nThree\nFour\nFive\n9 July 2031\nSix", "9 July 2031", []],
])("the head of %j with %s is %j", (text, words, kinds) => {
  expect(head(text, words)).toEqual(kinds);
});
