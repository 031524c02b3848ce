import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLandmarks, type Landmarks, type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let served: Served;
let browser: Browser;
let marks: Landmarks;
const opened: Partial<Record<"light" | "dark", Opened>> = {};

beforeAll(async () => {
  served = await serveExamples();
  browser = await startBrowser();
  opened.light = await openApp(browser, served, "light");
  opened.dark = await openApp(browser, served, "dark");
  marks = await findLandmarks(opened.light);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const screens: readonly (readonly [string, () => string, RegExp])[] = [
  ["corpus", () => "/", /What is on record/],
  ["document", () => `/d/${marks.gazette.id}`, /NINE STEPS/],
  ["document with a statement chosen", () => chosenAddress(), /NINE STEPS/],
  ["transcript", () => `/d/${marks.transcript.id}`, /transcript/],
  ["document that is not annotated", () => `/d/${marks.german.id}`, /Rundblick/],
  ["remarks", () => "/remarks", /Remarks/],
  ["remarks worded more widely", () => "/remarks?show=wider", /Remarks/],
  ["remark", () => `/r/${marks.remark.id}`, /Sorvan: “/],
  ["evidence", () => `/s/${marks.gazette.marks[1]?.id}`, /according to Harbour Gazette/],
  ["search", () => "/search?q=ladder", /Search/],
  ["search in passages", () => "/search?q=ladder&unit=passage", /Search/],
  ["search in events", () => "/search?q=Sorvan&unit=event", /Search/],
  ["search in figures", () => "/search?q=grain&unit=figure", /Search/],
  ["a row that is gone", () => "/r/0000000000000000", /cannot be shown/],
  ["search that finds nothing", () => "/search?q=submarine", /Search/],
  ["speakers", () => "/speakers", /Speakers/],
  ["speaker", () => `/e/${marks.speaker.id}`, /Sorvan/],
  ["timeline", () => "/timeline", /Timeline/],
  ["positions", () => "/positions", /Positions/],
  ["events", () => "/events", /Events/],
  ["event", () => `/v/${marks.event.id}`, /./],
  ["an event that is gone", () => "/v/0000000000000000", /cannot be shown/],
  ["figures", () => "/figures", /Figures/],
  ["figure", () => `/f/${marks.figure.id}`, /./],
  ["a figure that is gone", () => "/f/0000000000000000", /cannot be shown/],
  ["position", () => `/p/${marks.position.id}`, / on .*: /],
  ["a position that is gone", () => "/p/0000000000000000", /cannot be shown/],
  ["positions on one proposal", () => "/positions?q=Nine+Steps", /Positions/],
  ["review", () => "/review", /Review/],
  ["ask", () => "/ask", /Ask/],
  ["ask, answered", () => `/ask?q=${encodeURIComponent(question)}`, /Ask/],
  ["ask about a stance", () => "/ask?q=Who+opposes+the+Nine+Steps%3F", /Ask/],
  ["ask, nothing found", () => "/ask?q=What+did+Blair+say%3F", /Ask/],
  ["digest", () => "/digest?week=2031-W20", /Digest of week 20, 2031/],
  ["network", () => "/network", /Network/],
  ["network with a line open", () => `/network?edge=${marks.edge}`, /Network/],
  ["nowhere", () => "/no/such", /no such page/],
];

const question = "Did Sorvan tell Corvane that he is fully behind the Nine Steps?";

function chosenAddress(): string {
  const [, statement] = marks.gazette.marks;
  const span = statement?.content[0];
  return `/d/${marks.gazette.id}?s=${statement?.id}#char=${span?.start},${span?.end}`;
}

for (const scheme of ["light", "dark"] as const) {
  test.each(screens)(`%s opens without complaints and passes axe (${scheme})`, async (...row) => {
    const [, path, heading] = row;
    const at = opened[scheme];
    if (at === undefined) throw new Error("The browser did not start");
    const before = at.complaints.length;
    await at.visit(path());
    expect(await at.page.locator("h1").textContent()).toMatch(heading);
    const { violations } = await new AxeBuilder({ page: at.page }).analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]),
    ).toEqual([]);
    const isGone = heading.source.includes("cannot");
    // A browser reports by itself what the server does not have.
    const complaints = at.complaints.slice(before).filter((one) => !isGone || !/404/.test(one));
    expect(complaints).toEqual([]);
  });
}

test("without the token the page says where to find it", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(served.base);
  await page.waitForSelector("[role=alert]");
  expect(await page.locator("[role=alert]").first().textContent()).toContain("terminal");
  await context.close();
});

test("the sections, the numbers and the first rows of the start page lead somewhere", async () => {
  const at = opened.light;
  if (at === undefined) throw new Error("The browser did not start");
  await at.visit("/");
  const links = await at.page
    .locator(".masthead a, .numbers a, .case a, tr:first-child a, .more a")
    .evaluateAll((anchors) => [
      ...new Set(anchors.map((anchor) => anchor.getAttribute("href") ?? "")),
    ]);
  expect(links.length).toBeGreaterThan(15);
  for (const link of links.filter((one) => one.startsWith("/") && !one.includes("#char"))) {
    await at.visit(link);
    expect(await at.page.locator("h1").textContent(), link).not.toMatch(/no such page/);
    expect(await at.page.locator("[role=alert]").count(), link).toBe(0);
  }
});

test("on a phone no table has to be pushed sideways", async () => {
  const at = opened.light;
  if (at === undefined) throw new Error("The browser did not start");
  await at.page.setViewportSize({ width: 360, height: 800 });
  for (const [name, path] of screens) {
    await at.visit(path());
    const pushed = await at.page
      .locator(".table-frame")
      .evaluateAll((frames) =>
        frames
          .filter((frame) => frame.scrollWidth > frame.clientWidth)
          .map((frame) => frame.textContent.slice(0, 60)),
      );
    expect(pushed, name).toEqual([]);
  }
  await at.page.setViewportSize({ width: 1280, height: 900 });
});

test("on paper the open card covers nothing, and counts that are buttons are printed", async () => {
  const at = opened.light;
  if (at === undefined) throw new Error("The browser did not start");
  await at.page.emulateMedia({ media: "print" });
  await at.page.setViewportSize({ width: 700, height: 1000 });
  await at.visit(chosenAddress());
  const { card, text } = await at.page.evaluate(() => ({
    card: document.querySelector(".card.chosen")?.getBoundingClientRect().left ?? 0,
    text: document.querySelector(".text")?.getBoundingClientRect().right ?? 0,
  }));
  expect(card).toBeGreaterThanOrEqual(text);
  await at.visit("/events");
  expect(await at.page.locator("table.events td button").first().isVisible()).toBe(true);
  await at.page.emulateMedia({ media: null });
  await at.page.setViewportSize({ width: 1280, height: 900 });
});

test("at 320 pixels nothing runs out of the page", async () => {
  const at = opened.light;
  if (at === undefined) throw new Error("The browser did not start");
  await at.page.setViewportSize({ width: 320, height: 800 });
  for (const [name, path] of screens) {
    await at.visit(path());
    const width = await at.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, name).toBeLessThanOrEqual(320);
  }
  await at.page.setViewportSize({ width: 1280, height: 900 });
});
