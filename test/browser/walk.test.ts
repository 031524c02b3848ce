import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SearchAnswer } from "../../src/http/index.ts";
import { findLandmarks, type Landmarks, type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let served: Served;
let browser: Browser;
let at: Opened;
let marks: Landmarks;

beforeAll(async () => {
  served = await serveExamples();
  browser = await startBrowser();
  at = await openApp(browser, served);
  marks = await findLandmarks(at);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("the token leaves the address at once", () => {
  expect(at.page.url()).toBe(`${served.base}/`);
});

test("a headline wider than its quotation is one click from the start page", async () => {
  await at.visit("/");
  const first = at.page.locator(".case").first();
  await first.waitFor();
  expect(await first.textContent()).toContain("Nine Steps");
  expect(await first.textContent()).toContain("the quotation does not");
  await first.getByRole("link", { name: "Every wording of this remark" }).click();
  await at.page.waitForSelector(".wordings");
  expect(await at.page.locator(".remark h1").textContent()).toContain("safe navigation");
  expect(await at.page.locator(".badges").textContent()).toContain("6 documents, 4 origins");
});

test("the remark shows what differs from the wording compared with, and another can be chosen", async () => {
  await at.visit(`/r/${marks.remark.id}`);
  const cards = at.page.locator(".wording-card");
  expect(await cards.count()).toBe(6);
  expect(await cards.first().locator("mark").count()).toBe(0);
  const gazette = cards.filter({ has: at.page.getByRole("heading", { name: /Harbour Gazette/ }) });
  expect(await gazette.locator("mark.replaced").count()).toBeGreaterThan(0);
  expect(await gazette.locator(".provenance").textContent()).toContain(
    "via presidential press service of Zarvenia",
  );
  await gazette.getByRole("link", { name: "Compare with this one" }).click();
  await at.page.waitForFunction(() => document.location.search.includes("base="));
  expect(await cards.first().locator("h3").textContent()).toContain("Harbour Gazette");
  await at.page.goBack();
  expect(await cards.first().locator("h3").textContent()).toContain("Korda");
});

test("a citation is copied as it is shown", async () => {
  await at.visit(`/s/${marks.gazette.marks[1]?.id}`);
  await at.page.getByRole("button", { name: "Copy BibTeX" }).click();
  await at.page.waitForFunction(() => document.getElementById("live")?.textContent !== "");
  const copied = await at.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("@misc{onrecord-");
  expect(copied).toContain("Harbour Gazette");
});

test("a citation is asked for when it is opened, and copied from the card", async () => {
  const [statement] = marks.gazette.marks;
  await at.visit(`/d/${marks.gazette.id}?s=${statement?.id}`);
  const card = at.page.locator(".card.chosen");
  await card.getByText("Cite", { exact: true }).click();
  await card.getByRole("radio", { name: "Markdown" }).check();
  await card.getByRole("button", { name: "Copy" }).click();
  await card.getByRole("button", { name: "Copied" }).waitFor();
  const copied = await at.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(statement?.evidence[0].exact);
});

test("search narrows by facets, keeps all in the address, and back widens again", async () => {
  await at.visit("/");
  await at.page.keyboard.press("/");
  await at.page.waitForSelector("#search-words");
  await at.page.fill("#search-words", "ladder");
  await at.page.keyboard.press("Enter");
  await at.page.waitForSelector(".hit mark.found");
  const all = await at.page.locator(".hit").count();
  await at.page
    .getByRole("complementary")
    .getByRole("link", { name: /^mixed/ })
    .click();
  await at.page.waitForFunction((n) => document.querySelectorAll(".hit").length < n, all);
  expect(at.page.url()).toContain("form=mixed");
  for (const form of await at.page.locator(".hit .form").allTextContents()) {
    expect(form).toBe("mixed");
  }
  await at.page.goBack();
  await at.page.waitForFunction((n) => document.querySelectorAll(".hit").length === n, all);
  await at.visit("/search?q=submarine");
  expect(await at.page.locator(".nothing").textContent()).toBe(
    "No statement found in 19 documents.",
  );
});

test("a speaker is one speaker in the facet, whatever documents print, and the address names the entity", async () => {
  await at.visit("/search");
  const facet = at.page.locator(".facets section").filter({ hasText: "Speaker" });
  const link = facet.getByRole("link", { name: /Sorvan/ });
  expect(await link.count()).toBe(1);
  const counted = Number(await link.locator(".facet-count").textContent());
  await link.click();
  await at.page.waitForFunction(() => location.search.includes("who="));
  const id = new URL(at.page.url()).searchParams.get("who");
  expect(id).toBe(marks.speaker.id);
  const found = await at.api<SearchAnswer>(`/api/search?who=${id}&limit=1000`);
  expect(found.total).toBe(counted);
  expect(new Set(found.items.map(({ statement }) => statement?.speakerId))).toEqual(new Set([id]));
  await at.page.reload();
  await facet.locator("[aria-current]").waitFor();
  expect(await facet.locator("[aria-current] .facet-name").textContent()).toBe(marks.speaker.name);
  await at.visit(`/e/${marks.speaker.id}`);
  await at.page
    .getByRole("link", { name: /^\d+ statements?$/ })
    .first()
    .click();
  await facet.locator("[aria-current]").waitFor();
  expect(new URL(at.page.url()).searchParams.get("who")).toBe(id);
});

test("a chosen speaker who says nothing of what is searched stays in sight and can be taken away", async () => {
  await at.visit(`/search?q=submarine&who=${marks.speaker.id}`);
  const chosen = at.page.locator(".facets [aria-current]");
  expect(await chosen.locator(".facet-name").textContent()).toBe(marks.speaker.name);
  await chosen.click();
  await at.page.waitForFunction(() => !location.search.includes("who="));
  await at.visit("/search?speaker=Sorvan");
  await at.page.locator(".facets [aria-current]").click();
  await at.page.waitForFunction(() => location.search === "");
});

test("on a phone the open card stands at the lower edge, and what a search is narrowed to above what was found", async () => {
  const usual = at.page.viewportSize() ?? { width: 1280, height: 900 };
  await at.page.setViewportSize({ width: 390, height: 844 });
  const [, statement] = marks.gazette.marks;
  await at.visit(`/d/${marks.gazette.id}?s=${statement?.id}`);
  const box = await at.page.locator(".card.chosen").boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
  await at.visit("/search?form=mixed");
  const chosen = at.page.getByRole("list", { name: "Narrowed to" });
  expect(await chosen.textContent()).toContain("Form: mixed");
  await chosen.getByRole("link").click();
  await at.page.waitForFunction(() => location.search === "");
  await at.page.setViewportSize(usual);
});

test("where nothing is found, the page says what else can be tried", async () => {
  await at.visit("/search?q=midsummer&form=direct&who=(unknown)&kind=finding");
  await at.page.locator(".nothing").waitFor();
  await at.page.getByRole("link", { name: "Search the text of all documents" }).click();
  await at.page.locator(".hit").first().waitFor();
  expect(at.page.url()).toContain("q=midsummer&unit=passage");
});

test("speakers that no document names are as many on the start page as in the search it leads to", async () => {
  await at.visit("/");
  const link = at.page.getByRole("link", { name: /without a known speaker/ });
  const counted = await link.locator(".number").textContent();
  await link.click();
  await at.page.locator(".hit").first().waitFor();
  expect(await at.page.locator(".count-line").textContent()).toContain(`${counted} statements in`);
});

test("keys are shown by ?, and single letters can be switched off", async () => {
  await at.visit("/remarks");
  await at.page.keyboard.press("?");
  const dialog = at.page.getByRole("dialog");
  await dialog.waitFor();
  await dialog.getByRole("checkbox").uncheck();
  await at.page.keyboard.press("Escape");
  await at.page.keyboard.press("h");
  await at.page.keyboard.press("?");
  expect(await dialog.count()).toBe(0);
  expect(new URL(at.page.url()).pathname).toBe("/remarks");
  await at.page.getByRole("button", { name: /Keys/ }).click();
  await dialog.getByRole("checkbox").check();
  await dialog.getByRole("button", { name: "Close" }).click();
  await at.page.keyboard.press("h");
  await at.page.waitForFunction(() => location.pathname === "/");
});

test("the first tab leads to the content, and the focus is always seen", async () => {
  await at.visit("/speakers");
  await at.page.keyboard.press("Tab");
  expect(await at.page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
  await at.page.keyboard.press("Enter");
  expect(await at.page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await at.page.keyboard.press("Tab");
  const outline = await at.page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).toBe("solid");
});

test("the colors can be chosen against the system's", async () => {
  await at.visit("/");
  const paper = (): Promise<string> =>
    at.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const button = at.page.getByRole("button", { name: /Colors/ });
  await button.click();
  await button.click();
  expect(await paper()).not.toBe(light);
  await at.page.reload();
  await at.page.waitForSelector("main h1");
  expect(await paper()).not.toBe(light);
  await button.click();
  expect(await paper()).toBe(light);
});

test("review takes decisions by key, in order of doubt, and takes them back", async () => {
  await at.visit("/review");
  const chosen = at.page.locator(".queue > .chosen .wording");
  const first = await chosen.textContent();
  await at.page.keyboard.press("a");
  await at.page.waitForFunction(
    () => document.querySelectorAll("section[aria-labelledby=log] tbody tr").length === 1,
  );
  expect(await chosen.textContent()).not.toBe(first);
  expect(await at.page.locator("section[aria-labelledby=log]").textContent()).toContain(
    "confirmed",
  );
  await at.page.keyboard.press("u");
  await at.page.waitForSelector("section[aria-labelledby=log] >> text=taken back");
  expect(await at.page.locator(".queue").textContent()).toContain(first ?? "");
});

test("going back shows the place that was left", async () => {
  await at.visit("/");
  const link = at.page.locator("table.documents tbody th a").last();
  await link.scrollIntoViewIfNeeded();
  const before = await at.page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(500);
  await link.click();
  await at.page.waitForSelector(".reader");
  await at.page.goBack();
  await at.page.waitForSelector("table.documents");
  const after = await at.page.evaluate(() => window.scrollY);
  expect(Math.abs(after - before)).toBeLessThan(60);
});

test("nothing on the way complained, and nothing was asked of another host", () => {
  expect(at.complaints).toEqual([]);
});
