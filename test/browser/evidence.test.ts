import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createVisitStore, visitDocs, visitFigures, visitPositions } from "../visit-record.ts";
import { tabTo } from "./fixture/keyboard.ts";
import { type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let served: Served;
let browser: Browser;
let at: Opened;
const figure = `/f/${visitFigures[0]?.id}`;
const differing = `/f/${visitFigures[2]?.id}`;
const position = `/p/${visitPositions[0]?.id}`;

beforeAll(async () => {
  served = await serveExamples(await createVisitStore());
  browser = await startBrowser();
  at = await openApp(browser, served);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function facts(): Promise<ReadonlyMap<string, string>> {
  const lines = await at.page
    .locator(".facts > div")
    .evaluateAll((all) =>
      all.map((one) => [
        one.querySelector("dt")?.textContent ?? "",
        one.querySelector("dd")?.textContent ?? "",
      ]),
    );
  return new Map(lines as [string, string][]);
}

test("the page of a figure has all that a citable row must show", async () => {
  await at.visit(figure);
  expect(await at.page.title()).toBe("4,200,000 crowns: the new lock – onrecord");
  expect(await at.page.locator(".passage").getAttribute("lang")).toBe("en");
  expect(await at.page.locator(".passage mark.found").allTextContents()).toEqual([
    "4.2 million crowns",
  ]);
  const found = await facts();
  expect(found.get("According to")).toBe("Ada Orlu");
  expect(found.get("Said by")).toContain("Ada Orlu, printed “Ada Orlu” (the subject of told)");
  expect(found.get("Form")).toContain("direct speech");
  expect(found.get("Via")).toBe("nobody named between the speaker and the document");
  expect(found.get("Said")).toBe("12 May 2031, known to the day, printed “Monday”");
  expect(found.get("File")).toBe("post.txt");
  expect(found.get("Retrieved")).toBe("not recorded");
  expect(found.get("Text SHA-256")).toMatch(/^[0-9a-f]{64}$/);
  const start = visitDocs.post.text.indexOf("4.2 million");
  expect(found.get("Characters")).toBe(
    `${start}–${start + 18} in UTF-16; ${start}–${start + 18} in code points`,
  );
  expect(found.get("Found by")).toBe("test@1, confidence 90%");
  expect(found.get("Looked at")).toBe("by nobody yet");
  expect(found.get("Permalink")).toBe(`${served.base}${figure}`);
});

test("figures of other documents stand below, with what their amount is to this one", async () => {
  await at.visit(figure);
  const agrees = at.page.locator("section[aria-labelledby=agrees]");
  expect(await agrees.textContent()).toContain("the same amount, rounded");
  expect(await agrees.locator("mark.found").allTextContents()).toEqual(["about 4 million crowns"]);
  await at.visit(differing);
  const differs = at.page.locator("section[aria-labelledby=differs]");
  expect(await differs.textContent()).toContain("2 officials less, 6% of it");
  await tabTo(at.page, { name: /^29 officials$/ });
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() => document.title.startsWith("29 officials"));
  await at.page.goBack();
  await at.page.waitForFunction(() => document.title.startsWith("31 officials"));
});

test("the page of a position has its words, what its date rests on, and its holder's course", async () => {
  await at.visit(position);
  expect(await at.page.title()).toBe("Ada Orlu on the new lock: for – onrecord");
  expect(await at.page.locator(".wording-card mark.reported").allTextContents()).toEqual([
    "We are all for the new lock",
  ]);
  const found = await facts();
  expect(found.get("When")).toBe("12 May 2031, known to the day, as its statement tells");
  expect(found.get("Text SHA-256")).toMatch(/^[0-9a-f]{64}$/);
  const rows = at.page.locator("table.course tbody tr");
  expect(await rows.locator("th").allTextContents()).toEqual([
    "12 May 2031",
    "June 2031",
    "date unknown",
  ]);
  expect(await rows.nth(0).getAttribute("aria-current")).toBe("true");
  await tabTo(at.page, { name: /^against$/, within: "table.course" });
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() => document.title.includes("against"));
  // Whoever came by keyboard goes on from the heading.
  await at.page.waitForFunction(() => document.activeElement?.tagName === "H1");
});

test.each([
  ["figure", figure, "urn:onrecord:figure:", "4.2 million crowns"],
  ["position", position, "urn:onrecord:position:", "We are all for the new lock"],
])("a %s is copied as text, Markdown, BibTeX and Web Annotation by keyboard", async (...row) => {
  const [, path, urn, words] = row;
  const copied = async (format: string): Promise<string> => {
    await at.visit(path);
    await tabTo(at.page, { name: new RegExp(`^Copy ${format}$`) });
    await at.page.keyboard.press("Enter");
    await at.page.getByText(`${format} copied.`).waitFor({ state: "attached" });
    return at.page.evaluate(() => navigator.clipboard.readText());
  };
  const plain = await copied("Plain text");
  expect(plain).toContain(`“${words}”. In “post.txt”, date unknown; characters `);
  expect(plain).toContain(`of text SHA-256 `);
  expect(plain).toContain(`${served.base}${path}`);
  expect(await copied("Markdown")).toContain(`](${served.base}${path})`);
  expect(await copied("BibTeX")).toMatch(/^@misc\{onrecord-00000000000000/);
  const annotation = JSON.parse(await copied("Web Annotation")) as {
    readonly id: string;
    readonly target: { readonly selector: readonly { readonly exact?: string }[] };
  };
  expect(annotation.id).toContain(urn);
  expect(annotation.target.selector[0]?.exact).toBe(words);
});

test.each([
  ["the list of figures", "/figures", /^4,200,000 crowns$/, "/f/"],
  ["the search of figures", "/search?q=lock&unit=figure", /^4,200,000 crowns$/, "/f/"],
  ["a cell of positions", "/positions", /^for$/, "/p/"],
])("%s leads to the evidence by keyboard", async (_, from, name, to) => {
  await at.visit(from);
  await tabTo(at.page, { name, within: "table" });
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction((path) => location.pathname.startsWith(path), to);
  await at.page.goBack();
  await at.page.waitForFunction((path) => location.href.endsWith(path), from);
});

test("a month of the timeline leads to its events by keyboard", async () => {
  await at.visit("/timeline");
  await tabTo(at.page, { name: /^May 2031$/ });
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() => location.search === "?month=2031-05");
  await tabTo(at.page, { name: /^Ada Orlu: visit, Tarn$/ });
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() => location.pathname.startsWith("/v/"));
  await at.page.goBack();
  await at.page.waitForFunction(() => location.search === "?month=2031-05");
});

test("the card of a statement leads to the figure and the position in its words", async () => {
  await at.visit(`/d/${visitDocs.post.id}`);
  await at.page.locator(".card-head").first().click();
  await at.page.getByRole("link", { name: "4,200,000 crowns, the new lock" }).waitFor();
  await tabTo(at.page, { name: /^for the new lock$/ });
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(() => location.pathname.startsWith("/p/"));
});

test.each(["/f/0000000000000000", "/p/0000000000000000"])(
  "%s, which is no row, says what can be done",
  async (path) => {
    await at.page.goto(`${served.base}${path}`);
    await at.page.waitForSelector("main h1");
    expect(await at.page.locator("h1").textContent()).toBe("This cannot be shown");
    const links = at.page.locator("main .links a");
    expect(await links.allTextContents()).toEqual([
      "Start page",
      "All of its kind",
      "Search",
      "Log of decisions",
    ]);
  },
);

test("on paper the evidence stands without buttons, and nothing is cut off", async () => {
  await at.page.emulateMedia({ media: "print" });
  await at.page.setViewportSize({ width: 700, height: 1000 });
  for (const path of [figure, position]) {
    await at.visit(path);
    expect(await at.page.locator("main button:visible").count()).toBe(0);
    expect(await at.page.locator(".citation-block pre").first().isVisible()).toBe(true);
    expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      700,
    );
  }
  await at.page.emulateMedia({ media: null });
  await at.page.setViewportSize({ width: 1280, height: 900 });
});

test.each(["light", "dark"] as const)(
  "figures and positions pass axe, and fit a phone (%s)",
  async (scheme) => {
    await at.page.emulateMedia({ colorScheme: scheme });
    for (const path of [figure, differing, position]) {
      await at.visit(path);
      const { violations } = await new AxeBuilder({ page: at.page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]),
      ).toEqual([]);
      await at.page.setViewportSize({ width: 360, height: 800 });
      const pushed = await at.page
        .locator(".table-frame")
        .evaluateAll((frames) => frames.filter((one) => one.scrollWidth > one.clientWidth).length);
      expect(pushed).toBe(0);
      expect(
        await at.page.evaluate(() => document.documentElement.scrollWidth),
      ).toBeLessThanOrEqual(360);
      await at.page.setViewportSize({ width: 1280, height: 900 });
    }
    // A browser reports by itself what the server does not have.
    expect(at.complaints.filter((one) => !/404/.test(one))).toEqual([]);
  },
);
