import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDoc, createPlainDoc, withLayer } from "../../src/doc/index.ts";
import { openStore } from "../../src/store/index.ts";
import { type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

const text =
  "Report on the weirs\n\nThe upper weir was mended in the spring and\nholds since then.\n\nNobody has looked at the lower weir\n\nProvided by the harbor office";
const second = text.indexOf("holds");
const third = text.indexOf("Nobody");
const plain = createPlainDoc(text, "weirs.pdf");
const doc = createDoc(
  text,
  {
    ...plain.origin,
    mediaType: "application/pdf",
    map: {
      unit: "page",
      runs: [
        [0, 1, second],
        [second, 2, third - second],
        [third, 3, text.length - third],
      ],
    },
  },
  "en",
);

let served: Served;
let browser: Browser;
let at: Opened;

beforeAll(async () => {
  const store = await openStore(":memory:");
  const lines = [...text.matchAll(/\S[\s\S]*?(?=\n\n|$)/g)];
  const blocks = lines.map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: line.startsWith("Provided") ? ("boilerplate" as const) : ("paragraph" as const),
  }));
  await store.writeDocument({
    doc: withLayer(withLayer(doc, "blocks", blocks), "turns", []),
    pipeline: "test@1",
    statements: [],
    problems: [],
  });
  served = await serveExamples(store);
  browser = await startBrowser();
  at = await openApp(browser, served);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test.each([
  ["raw", ""],
  ["clean", "?view=clean"],
])("where a page begins stands a line with its number (%s)", async (_, query) => {
  await at.visit(`/d/${doc.id}${query}`);
  const breaks = at.page.getByRole("separator");
  expect(await breaks.evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual([
    "page 2",
    "page 3",
  ]);
  const seen = await at.page.evaluate(() =>
    [...document.querySelectorAll(".page-break")].map(
      (one) => getComputedStyle(one, "::before").content,
    ),
  );
  expect(seen).toEqual(['"page 2"', '"page 3"']);
  const behind = at.page.locator(".page-break + .block");
  expect(await behind.allTextContents()).toEqual([
    "holds since then.",
    "Nobody has looked at the lower weir",
  ]);
});

test("the number of a page is not selected or copied, and shifts no offset", async () => {
  await at.visit(`/d/${doc.id}?new=statement`);
  const selected = await at.page.evaluate(() => {
    const blocks = [...document.querySelectorAll(".block")];
    const range = document.createRange();
    const [from, to] = [blocks[1]?.firstChild, blocks[3]?.firstChild];
    if (!(from instanceof Text) || !(to instanceof Text)) throw new Error("no text");
    range.setStart(from, 4);
    range.setEnd(to, 6);
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return String(selection);
  });
  expect(selected.replace(/\s+/g, " ")).toBe(
    "upper weir was mended in the spring and holds since then. Nobody",
  );
  await at.page.keyboard.press("Control+C");
  const copied = await at.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).not.toContain("page");
  const start = text.indexOf("upper");
  const end = text.indexOf("Nobody") + 6;
  await at.page.goto(`${served.base}/d/${doc.id}#char=${start},${end}`);
  await at.page.waitForFunction(() => CSS.highlights.has("target"));
  const marked = await at.page.evaluate(() =>
    [...(CSS.highlights.get("target") ?? [])].map((range) => [
      range.startContainer.textContent?.slice(range.startOffset, range.startOffset + 5),
      range.endContainer.textContent?.slice(0, range.endOffset),
    ]),
  );
  expect(marked).toEqual([["upper", "Nobody"]]);
});

test.each(["light", "dark"] as const)("a document with pages passes axe (%s)", async (scheme) => {
  await at.page.emulateMedia({ colorScheme: scheme });
  await at.visit(`/d/${doc.id}`);
  const { violations } = await new AxeBuilder({ page: at.page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(at.complaints).toEqual([]);
});
