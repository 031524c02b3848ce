import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/index.ts";
import { createVisitStore } from "../visit-record.ts";
import { type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let store: Store;
let served: Served;
let browser: Browser;
let at: Opened;
let building: string | null = "Reading documents: 1 of 3 …";

beforeAll(async () => {
  store = await openStore(":memory:");
  served = await serveExamples(store, null, () => building);
  browser = await startBrowser();
  at = await openApp(browser, served);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("the start page says how far a running build is, and follows it until it is done", async () => {
  const status = at.page.locator(".building");
  await status.getByText("Reading documents: 1 of 3 … This page follows.").waitFor();
  building = "Bringing the record up to date …";
  await status.getByText("Bringing the record up to date …").waitFor();
  const whole = await createVisitStore();
  for await (const { doc } of whole.readDocuments(["blocks"])) {
    await store.writeDocument({ doc, pipeline: "test@1", statements: [], problems: [] });
  }
  await whole.close();
  for (const name of ["echo.txt", "late.txt", "post.txt"]) {
    await at.page.locator("table.documents").getByText(name).first().waitFor();
  }
  building = null;
  await status.waitFor({ state: "detached" });
  expect(at.complaints).toEqual([]);
});
