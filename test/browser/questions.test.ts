import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tabTo as tabKeyTo } from "./fixture/keyboard.ts";
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

/** Presses Tab until the focus is on something with this name; nothing here uses a pointer. */
function tabTo(name: RegExp, within = "*"): Promise<void> {
  return tabKeyTo(at.page, { name, within });
}

async function ask(question: string): Promise<void> {
  await at.visit("/ask");
  await tabTo(/^Your question/);
  await at.page.keyboard.type(question);
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() => location.search.includes("q="));
  await at.page.waitForSelector(".reading");
}

test("did X say this, in which words, to whom, when, according to whom: by keyboard, to a citation", async () => {
  await ask("Did Sorvan tell Corvane that he is fully behind the Nine Steps?");
  const reading = await at.page.locator(".reading dl").textContent();
  expect(reading).toMatch(/Said by\s*Dmitri Sorvan.*To\s*Mathis Corvane.*About/);
  const answer = at.page.locator(".answer").first();
  expect(await answer.textContent()).toContain("paraphrase wider than the quotation");
  expect(await answer.textContent()).toContain("Names Nine Steps");
  expect(await answer.locator(".answer-row").count()).toBeGreaterThan(5);
  await tabTo(/^Compare the wordings$/);
  await at.page.keyboard.press("Enter");
  await at.page.waitForSelector(".wordings");
  await at.page.goBack();
  await at.page.waitForSelector(".answer");
  await tabTo(/^evidence$/);
  await at.page.keyboard.press("Enter");
  await at.page.waitForSelector(".citation-block");
  await tabTo(/^Copy Plain|^Copy/);
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() =>
    /copied/.test(document.getElementById("live")?.textContent ?? ""),
  );
  expect(await at.page.evaluate(() => navigator.clipboard.readText())).toContain("Sorvan");
});

test("what has each side said about a proposal: by keyboard, from a stance to its place in the document", async () => {
  await ask("What is Reinvar's position on the Nine Steps?");
  const rows = at.page.locator(".answer").first().locator(".answer-row");
  expect((await rows.allTextContents()).join(" ")).toMatch(/on conditions.*against/s);
  await tabTo(/./, ".answer .place a");
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() => CSS.highlights.has("target") || CSS.highlights.has("chosen"));
  expect(at.page.url()).toContain("#char=");
});

test("five citations, or one wire story: by keyboard, from the week to the origins", async () => {
  await at.visit("/");
  await tabTo(/^Digest$/);
  await at.page.keyboard.press("Enter");
  await at.page.waitForSelector(".weeks");
  await tabTo(/^12 to 18 May 2031/);
  await at.page.keyboard.press("Enter");
  await at.page.waitForSelector("h1 >> text=Digest of week 20, 2031");
  expect(at.page.url()).toContain("week=2031-W20");
  const first = at.page.locator(".digest-row").first();
  expect(await first.textContent()).toMatch(/6 documents, 4 origins/);
  await tabTo(/^Remarks in several documents/);
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() => location.search.includes("kind=remarks"));
  await tabTo(/./, ".digest-row .wording a");
  await at.page.keyboard.press("Enter");
  await at.page.waitForSelector(".wordings");
});

test("a question that nothing answers says in how many documents that was looked for", async () => {
  await ask("What did Blair say about the Nine Steps?");
  expect(await at.page.locator(".nothing").textContent()).toBe("Nothing found in 19 documents.");
  expect(await at.page.locator(".query-remark").first().textContent()).toContain(
    "nobody by the name of “Blair”",
  );
});

test("a line of the network opens its rows, and sliders narrow the months, by keyboard", async () => {
  await at.visit("/network");
  const lines = await at.page.locator(".ties tbody tr").count();
  await tabTo(/^First month/);
  await at.page.keyboard.press("End");
  await at.page.waitForFunction(() => location.search.includes("from="));
  await at.page.waitForFunction((n) => {
    const shown = document.querySelectorAll(".ties tbody tr").length;
    return shown > 0 && shown < n;
  }, lines);
  await tabTo(/remarks of .* to /);
  await at.page.keyboard.press("Enter");
  await at.page.waitForSelector(".edge-evidence .digest-row");
  expect(at.page.url()).toContain("edge=said");
  await at.page.goBack();
  await at.page.waitForSelector(".edge-evidence", { state: "detached" });
});

test("a line of the picture opens the same rows", async () => {
  await at.visit("/network");
  await at.page.locator(".edge-reach").first().dispatchEvent("click");
  await at.page.waitForSelector(".edge-evidence .digest-row");
});

test("a view is kept under a name with all that is chosen, opened again, and forgotten", async () => {
  await at.visit("/search?form=mixed&q=ladder");
  await tabTo(/^Saved views/);
  await at.page.keyboard.press("Enter");
  await tabTo(/^Keep what is shown now/);
  await at.page.keyboard.type("Ladders");
  await at.page.keyboard.press("Enter");
  await at.visit("/search");
  await tabTo(/^Saved views \(1\)/);
  await at.page.keyboard.press("Enter");
  await tabTo(/^Ladders$/);
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() => location.search === "?form=mixed&q=ladder");
  await at.page.getByRole("button", { name: "Forget Ladders" }).press("Enter");
  expect(await at.page.locator(".views li").count()).toBe(0);
});

test("nothing on the way complained", () => {
  expect(at.complaints).toEqual([]);
});
