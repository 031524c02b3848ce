import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build, createAnnotator, refreshRecord } from "../../src/engine/index.ts";
import { createRawInput } from "../../src/ingest/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { tabTo } from "./fixture/keyboard.ts";
import { type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

const road = "We shall open the northern road to grain from all our neighbours before the harvest";
const texts: Readonly<Record<string, string>> = {
  "post.txt": `TOLMEN, May 14, 2031 (Korda) – “${road},” President Ada Orlu told reporters.`,
  "echo.txt": `“${road},” Ada Orlu, president of Norvia, said on May 14, 2031.`,
  "late.txt":
    "“Bread is too dear in every town of the valley,” Mayor Bram Tesk said on May 15, 2031.",
};

const annotator = createAnnotator(1);
let store: Store;
let served: Served;
let browser: Browser;
let at: Opened;

async function rebuild(): Promise<void> {
  async function* inputs() {
    for (const [name, text] of Object.entries(texts)) {
      yield createRawInput(name, new TextEncoder().encode(text));
    }
  }
  await build(inputs(), store, annotator);
}

beforeAll(async () => {
  store = await openStore(":memory:");
  await rebuild();
  const refresh = async (): Promise<void> => {
    await refreshRecord(store, annotator.knowledge);
  };
  served = await serveExamples(store, refresh);
  browser = await startBrowser();
  at = await openApp(browser, served);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function remarkOf(words: string): Promise<string> {
  const found = (await store.readRows("remarks")).find(({ evidence }) =>
    evidence.some(({ exact }) => exact.includes(words)),
  );
  if (found === undefined) throw new RangeError(`no remark says “${words}”`);
  return found.id;
}

const cards = () => at.page.locator(".wording-card");

async function countsCards(count: number): Promise<void> {
  await at.page.waitForFunction(
    (n) => document.querySelectorAll(".wording-card").length === n,
    count,
  );
}

test("a report that is split off is another remark, stays so after a rebuild, and comes back when taken back", async () => {
  await at.visit(`/r/${await remarkOf("northern road")}`);
  await countsCards(2);
  await cards().nth(1).getByRole("button", { name: "Another remark" }).click();
  await countsCards(1);
  await rebuild();
  await at.visit(`/r/${await remarkOf("northern road")}`);
  await countsCards(1);
  await at.page.getByRole("button", { name: "Take back" }).click();
  await countsCards(2);
});

test("two remarks are merged into one by the keyboard alone, and parted again", async () => {
  await at.visit(`/r/${await remarkOf("Bread is too dear")}`);
  await countsCards(1);
  await tabTo(at.page, { name: /^Words of the other remark or its speaker/ });
  await at.page.keyboard.type("northern road");
  await at.page.keyboard.press("Enter");
  await at.page.getByRole("button", { name: "Merge" }).waitFor();
  await at.page.keyboard.press("Tab");
  await at.page.keyboard.press("Tab");
  expect(await at.page.evaluate(() => document.activeElement?.textContent)).toBe("Merge");
  await at.page.keyboard.press("Enter");
  await countsCards(3);
  await at.page.getByRole("button", { name: "Take back" }).click();
  await at.page.waitForFunction(() => document.querySelectorAll(".wording-card").length < 3);
});

test("two names are one person under one address, and apart again", async () => {
  const people = async () =>
    (await store.readRows("entities"))
      .filter(({ type }) => type === "PER")
      .map(({ name }) => name)
      .toSorted();
  expect(await people()).toEqual(["Ada Orlu", "Bram Tesk"]);
  const [orlu] = await store.readRows("entities", { words: "Orlu" });
  await at.visit(`/e/${orlu?.id}`);
  await at.page.getByLabel("Words of another name").fill("Tesk");
  await at.page.keyboard.press("Enter");
  await at.page.getByRole("button", { name: "Merge" }).click();
  await at.page.getByText("Named in 3 documents").waitFor();
  expect(await people()).toHaveLength(1);
  await at.page.getByRole("button", { name: "Take back" }).click();
  // The address stays with one of the two; the other has its own again.
  await at.page.getByText("Named in 3 documents").waitFor({ state: "hidden" });
  expect(await people()).toEqual(["Ada Orlu", "Bram Tesk"]);
});

test("a decision made in one tab is seen in another", async () => {
  const other = await openApp(browser, served);
  const [statement] = await store.readStatements({}, { limit: 1 });
  await at.visit(`/d/${statement?.doc}?s=${statement?.id}`);
  await at.page.getByRole("button", { name: "Confirm" }).click();
  await at.page.waitForFunction(() => document.body.textContent?.includes("confirmed"));
  await other.visit(`/d/${statement?.doc}?s=${statement?.id}`);
  await other.page.waitForFunction(() => document.body.textContent?.includes("confirmed"));
  await other.page.getByRole("button", { name: "Take back" }).click();
  await other.page.waitForFunction(() => document.querySelector("[aria-pressed='true']") === null);
  await at.visit(`/d/${statement?.doc}?s=${statement?.id}`);
  await at.page.waitForFunction(() => document.querySelector("[aria-pressed='true']") === null);
});
