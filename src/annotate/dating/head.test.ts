import { expect, test } from "vitest";
import { createPlainDoc, withLayer } from "../../doc/index.ts";
import { headOf, lastLineOf } from "./head.ts";

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
  ["On the talks\n\nHalse, 9 July 2031. The king left.", "9 July 2031", ["dateline"]],
  ["HALSE, Tir 18, 1410 (July 9, 2031) - The envoys left.", "July 9, 2031", ["dateline"]],
  ["(Korda News) 9 July 2031 - The envoys left.", "9 July 2031", ["dateline"]],
  ["Talks end\nBy Ida Sell | 9 July 2031 | World\n\nThe envoys left.", "9 July 2031", ["posted"]],
  ["Talks end\n9 July 2031 by Ida Sell\n\nThe envoys left.", "9 July 2031", ["posted"]],
  [
    "Talks end\nJuly 9, 2031 | 2:20 p.m. EDT | Updated 5:41 p.m.\n\nThe envoys left.",
    "July 9, 2031",
    ["posted"],
  ],
  ["HALSE (Korda) 9 July 2031 — The envoys left.", "9 July 2031", ["dateline"]],
  [
    "Toll\n\nMinistry of Roads, Halse, the 9th of July, 2031\n\nIt falls.",
    "9th of July, 2031",
    ["posted"],
  ],
  ["Halse Post    No. 4,512    9 July 2031    Price 2\n\nTOLL FALLS", "9 July 2031", ["posted"]],
  ["Halse, this 9th of July 2031\n\nWe declare the dam unsafe.", "9th of July 2031", ["posted"]],
  ["Envoys (the four of 9 July 2031) - and others.", "9 July 2031", []],
  ["Flood of 9 July 2031 | Halse Post\n\nThe river rose.", "9 July 2031", []],
  ["Talks end\n\nThe envoys met on 9 July 2031\nin Halse.", "9 July 2031", []],
  ["Talks end\n\nThe envoys left. They met on 9 July 2031.", "9 July 2031", []],
  ["One\nTwo\nThree\nFour\nFive\n9 July 2031\nSix", "9 July 2031", []],
])("the head of %j with %s is %j", (text, words, kinds) => {
  expect(head(text, words)).toEqual(kinds);
});

test("a day without its year stands for the document where a place precedes it", () => {
  const run = (text: string) => {
    const start = text.indexOf("Saturday");
    const end = start + "Saturday 8 November".length;
    const timex = { start, end, type: "DATE", value: null, relative: "day=11-08" } as const;
    return headOf(withLayer(createPlainDoc(text), "timexes", [timex]))[0]?.value;
  };
  expect(run("HALSE, Korda, Saturday 8 November\n\nThe river rose.")).toBe("XXXX-11-08");
  expect(run("Halse/Brenn, Saturday 8 November. The river rose.")).toBe("XXXX-11-08");
  expect(run("Saturday 8 November\n\nThe river rose.")).toBeUndefined();
});

test("an issue of several days leaves all of them", () => {
  const text = "Sell Weekly, No. 31, 5-11 May 2031\n\nHay is dear.";
  const timexes = (["5", "11 May 2031"] as const).map((words, i) => {
    const start = text.indexOf(words, 20);
    const value = i === 0 ? "2031-05-05" : "2031-05-11";
    return { start, end: start + words.length, type: "DATE", value, relative: null } as const;
  });
  const [reason] = headOf(withLayer(createPlainDoc(text), "timexes", timexes));
  expect(reason?.value).toBe("2031-05-05/2031-05-11");
});

test("an issue of a week leaves its days", () => {
  const text = "Sell Weekly, No. 31 | Week of 12 May 2031\n\nHay is dear.";
  const words = "Week of 12 May 2031";
  const start = text.indexOf(words);
  const timex = { start, end: start + words.length, type: "DATE", relative: null } as const;
  const doc = withLayer(createPlainDoc(text), "timexes", [{ ...timex, value: "2031-W20" }]);
  expect(headOf(doc)[0]?.value).toBe("2031-05-12/2031-05-18");
});

test.each([
  ["We declare the dam unsafe.\n\n— Brenn, 9 July 2031", true],
  ["We declare the dam unsafe.\n\nHalse Old Town, 9 July 2031.\n", true],
  ["We declare the dam unsafe.\n\n9 July 2031", false],
  ["We declare it unsafe, as we did in Halse, 9 July 2031", false],
  ["We declare the dam unsafe.\n\nBrenn, 9 July 2031\nwith two others", false],
])("place and day alone on the last line are the document's: %j %s", (text, isGiven) => {
  const start = text.indexOf("9 July 2031");
  const end = start + "9 July 2031".length;
  const timex = { start, end, type: "DATE", value: "2031-07-09", relative: null } as const;
  const found = lastLineOf(withLayer(createPlainDoc(text), "timexes", [timex]));
  expect(found?.value ?? null).toBe(isGiven ? "2031-07-09" : null);
});
