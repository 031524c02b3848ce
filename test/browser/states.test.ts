import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let served: Served;
let browser: Browser;
let at: Opened;

beforeAll(async () => {
  served = await serveExamples(await openStore(":memory:"));
  browser = await startBrowser();
  at = await openApp(browser, served);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Every screen with what it says where the record has nothing for it. */
const screens: readonly (readonly [string, string, RegExp])[] = [
  ["corpus", "/", /No documents yet/],
  ["remarks", "/remarks", /No such remark in this record/],
  ["search", "/search?q=lock", /No statement found in 0 documents/],
  ["search in passages", "/search?q=lock&unit=passage", /No passage found in 0 documents/],
  ["search in events", "/search?q=lock&unit=event", /No such events in this record/],
  ["search in figures", "/search?q=lock&unit=figure", /No such figures in this record/],
  ["ask", "/ask?q=Who+spoke+of+the+lock%3F", /Nothing found in 0 documents/],
  ["speakers", "/speakers", /[Nn]o (such )?speaker|Nobody/],
  ["timeline", "/timeline", /Nothing in this record is dated/],
  ["digest", "/digest", /No/],
  ["network", "/network", /No/],
  ["positions", "/positions", /No such positions in this record/],
  ["events", "/events", /No such events in this record/],
  ["figures", "/figures", /No such figures in this record/],
  ["review", "/review", /No statement waits to be looked at/],
];
const rows = ["/d/0a", "/r/0a", "/s/0a", "/v/0a", "/f/0a", "/p/0a", "/e/0a"];

test.each(screens)("%s says that there is nothing, and passes axe", async (_, path, said) => {
  await at.visit(path);
  expect(await at.page.locator("main").textContent()).toMatch(said);
  expect(await at.page.locator("[role=alert]").count()).toBe(0);
  const { violations } = await new AxeBuilder({ page: at.page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test.each(screens)("%s says that it is loading, and why nothing comes", async (_, path) => {
  const page = await at.context.newPage();
  let answer: (() => void) | null = null;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/api/**", async (route) => {
    await asked;
    await route.abort();
  });
  await page.goto(`${served.base}${path}`);
  await page.locator("main h1").waitFor();
  await page.getByRole("status").getByText("Loading …").first().waitFor();
  (answer as (() => void) | null)?.();
  await page.getByRole("alert").getByText("onrecord does not answer").first().waitFor();
  await page.locator(".waiting").waitFor({ state: "detached" });
  await page.close();
});

test.each(rows)("%s, which is gone, says so with ways on", async (path) => {
  await at.page.goto(`${served.base}${path}`);
  await at.page.getByRole("alert").waitFor();
  expect(await at.page.locator("h1").textContent()).toBe("This cannot be shown");
  expect(await at.page.locator("main .links a").count()).toBeGreaterThanOrEqual(3);
});

test("a fault inside is said in a sentence, without a trace", async () => {
  const page = await at.context.newPage();
  await page.route("**/api/events?**", (route) =>
    route.fulfill({
      status: 500,
      contentType: "application/json",
      body: JSON.stringify({
        error: { code: "internal", message: "Something went wrong inside. Please report it." },
      }),
    }),
  );
  await page.goto(`${served.base}/events`);
  await page.getByRole("alert").getByText("Something went wrong inside").waitFor();
  await page.close();
});
