import { expect, test } from "vitest";
import { sayDate } from "./say-date.ts";

test.each([
  ["2031-05-14", "14 May 2031"],
  ["2031-05", "May 2031"],
  ["2031", "2031"],
  ["2031-05-01/2031-05-14", "1 May 2031 to 14 May 2031"],
  ["2031-05-14/..", "14 May 2031 or later"],
  ["../2031-05-14", "14 May 2031 or earlier"],
  ["2031-05-14/2031-05-14", "14 May 2031"],
  ["no date", "no date"],
  ["2031-13", "2031-13"],
])("%s is said as %s", (edtf, words) => {
  expect(sayDate(edtf)).toBe(words);
});
