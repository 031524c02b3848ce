import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLandmarks, type Landmarks, type Opened, openApp } from "./fixture/open.ts";
import { axeFindings, chosenAddress, complaintsSince, screens } from "./fixture/screens.ts";
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

test.each(screens)("%s opens without complaints and passes axe", async (_, path, heading) => {
  const before = at.complaints.length;
  await at.visit(path(marks));
  expect(await at.page.locator("h1").textContent()).toMatch(heading);
  expect(await axeFindings(at.page)).toEqual([]);
  expect(complaintsSince(at, before, heading)).toEqual([]);
});

test("without the token the page says where to find it", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(served.base);
  await page.waitForSelector("[role=alert]");
  expect(await page.locator("[role=alert]").first().textContent()).toContain("terminal");
  await context.close();
});

test("the sections, the numbers and the first rows of the start page lead somewhere", async () => {
  await at.visit("/");
  const links = await at.page
    .locator(".masthead a, .numbers a, .case a, tr:first-child a, .more a")
    .evaluateAll((anchors) => [
      ...new Set(anchors.map((anchor) => anchor.getAttribute("href") ?? "")),
    ]);
  expect(links.length).toBeGreaterThan(15);
  for (const link of links.filter((one) => one.startsWith("/") && !one.includes("#char"))) {
    await at.visit(link);
    expect(await at.page.locator("h1").textContent(), link).not.toMatch(/no such page/);
    expect(await at.page.locator("[role=alert]").count(), link).toBe(0);
  }
});

test("on paper the open card covers nothing, and counts that are buttons are printed", async () => {
  await at.page.emulateMedia({ media: "print" });
  await at.page.setViewportSize({ width: 700, height: 1000 });
  await at.visit(chosenAddress(marks));
  const { card, text } = await at.page.evaluate(() => ({
    card: document.querySelector(".card.chosen")?.getBoundingClientRect().left ?? 0,
    text: document.querySelector(".text")?.getBoundingClientRect().right ?? 0,
  }));
  expect(card).toBeGreaterThanOrEqual(text);
  await at.visit("/events");
  expect(await at.page.locator("table.events td button").first().isVisible()).toBe(true);
  await at.page.emulateMedia({ media: null });
  await at.page.setViewportSize({ width: 1280, height: 900 });
});
