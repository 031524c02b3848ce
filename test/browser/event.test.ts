import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createVisitStore, visitDocs, visitEvent } from "../visit-record.ts";
import { tabTo } from "./fixture/keyboard.ts";
import { type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

const { id } = visitEvent;

let served: Served;
let browser: Browser;
let at: Opened;

beforeAll(async () => {
  served = await serveExamples(await createVisitStore());
  browser = await startBrowser();
  at = await openApp(browser, served);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("the list of events says where reports differ and leads to them", async () => {
  await at.visit("/events");
  expect(await at.page.locator("table.events").textContent()).toContain("reports differ");
  await tabTo(at.page, { name: /^consult$/ });
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() => location.pathname.startsWith("/v/"));
});

test("reports of an event stand side by side, marked where another gives something else", async () => {
  await at.visit(`/v/${id}`);
  const cards = at.page.locator(".wording-card");
  expect(await cards.count()).toBe(3);
  expect(await cards.nth(0).locator("mark.replaced").allTextContents()).toEqual([
    "state visit [elsewhere: “official visit”] ",
    "Monday [elsewhere: “Tuesday”] ",
    "31 officials [elsewhere: “29 officials”] ",
  ]);
  expect(await cards.nth(2).locator("mark.replaced").allTextContents()).toEqual([
    "29 officials [elsewhere: “31 officials”] ",
  ]);
  expect(await cards.nth(1).textContent()).toContain("Differs from other reports in 2 places.");
});

test("what differs stands in a table, and its words lead to their place by keyboard", async () => {
  const rows = at.page.locator("table.differences tbody tr");
  expect(await rows.locator("th").allTextContents()).toEqual([
    "What it is called",
    "When",
    "How many",
  ]);
  await tabTo(at.page, { name: /^late\.txt$/, within: "table.differences" });
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() => CSS.highlights.has("target"));
  expect(at.page.url()).toContain(`/d/${visitDocs.late.id}#char=0,12`);
});

test.each(["light", "dark"] as const)(
  "the page of an event with differences passes axe (%s)",
  async (scheme) => {
    await at.page.emulateMedia({ colorScheme: scheme });
    await at.visit(`/v/${id}`);
    const { violations } = await new AxeBuilder({ page: at.page }).analyze();
    expect(violations.map(({ id: rule }) => rule)).toEqual([]);
    await at.page.setViewportSize({ width: 320, height: 800 });
    expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await at.page.setViewportSize({ width: 1280, height: 900 });
    expect(at.complaints).toEqual([]);
  },
);
