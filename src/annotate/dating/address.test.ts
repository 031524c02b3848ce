import { expect, test } from "vitest";
import { dayInAddress } from "./address.ts";

test.each([
  ["https://gazette.example/2031/05/14/talks", "2031-05-14"],
  ["https://gazette.example/news/2031-5-4-talks", "2031-05-04"],
  ["https://gazette.example/world/2031/may/14/talks", "2031-05-14"],
  ["https://gazette.example/a/20310514-talks.html", "2031-05-14"],
  ["https://gazette.example/a/20311399-talks", null],
  ["https://gazette.example/id/120310514", null],
  ["https://gazette.example/2031/05/", null],
])("%s holds %s", (url, day) => {
  expect(dayInAddress(url)).toBe(day);
});
