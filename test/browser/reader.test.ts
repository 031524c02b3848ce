import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { DocumentAnswer } from "../../src/http/index.ts";
import { tabTo } from "./fixture/keyboard.ts";
import { findLandmarks, type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let served: Served;
let browser: Browser;
let at: Opened;
let gazette: DocumentAnswer;

beforeAll(async () => {
  served = await serveExamples();
  browser = await startBrowser();
  at = await openApp(browser, served);
  gazette = (await findLandmarks(at)).gazette;
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

beforeEach(() => at.visit(`/d/${gazette.id}`));

/** The text under the ranges of a highlight, as the page shows it. */
function highlighted(name: string): Promise<string[]> {
  return at.page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => `${range}`),
    name,
  );
}

function contentsOf(form: string): string[] {
  return gazette.marks
    .filter((mark) => mark.form === form)
    .flatMap((mark) => mark.content.map(({ start, end }) => gazette.text.slice(start, end)))
    .sort();
}

test("the text on the page is the text of the document", async () => {
  const shown = await at.page.locator(".text > .block").allTextContents();
  const stored = gazette.text.split("\n").filter((line) => line.trim() !== "");
  expect(shown.join("\n")).toBe(stored.join("\n"));
});

test.each(["direct", "mixed", "indirect"])(
  "%s statements are marked at their characters",
  async (form) => {
    expect((await highlighted(form)).sort()).toEqual(contentsOf(form));
  },
);

test("hiding a form takes its marks and cards away, and the address says so", async () => {
  await at.page.getByRole("checkbox", { name: /indirect/ }).uncheck();
  expect(await highlighted("indirect")).toEqual([]);
  expect(await at.page.locator(".card-indirect").count()).toBe(0);
  expect(at.page.url()).toContain("hide=indirect");
  await at.page.reload();
  await at.page.waitForSelector(".card");
  expect(await at.page.locator(".card-indirect").count()).toBe(0);
});

test("a deep link marks its characters, scrolls there and moves the focus", async () => {
  const start = gazette.text.indexOf("ends tomorrow");
  await at.visit(`/d/${gazette.id}#char=${start},${start + 13}`);
  await at.page.waitForFunction(() => CSS.highlights.has("target"));
  expect(await highlighted("target")).toEqual(["ends tomorrow"]);
  const seen = await at.page.evaluate(() => {
    const [range] = CSS.highlights.get("target") ?? [];
    const box = (range as Range).getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  });
  expect(seen).toBe(true);
  await at.page.locator("#live", { hasText: /^ends tomorrow$/ }).waitFor({ state: "attached" });
  expect(await at.page.evaluate(() => document.activeElement?.textContent)).toContain(
    "ends tomorrow",
  );
});

test("a deep link to a statement's words opens its card", async () => {
  const mark = gazette.marks[1];
  const span = mark?.content[0];
  await at.visit(`/d/${gazette.id}#char=${span?.start},${span?.end}`);
  const card = at.page.locator(".card.chosen");
  await card.waitFor();
  expect(await card.locator(".card-head").getAttribute("aria-expanded")).toBe("true");
  expect(await card.textContent()).toContain("presidential press service of Zarvenia");
  expect(await highlighted("cue")).toEqual(["told"]);
});

test("a click on marked words chooses their statement, a click beside them none", async () => {
  const words = "fully behind the Nine Steps";
  const point = await at.page.evaluate((wanted) => {
    for (const block of document.querySelectorAll(".text > .block")) {
      const node = block.firstChild;
      const index = node?.textContent?.indexOf(wanted) ?? -1;
      if (node === null || index < 0) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + wanted.length);
      const box = range.getClientRects()[0];
      if (box !== undefined) return { x: box.left + 20, y: box.top + box.height / 2 };
    }
    return { x: 0, y: 0 };
  }, words);
  await at.page.mouse.click(point.x, point.y);
  expect((await highlighted("chosen"))[0]).toContain(words);
  await at.page.waitForURL(/#char=/);
});

test("j and k walk through the statements, o opens the remark, back comes back", async () => {
  const ordered = gazette.marks.toSorted((a, b) => a.content[0].start - b.content[0].start);
  const said = (index: number): string => ordered[index]?.evidence[0].exact ?? "";
  await at.page.keyboard.press("j");
  expect((await highlighted("chosen"))[0]).toBe(said(0));
  await at.page.keyboard.press("j");
  expect((await highlighted("chosen"))[0]).toBe(said(1));
  await at.page.keyboard.press("k");
  await at.page.keyboard.press("j");
  await at.page.waitForURL(`**?s=${ordered[1]?.id}#*`);
  const address = at.page.url();
  await at.page.keyboard.press("o");
  await at.page.waitForSelector(".wordings");
  await at.page.goBack();
  await at.page.waitForSelector(".card.chosen");
  expect(at.page.url()).toBe(address);
  expect((await highlighted("chosen"))[0]).toBe(said(1));
});

test("cards do not overlap, and the chosen one stands beside its words", async () => {
  for (let i = 0; i < 5; i++) await at.page.keyboard.press("j");
  await at.page.waitForTimeout(200);
  const boxes = await at.page.locator(".card").evaluateAll((cards) =>
    cards.map((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return { top, bottom };
    }),
  );
  for (const [i, box] of boxes.entries()) {
    expect(box.top).toBeGreaterThanOrEqual(boxes[i - 1]?.bottom ?? Number.NEGATIVE_INFINITY);
  }
});

test("on paper cards stand one below the other, wherever they stood in the window", async () => {
  await at.visit(`/d/${gazette.id}`);
  await at.page.emulateMedia({ media: "print" });
  const boxes = await at.page
    .locator(".card")
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect()));
  await at.page.emulateMedia({ media: null });
  expect(boxes.length).toBeGreaterThan(2);
  for (const [i, box] of boxes.slice(1).entries()) {
    const above = boxes[i];
    expect(box.top).toBeGreaterThanOrEqual((above?.top ?? 0) + (above?.height ?? 0));
    expect(box.top - (above?.top ?? 0) - (above?.height ?? 0)).toBeLessThan(20);
  }
});

test("every statement can be reached and read without a pointer or the marks", async () => {
  const cards = at.page.locator(".cards li button.card-head");
  expect(await cards.count()).toBe(gazette.marks.length);
  await tabTo(at.page, { within: ".cards li:nth-child(4) button.card-head" });
  await at.page.keyboard.press("Enter");
  expect(await cards.nth(3).getAttribute("aria-expanded")).toBe("true");
  const ordered = gazette.marks.toSorted((a, b) => a.content[0].start - b.content[0].start);
  expect(await cards.nth(3).textContent()).toContain(ordered[3]?.evidence[0].exact.slice(0, 40));
});

test("markup in a document is shown, not read", async () => {
  expect(await at.page.locator(".text script, .text b, .text a").count()).toBe(0);
});

test("a decision is kept, shown and taken back", async () => {
  await at.page.keyboard.press("j");
  const card = at.page.locator(".card.chosen");
  await card.getByRole("button", { name: "Other speaker" }).click();
  await card.getByRole("textbox").fill("Pavel Ruzhin");
  await card.getByRole("button", { name: "Set" }).click();
  await at.page.waitForSelector(".card.chosen >> text=edited by a person");
  expect(await card.locator(".card-speaker").textContent()).toBe("Pavel Ruzhin");
  await card.getByRole("button", { name: "Take back" }).click();
  await at.page.waitForSelector(".card.chosen >> text=edited by a person", { state: "detached" });
  expect(await card.locator(".card-speaker").textContent()).toBe("Dmitri Sorvan");
});

test("a statement that was missed is added from a selection, by keyboard in steps of sentences", async () => {
  const before = await at.page.locator(".card").count();
  await tabTo(at.page, { name: /^New statement$/ });
  await at.page.keyboard.press("Enter");
  const form = at.page.getByRole("region", { name: "New statement" });
  for (let step = 0; step < 4; step++) {
    await tabTo(at.page, { name: /^Next sentence$/ });
    await at.page.keyboard.press("Enter");
  }
  const words = (await form.locator(".wording").textContent()) ?? "";
  expect(gazette.text).toContain(words);
  await tabTo(at.page, { name: /^Speaker/, within: ".new-statement" });
  await at.page.keyboard.type("Greta Ostrand");
  await tabTo(at.page, { name: /^Add the statement$/ });
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction((n) => document.querySelectorAll(".card").length === n + 1, before);
  const card = at.page.locator(".card", { hasText: "Greta Ostrand" });
  expect(await card.textContent()).toContain(words.slice(0, 40));
  await at.page.reload();
  await at.page.waitForSelector(".card >> text=Greta Ostrand");
});

test("words selected with the pointer go into the form", async () => {
  await at.page.getByRole("button", { name: "New statement" }).click();
  await at.page
    .locator(".text > .block")
    .nth(2)
    .dblclick({ position: { x: 30, y: 10 } });
  await at.page.waitForFunction(() => location.hash.startsWith("#char="));
  const words = await at.page.locator(".new-statement .wording").textContent();
  expect((words ?? "").length).toBeGreaterThan(0);
  expect(gazette.text).toContain(words ?? "");
});
