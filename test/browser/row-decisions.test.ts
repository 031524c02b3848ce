import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RowId } from "../../src/record/index.ts";
import { type BuiltRecord, buildRecord } from "./fixture/built-record.ts";
import { tabTo } from "./fixture/keyboard.ts";
import { goTo, type Opened, openApp } from "./fixture/open.ts";
import { startBrowser } from "./fixture/serve-examples.ts";

let record: BuiltRecord;
let browser: Browser;
let at: Opened;
let other: Page;
let paths: Readonly<Record<"figure" | "position" | "event" | "remark", string>>;

beforeAll(async () => {
  record = await buildRecord({
    "harbor.txt": `TOLMEN, May 14, 2031 (Korda) - Foreign Minister Ivo Kest met Premier Lena Marsh in Tolmen on Wednesday. Kest said that he supports the river treaty.

“The toll was 40 crowns a barge last year,” President Ada Orlu said.`,
    "valley.txt": `14 May 2031 – Premier Lena Marsh said that she opposes the river treaty. The toll was 45 crowns a barge last year, the harbor office said.`,
  });
  const rows = {
    figure: (await record.store.readRows("figures")).find(({ value }) => value === 40),
    position: (await record.store.readRows("positions")).find(({ stance }) => stance === "support"),
    event: (await record.store.readRows("events"))[0],
    remark: { id: await record.remarkOf("40 crowns") },
  };
  const pathOf = (letter: string, row: { readonly id: RowId } | undefined): string => {
    if (row === undefined) throw new Error(`The texts give no row for /${letter}`);
    return `/${letter}/${row.id}`;
  };
  paths = {
    figure: pathOf("f", rows.figure),
    position: pathOf("p", rows.position),
    event: pathOf("v", rows.event),
    remark: pathOf("r", rows.remark),
  };
  browser = await startBrowser();
  at = await openApp(browser, record.served);
  other = await at.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await record?.served.close();
});

async function show(page: Page, path: string): Promise<string> {
  await goTo(page, `${record.served.base}${path}`);
  return (await page.locator("h1").textContent()) ?? "";
}

test("figures, positions, events and remarks keep their addresses when the record is built anew with another document", async () => {
  const before: string[] = [];
  for (const path of Object.values(paths)) before.push(await show(at.page, path));
  record.texts["late.txt"] = "“The weirs of Tolmen are sound,” Odo Marn said on May 20, 2031.";
  await record.rebuild();
  const after: string[] = [];
  for (const path of Object.values(paths)) after.push(await show(at.page, path));
  expect(after).toEqual(before);
  expect(after).not.toContain("This cannot be shown");
});

test.each(["figure", "position", "event", "remark"] as const)(
  "a %s that is rejected by keyboard leaves the record in both tabs, stays away after a rebuild, and is taken back",
  async (kind) => {
    const path = paths[kind];
    const title = await show(at.page, path);
    await show(other, path);
    await tabTo(at.page, { name: /^Reject$/ });
    await at.page.keyboard.press("Enter");
    for (const page of [at.page, other]) {
      await page.getByRole("alert").getByText("no longer part of the record").waitFor();
      expect(await page.locator("h1").textContent()).toBe(title);
    }
    await record.rebuild();
    const fresh = await at.context.newPage();
    expect(await show(fresh, path)).toBe("This cannot be shown");
    await fresh.close();
    await other.getByRole("button", { name: "Take back" }).click();
    for (const page of [at.page, other]) {
      await page.getByRole("button", { name: "Reject" }).waitFor();
    }
    expect(await show(at.page, path)).toBe(title);
  },
);

test.each(["position", "event"] as const)(
  "a %s has the date that is set by keyboard, in both tabs and after a rebuild, until it is taken back",
  async (kind) => {
    await show(at.page, paths[kind]);
    await show(other, paths[kind]);
    const dated = (page: Page) => page.locator(".facts > div", { hasText: /^When2 June 2031/ });
    await tabTo(at.page, { name: /^Set date$/ });
    await at.page.keyboard.press("Enter");
    await tabTo(at.page, { name: /^2031-05-14, 2031-05 or 2031/ });
    await at.page.keyboard.press("Control+A");
    await at.page.keyboard.type("2031-06-02");
    await at.page.keyboard.press("Enter");
    for (const page of [at.page, other]) await dated(page).waitFor();
    await record.rebuild();
    await show(at.page, paths[kind]);
    await dated(at.page).waitFor();
    await at.page.getByRole("button", { name: "Take back" }).click();
    for (const page of [at.page, other]) await dated(page).waitFor({ state: "detached" });
  },
);

test("who confirmed a position, and when, stands on its page", async () => {
  await show(at.page, paths.position);
  await at.page.getByRole("button", { name: "Confirm" }).click();
  await at.page.getByText("confirm by reader, 7 May 2032").waitFor();
  await at.page.getByRole("button", { name: "Take back" }).click();
  await at.page.getByText(/confirm by reader.*taken back/).waitFor();
});
