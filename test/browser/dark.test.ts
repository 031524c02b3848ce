import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLandmarks, type Landmarks, type Opened, openApp } from "./fixture/open.ts";
import { axeFindings, complaintsSince, screens } from "./fixture/screens.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let served: Served;
let browser: Browser;
let at: Opened;
let marks: Landmarks;

beforeAll(async () => {
  served = await serveExamples();
  browser = await startBrowser();
  at = await openApp(browser, served, "dark");
  marks = await findLandmarks(at);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

// The page is the same in both schemes but for its colours; screens.test.ts asks the rest.
test.each(screens)("%s can be read in dark colours", async (_, path, heading) => {
  const before = at.complaints.length;
  await at.visit(path(marks));
  expect(await at.page.locator("h1").textContent()).toMatch(heading);
  expect(await axeFindings(at.page, ["color-contrast", "link-in-text-block"])).toEqual([]);
  expect(complaintsSince(at, before, heading)).toEqual([]);
});
