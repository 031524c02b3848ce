import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DocumentAnswer, DocumentItem, Listed } from "../../src/http/index.ts";
import { createLongDocument } from "./fixture/long-document.ts";
import { type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let served: Served;
let browser: Browser;
let at: Opened;
let found: DocumentAnswer;

beforeAll(async () => {
  served = await serveExamples(await createLongDocument({ characters: 120_000, statements: 2000 }));
  browser = await startBrowser();
  at = await openApp(browser, served);
  const { items } = await at.api<Listed<DocumentItem>>("/api/documents");
  found = await at.api(`/api/documents/${items[0]?.id}`);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** The words of the statement that is chosen on the page, and how far below the upper edge of the window they are. */
function chosen(): Promise<{ words: string; top: number; card: number }> {
  return at.page.evaluate(() => {
    const [range] = [...(CSS.highlights.get("chosen") ?? [])];
    const card = document.querySelector(".card.chosen")?.getBoundingClientRect().top ?? -1;
    if (!(range instanceof Range)) return { words: "", top: -1, card };
    return { words: range.toString(), top: range.getBoundingClientRect().top, card };
  });
}

test("a long text is drawn as it is, though only what is near the window is laid out", async () => {
  await at.visit(`/d/${found.id}`);
  const shown = await at.page.locator(".text .block").allTextContents();
  expect(shown.join("\n")).toBe(found.text);
  expect(await at.page.locator(".stretch").count()).toBeGreaterThan(10);
});

test("an address far down a long text leads to its words, with the card beside them", async () => {
  const statement = found.marks[1500];
  if (statement === undefined) throw new Error("too few statements");
  const [{ start, end }] = statement.content;
  await at.page.goto(`${served.base}/d/${found.id}?s=${statement.id}#char=${start},${end}`);
  await at.page.waitForSelector(".card.chosen");
  await at.page.waitForTimeout(500);
  const { words, top, card } = await chosen();
  expect(words).toBe(statement.evidence[0].exact);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(900);
  expect(Math.abs(card - top)).toBeLessThan(60);
});

test("keys walk on from there, and the next words are in the window", async () => {
  for (let i = 0; i < 30; i++) await at.page.keyboard.press("j");
  await at.page.waitForTimeout(500);
  const { words, top, card } = await chosen();
  expect(words).toBe(found.marks[1530]?.evidence[0].exact);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(900);
  expect(Math.abs(card - top)).toBeLessThan(60);
  expect(at.complaints).toEqual([]);
});
