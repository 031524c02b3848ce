import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EventsAnswer } from "../../src/http/index.ts";
import { type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let served: Served;
let browser: Browser;
let at: Opened;

beforeAll(async () => {
  served = await serveExamples();
  browser = await startBrowser();
  at = await openApp(browser, served);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function count(): Promise<number> {
  const line = await at.page.locator(".count-line").first().textContent();
  return Number(/[\d,]+/.exec(line ?? "")?.[0].replaceAll(",", ""));
}

test("an outlet's wording stands beside its quotation and the same remark in another document, on one screen", async () => {
  await at.visit("/");
  const first = at.page.locator(".case").first();
  await first.waitFor();
  const [wording, quoted, elsewhere] = await first.locator("figure").all();
  expect(await wording?.textContent()).toContain("The outlet’s wording");
  expect(await quoted?.textContent()).toContain("The words quoted");
  expect(await elsewhere?.textContent()).toContain("The same remark in another document");
  const links = await first.locator("figure .document-line a").allTextContents();
  expect(links[1]).toBe(links[0]);
  expect(links[2]).not.toBe(links[0]);
  const box = await first.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
});

test("a position that rests on an outlet's wording says so, and leads to the words quoted", async () => {
  await at.visit("/positions");
  const badge = at.page
    .locator(".stance", { hasText: "fully behind the Nine Steps" })
    .getByRole("link", { name: "an outlet’s wording, wider than the quotation" });
  await badge.click();
  await at.page.waitForSelector(".remark .wordings");
  expect(await at.page.locator("h2", { hasText: "Paraphrase wider" }).count()).toBe(1);
  await at.page.goBack();
  await at.page.waitForSelector(".positions");
});

test("doubtful statements look doubtful in a search, and can be left out of it", async () => {
  await at.visit("/search");
  const all = await count();
  await at.page
    .locator(".facets")
    .getByRole("link", { name: /^not doubtful/ })
    .click();
  await at.page.waitForURL(/doubt=fair/);
  await at.page.waitForFunction(() => document.querySelectorAll(".hit .badge-doubt").length === 0);
  const fair = await count();
  await at.visit("/search?doubt=doubtful");
  const doubtful = await count();
  expect(doubtful).toBeGreaterThan(0);
  expect(fair + doubtful).toBe(all);
  expect(await at.page.locator(".hit .badge-doubt").count()).toBe(
    await at.page.locator(".hit").count(),
  );
});

test("lists of remarks and events are narrowed by doubt, in the address", async () => {
  for (const path of ["/remarks", "/events"]) {
    await at.visit(path);
    const all = await count();
    const filter = at.page.getByRole("navigation", { name: "By how sure they are" });
    await filter.getByRole("link", { name: "Without doubtful ones" }).click();
    await at.page.waitForURL(/doubt=fair/);
    await at.page.waitForSelector(".waiting", { state: "detached" });
    expect(await count()).toBeLessThanOrEqual(all);
    expect(await filter.locator("[aria-current]").textContent()).toBe("Without doubtful ones");
    expect(await at.page.locator("main .badge-doubt").count()).toBe(0);
  }
});

test("events are chosen by days and class, in the address, and saved as they are chosen", async () => {
  const inMay = "/api/events?from=2031-05-01&to=2031-05-31&limit=1000";
  const { items } = await at.api<EventsAnswer>(inMay);
  const consults = items.filter(({ type }) => type === "CONSULT").length;
  expect(consults).toBeGreaterThan(0);
  await at.visit("/events");
  await at.page.getByLabel("From").fill("2031-05");
  await at.page.getByLabel("To", { exact: true }).fill("2031-05");
  await at.page.getByRole("button", { name: "Show these days" }).click();
  await at.page.waitForURL(/\?from=2031-05&to=2031-05$/);
  await at.page.waitForSelector(`text=/^${items.length} events$/`);
  await at.page.getByLabel("Of class").selectOption("CONSULT");
  await at.page.waitForURL(/type=CONSULT/);
  await at.page.waitForSelector(`text=/^${consults} events?$/`);
  const link = at.page.locator(".save-rows a", { hasText: "JSON Lines" });
  expect(await at.page.locator(".save-rows").textContent()).toContain("Save these events");
  const saved = await at.page.request.get(served.base + (await link.getAttribute("href")));
  expect((await saved.text()).trim().split("\n")).toHaveLength(consults);
});

test("a digest says whose word an event is", async () => {
  const told = (
    await at.api<{ items: { assertedBy: string | null; date: string | null }[] }>(
      "/api/events?limit=1000",
    )
  ).items.find(
    ({ assertedBy, date }) => assertedBy !== null && /^2031-05-1[2-8]$/.test(date ?? ""),
  );
  await at.visit("/digest?week=2031-W20&kind=events");
  expect(await at.page.locator(".digest-row").allTextContents()).toContainEqual(
    expect.stringContaining(`according to ${told?.assertedBy}`),
  );
});

test("an event shows its words in the list", async () => {
  await at.visit("/events");
  const rows = at.page.locator("tr:not(.reports) .event-words");
  expect(await rows.count()).toBe(await at.page.locator("tbody tr").count());
  expect(await rows.first().textContent()).toMatch(/^“.+”$/);
});

test("on a phone, positions name once a day those of whom no statement is found", async () => {
  await at.page.setViewportSize({ width: 360, height: 800 });
  await at.visit("/positions");
  const shown = at.page.locator(".positions td:visible");
  const texts = await shown.allTextContents();
  expect(texts.some((text) => /: no statement found in \d+ documents$/.test(text))).toBe(true);
  expect(texts.filter((text) => /^no statement found/.test(text))).toEqual([]);
  expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    360,
  );
  await at.page.setViewportSize({ width: 1280, height: 900 });
});

test.each(["light", "dark"] as const)("doubt and wider wordings pass axe (%s)", async (scheme) => {
  await at.page.emulateMedia({ colorScheme: scheme });
  for (const path of ["/search?doubt=doubtful", "/remarks?doubt=fair", "/positions", "/events"]) {
    await at.visit(path);
    const { violations } = await new AxeBuilder({ page: at.page }).analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]),
    ).toEqual([]);
  }
  expect(at.complaints).toEqual([]);
});
