import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillStore } from "../../bench/generated-store.ts";
import type {
  EventsAnswer,
  FiguresAnswer,
  Listed,
  PositionsAnswer,
  RemarkBrief,
} from "../../src/http/index.ts";
import { openStore } from "../../src/store/index.ts";
import { type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let served: Served;
let browser: Browser;
let at: Opened;

beforeAll(async () => {
  const store = await openStore(":memory:");
  await fillStore(store, { documents: 300, statementsEach: 12 });
  served = await serveExamples(store);
  browser = await startBrowser();
  at = await openApp(browser, served);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("on a pile of three hundred documents every screen opens, fits a phone and complains of nothing", async () => {
  const first = async <Row extends { readonly id: string }>(path: string): Promise<string> =>
    (await at.api<Listed<Row>>(path)).items[0]?.id ?? "";
  const paths = [
    "/",
    "/remarks",
    "/remarks?show=shared&page=2",
    "/search",
    "/search?q=barn&form=direct&page=2",
    "/search?unit=passage&q=barn",
    "/search?unit=figure",
    "/speakers",
    "/timeline",
    "/digest",
    "/network",
    "/positions",
    "/events",
    "/figures",
    "/review",
    "/ask?q=What+was+said+about+barn%3F",
    `/r/${await first<RemarkBrief>("/api/remarks?show=shared&limit=1")}`,
    `/v/${await first<EventsAnswer["items"][number]>("/api/events?limit=1")}`,
    `/f/${await first<FiguresAnswer["items"][number]>("/api/figures?limit=1")}`,
    `/p/${await first<PositionsAnswer["items"][number]>("/api/positions?limit=1")}`,
  ];
  for (const path of paths) {
    await at.visit(path);
    expect(await at.page.locator("[role=alert]").count(), path).toBe(0);
    expect(await at.page.locator("h1").textContent(), path).not.toContain("cannot be shown");
    await at.page.setViewportSize({ width: 360, height: 800 });
    const width = await at.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(360);
    await at.page.setViewportSize({ width: 1280, height: 900 });
  }
  expect(at.complaints).toEqual([]);
});

test("pages of a long list follow each other in the address, and back comes back", async () => {
  await at.visit("/remarks");
  const firstOf = () => at.page.locator("main tbody tr").first().textContent();
  const before = await firstOf();
  await at.page.locator(".pages a[rel=next]").first().click();
  await at.page.waitForFunction(() => location.search.includes("page=2"));
  await at.page.waitForFunction(
    (old) => document.querySelector("main tbody tr")?.textContent !== old,
    before,
  );
  await at.page.goBack();
  await at.page.waitForFunction(
    (old) => document.querySelector("main tbody tr")?.textContent === old,
    before,
  );
  expect(new URL(at.page.url()).search).toBe("");
});
