import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SearchAnswer } from "../../src/http/index.ts";
import { tabTo, type Wanted } from "./fixture/keyboard.ts";
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

/** Goes to something with Tab and presses Enter on it: no pointer has a part in these walks. */
async function enter(wanted: Wanted): Promise<void> {
  await tabTo(at.page, wanted);
  await at.page.keyboard.press("Enter");
}

test("the token leaves the address at once", () => {
  expect(at.page.url()).toBe(`${served.base}/`);
});

test("a headline wider than its quotation is one click from the start page", async () => {
  await at.visit("/");
  const first = at.page.locator(".case").first();
  await first.waitFor();
  expect(await first.textContent()).toContain("Nine Steps");
  expect(await first.textContent()).toContain("the quotation does not");
  await enter({ name: /^Every wording of this remark/, within: ".case" });
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
  const headings = await cards.locator("h3").allTextContents();
  const place = headings.findIndex((one) => one.includes("Harbour Gazette")) + 1;
  await enter({ name: /^Compare with this one$/, within: `.wording-card:nth-child(${place})` });
  await at.page.waitForFunction(() => document.location.search.includes("base="));
  expect(await cards.first().locator("h3").textContent()).toContain("Harbour Gazette");
  await at.page.goBack();
  expect(await cards.first().locator("h3").textContent()).toContain("Korda");
});

test("a citation is copied as it is shown", async () => {
  await at.visit(`/s/${marks.gazette.marks[1]?.id}`);
  await enter({ name: /^Copy BibTeX/ });
  await at.page.waitForFunction(() => document.getElementById("live")?.textContent !== "");
  const copied = await at.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("@misc{onrecord-");
  expect(copied).toContain("Harbour Gazette");
});

test("a citation is asked for when it is opened, and copied from the card", async () => {
  const [statement] = marks.gazette.marks;
  await at.visit(`/d/${marks.gazette.id}?s=${statement?.id}`);
  const card = at.page.locator(".card.chosen");
  await enter({ name: /^Cite$/, within: ".card.chosen" });
  await tabTo(at.page, { within: ".citation fieldset" });
  const markdown = card.getByRole("radio", { name: "Markdown" });
  for (let presses = 0; presses < 5 && !(await markdown.isChecked()); presses++) {
    await at.page.keyboard.press("ArrowDown");
  }
  await enter({ name: /^Copy$/, within: ".card.chosen" });
  await card.getByRole("button", { name: "Copied" }).waitFor();
  const copied = await at.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(statement?.evidence[0].exact);
});

test("search narrows by facets, keeps all in the address, and back widens again", async () => {
  await at.visit("/");
  await at.page.keyboard.press("/");
  await at.page.waitForFunction(() => document.activeElement?.id === "search-words");
  await at.page.keyboard.type("ladder");
  await at.page.keyboard.press("Enter");
  await at.page.waitForSelector(".hit mark.found");
  const all = await at.page.locator(".hit").count();
  await enter({ name: /^mixed/, within: "aside" });
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
  await enter({ name: /Sorvan/, within: ".facets" });
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
  await enter({ name: /^\d+ statements?$/ });
  await facet.locator("[aria-current]").waitFor();
  expect(new URL(at.page.url()).searchParams.get("who")).toBe(id);
});

test("a chosen speaker who says nothing of what is searched stays in sight and can be taken away", async () => {
  await at.visit(`/search?q=submarine&who=${marks.speaker.id}`);
  const chosen = at.page.locator(".facets [aria-current]");
  expect(await chosen.locator(".facet-name").textContent()).toBe(marks.speaker.name);
  await enter({ within: ".facets [aria-current]" });
  await at.page.waitForFunction(() => !location.search.includes("who="));
  await at.visit("/search?speaker=Sorvan");
  await enter({ within: ".facets [aria-current]" });
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
  await enter({ within: "[aria-label='Narrowed to'] a" });
  await at.page.waitForFunction(() => location.search === "");
  await at.page.setViewportSize(usual);
});

test("where nothing is found, the page says what else can be tried", async () => {
  await at.visit("/search?q=midsummer&form=direct&who=(unknown)&kind=finding");
  await at.page.locator(".nothing").waitFor();
  await enter({ name: /^Search the text of all documents/ });
  await at.page.locator(".hit").first().waitFor();
  expect(at.page.url()).toContain("q=midsummer&unit=passage");
});

test("speakers that no document names are as many on the start page as in the search it leads to", async () => {
  await at.visit("/");
  const link = at.page.getByRole("link", { name: /without a known speaker/ });
  const counted = await link.locator(".number").textContent();
  await enter({ name: /without a known speaker/ });
  await at.page.locator(".hit").first().waitFor();
  expect(await at.page.locator(".count-line").textContent()).toContain(`${counted} statements in`);
});

test("keys are shown by ?, and single letters can be switched off", async () => {
  await at.visit("/remarks");
  await at.page.keyboard.press("?");
  const dialog = at.page.getByRole("dialog");
  await dialog.waitFor();
  await tabTo(at.page, { within: "dialog label, dialog input" });
  await at.page.keyboard.press("Space");
  expect(await dialog.getByRole("checkbox").isChecked()).toBe(false);
  await at.page.keyboard.press("Escape");
  await at.page.keyboard.press("h");
  await at.page.keyboard.press("?");
  expect(await dialog.count()).toBe(0);
  expect(new URL(at.page.url()).pathname).toBe("/remarks");
  await enter({ name: /Keys/ });
  await tabTo(at.page, { within: "dialog label, dialog input" });
  await at.page.keyboard.press("Space");
  await enter({ name: /^Close$/, within: "dialog" });
  expect(await at.page.evaluate(() => document.activeElement?.textContent)).toMatch(/Keys/);
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
  await enter({ name: /Colors|Auto/ });
  await at.page.keyboard.press("Enter");
  expect(await paper()).not.toBe(light);
  await at.page.reload();
  await at.page.waitForSelector("main h1");
  expect(await paper()).not.toBe(light);
  await enter({ name: /Colors|Dark/ });
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

test("in review e opens what can be changed: who speaks first, and the words", async () => {
  await at.visit("/review");
  await at.page.keyboard.press("j");
  await at.page.keyboard.press("e");
  const item = at.page.locator(".queue > .chosen");
  await item.getByLabel("Speaker, empty for unknown").waitFor();
  await item.getByRole("button", { name: "Other words" }).click();
  await item.getByRole("button", { name: "End a word earlier" }).waitFor();
});

test("going back shows the place that was left", async () => {
  await at.visit("/");
  await tabTo(at.page, { within: "table.documents tbody tr:last-child th a" });
  const before = await at.page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(500);
  await at.page.keyboard.press("Enter");
  await at.page.waitForSelector(".reader");
  await at.page.goBack();
  await at.page.waitForSelector("table.documents");
  const after = await at.page.evaluate(() => window.scrollY);
  expect(Math.abs(after - before)).toBeLessThan(60);
});

test("every stop of Tab is in the window and is seen to have the focus, on every screen", async () => {
  const paths = [
    "/",
    `/d/${marks.gazette.id}?s=${marks.gazette.marks[1]?.id}`,
    `/r/${marks.remark.id}`,
    `/s/${marks.gazette.marks[1]?.id}`,
    `/v/${marks.event.id}`,
    "/search?q=ladder",
    "/network",
    "/digest",
    "/review",
  ];
  for (const path of paths) {
    await at.visit(path);
    for (let stop = 0; stop < 60; stop++) {
      await at.page.keyboard.press("Tab");
      const seen = await at.page.evaluate(() => {
        const active = document.activeElement;
        if (active === null || active === document.body) return null;
        const { top, bottom, left, right } = active.getBoundingClientRect();
        // A file is chosen with a field that its button covers: the button shows the focus.
        const shown = active.closest(".file-button") ?? active;
        return {
          name: `${active.tagName} ${active.textContent?.slice(0, 40)}`,
          inside: bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
          outline: getComputedStyle(shown).outlineStyle !== "none",
        };
      });
      if (seen === null) break;
      expect(seen, path).toEqual({ name: seen.name, inside: true, outline: true });
    }
  }
});

test("nothing on the way complained, and nothing was asked of another host", () => {
  expect(at.complaints).toEqual([]);
});
