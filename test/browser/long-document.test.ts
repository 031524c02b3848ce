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

/** The lines that underline words near the window: their forms, how many are within the text, how wide the widest is. */
function lines(): Promise<{ forms: string[]; under: number; widest: number }> {
  return at.page.evaluate(() => {
    const all = [...document.querySelectorAll(".underlines .line")];
    const blocks = [...document.querySelectorAll(".text .block")].map((one) =>
      one.getBoundingClientRect(),
    );
    const boxes = all.map((line) => line.getBoundingClientRect());
    return {
      forms: [...new Set(all.map(({ className }) => className))].sort(),
      // Lines that are within a block of the text.
      under: boxes.filter(({ top, left }) =>
        blocks.some(
          (block) => top > block.top && top <= block.bottom + 2 && left >= block.left - 1,
        ),
      ).length,
      widest: Math.max(...boxes.map(({ width }) => width)),
    };
  });
}

test("what is near the window is underlined by form, also after the window has another width", async () => {
  await at.visit(`/d/${found.id}`);
  const count = await at.page.locator(".underlines .line").count();
  expect(count).toBeGreaterThan(20);
  expect(count).toBeLessThan(300);
  const wide = await lines();
  expect(wide.forms).toEqual(["line line-direct", "line line-indirect", "line line-mixed"]);
  expect(wide.under).toBe(count);
  await at.page.setViewportSize({ width: 420, height: 900 });
  await at.page.waitForTimeout(300);
  const narrow = await lines();
  expect(narrow.under).toBe(await at.page.locator(".underlines .line").count());
  expect(narrow.widest).toBeLessThan(400);
  await at.page.setViewportSize({ width: 1280, height: 900 });
  await at.page.getByRole("checkbox", { name: /indirect/ }).uncheck();
  await at.page.waitForSelector(".line-indirect", { state: "detached" });
});

test("on paper every statement of a long text is underlined, and the window stays as it was", async () => {
  await at.visit(`/d/${found.id}`);
  const underlined = (): Promise<number> =>
    at.page.evaluate(() => CSS.highlights.get("mixed")?.size ?? 0);
  expect(await underlined()).toBe(0);
  await at.page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await underlined()).toBe(found.marks.filter(({ form }) => form === "mixed").length);
  await at.page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await underlined()).toBe(0);
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
