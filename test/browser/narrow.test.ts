import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLandmarks, type Landmarks, type Opened, openApp } from "./fixture/open.ts";
import { screens } from "./fixture/screens.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let served: Served;
let browser: Browser;
let at: Opened;
let marks: Landmarks;

beforeAll(async () => {
  served = await serveExamples();
  browser = await startBrowser();
  at = await openApp(browser, served);
  marks = await findLandmarks(at);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test.each(screens)("%s has no table to push sideways on a phone", async (_, path) => {
  await at.page.setViewportSize({ width: 360, height: 800 });
  await at.visit(path(marks));
  const pushed = await at.page
    .locator(".table-frame")
    .evaluateAll((frames) =>
      frames
        .filter((frame) => frame.scrollWidth > frame.clientWidth)
        .map((frame) => frame.textContent.slice(0, 60)),
    );
  expect(pushed).toEqual([]);
  // Narrower still, as on a page enlarged four times (WCAG 1.4.10), nothing runs out of it.
  await at.page.setViewportSize({ width: 320, height: 800 });
  const width = await at.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
