import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type BuiltRecord,
  buildRecord,
  countsCards,
  splitSecondOff,
} from "./fixture/built-record.ts";
import { goTo, type Opened, openApp } from "./fixture/open.ts";
import { startBrowser } from "./fixture/serve-examples.ts";

const lamp = "We shall light every lamp on the quay before the first night of winter";
const texts: Readonly<Record<string, string>> = {
  "bell.txt": `PORT ESK, May 14, 2031 (Bell) – “${lamp},” Mayor Runa Hald told reporters.`,
  "drum.txt": `“${lamp},” Runa Hald, mayor of Port Esk, said on May 14, 2031.`,
  "horn.txt":
    "“Nobody has paid for the oil of those lamps in two years,” Councillor Tove Brandt said on May 15, 2031.",
};

let record: BuiltRecord;
let browser: Browser;
let at: Opened;
let other: Page;

beforeAll(async () => {
  record = await buildRecord(texts);
  browser = await startBrowser();
  at = await openApp(browser, record.served);
  other = await at.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await record?.served.close();
});

const show = (page: Page, path: string): Promise<void> =>
  goTo(page, `${record.served.base}${path}`);

async function merge(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label).fill(words);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Merge" }).first().click();
}

const ofRemark = "Words of the other remark or its speaker";
const log = (page: Page) => page.locator("section[aria-labelledby=log]");

test("remarks merged in one tab are merged in another that shows either, also when that one's address is gone", async () => {
  await show(at.page, `/r/${await record.remarkOf("every lamp")}`);
  await show(other, `/r/${await record.remarkOf("Nobody has paid")}`);
  await merge(at.page, ofRemark, "Nobody has paid");
  await countsCards(at.page, 3);
  await countsCards(other, 3);
  expect(new URL(other.url()).pathname).toBe(`/r/${await record.remarkOf("every lamp")}`);
  await record.rebuild();
  await show(other, `/r/${await record.remarkOf("Nobody has paid")}`);
  await countsCards(other, 3);
  await other.getByRole("button", { name: "Take back" }).click();
  for (const page of [at.page, other]) await countsCards(page, 2);
});

test("a remark split and merged in two tabs at once ends as both decided, and both are in the log", async () => {
  const shared = `/r/${await record.remarkOf("every lamp")}`;
  await show(at.page, shared);
  await show(other, shared);
  await countsCards(other, 2);
  await Promise.all([
    at.page.locator(".wording-card").nth(1).getByRole("button", { name: "Another remark" }).click(),
    merge(other, ofRemark, "Nobody has paid"),
  ]);
  await show(at.page, "/review");
  await log(at.page).getByText("split off").first().waitFor();
  await log(at.page).getByText("merged").first().waitFor();
  for (
    let left = await log(at.page).getByRole("button", { name: "Take back" }).count();
    left > 0;
    left--
  ) {
    await log(at.page).getByRole("button", { name: "Take back" }).first().click();
    await at.page.waitForFunction(
      (n) => document.querySelectorAll("section[aria-labelledby=log] button").length < n,
      left,
    );
  }
  await show(other, `/r/${await record.remarkOf("every lamp")}`);
  await countsCards(other, 2);
});

test("a merge with a remark that is gone meanwhile is refused with a sentence, and nothing typed is lost", async () => {
  await show(other, `/r/${await record.remarkOf("Nobody has paid")}`);
  await other.getByLabel(ofRemark).fill("every lamp");
  await other.keyboard.press("Enter");
  await other.getByRole("button", { name: "Merge" }).waitFor();
  await other.route("**/api/remarks/*", (route) =>
    route.fulfill({
      status: 404,
      contentType: "application/json",
      body: JSON.stringify({ error: { code: "not-found", message: "There is no such row." } }),
    }),
  );
  await other.getByRole("button", { name: "Merge" }).click();
  await other.getByRole("alert").getByText("no longer there").waitFor();
  expect(await other.getByLabel(ofRemark).inputValue()).toBe("every lamp");
  await other.unroute("**/api/remarks/*");
});

test("names merged in one tab are one in another that shows the name that is gone, and apart again", async () => {
  const [hald] = await record.store.readRows("entities", { words: "Hald" });
  const [brandt] = await record.store.readRows("entities", { words: "Brandt" });
  await show(at.page, `/e/${hald?.id}`);
  await show(other, `/e/${brandt?.id}`);
  await merge(at.page, "Words of another name", "Brandt");
  for (const page of [at.page, other]) await page.getByText("Named in 3 documents").waitFor();
  await record.rebuild();
  await other.reload();
  await other.getByText("Named in 3 documents").waitFor();
  await other.getByRole("button", { name: "Take back" }).click();
  await at.page.getByText("Named in 3 documents").waitFor({ state: "hidden" });
  const people = (await record.store.readRows("entities")).filter(({ type }) => type === "PER");
  expect(people).toHaveLength(2);
});

test("a name that one document prints is split off in one tab, is another in both, stays so after a rebuild, and comes back", async () => {
  const named = async () => (await record.store.readRows("entities", { words: "Hald" })).length;
  const [hald] = await record.store.readRows("entities", { words: "Hald" });
  await show(at.page, `/e/${hald?.id}`);
  await show(other, `/e/${hald?.id}`);
  await at.page.getByText("Named in 2 documents").click();
  await at.page.getByRole("button", { name: "Another one" }).first().click();
  for (const page of [at.page, other]) {
    await page.getByText("Named in 2 documents").waitFor({ state: "hidden" });
  }
  expect(await named()).toBe(2);
  await record.rebuild();
  expect(await named()).toBe(2);
  await show(at.page, "/review");
  await log(at.page).getByText("split off").first().waitFor();
  await log(at.page).getByRole("button", { name: "Take back" }).first().click();
  await log(at.page)
    .getByRole("button", { name: "Take back" })
    .first()
    .waitFor({ state: "detached" });
  expect(await named()).toBe(1);
});

const setTo = (page: Page, shown: string) => page.locator(".facts", { hasText: shown });

async function redate(page: Page, date: string): Promise<void> {
  await page.getByRole("button", { name: "Set date" }).click();
  await page.getByLabel(/^2031-05-14, 2031-05/).fill(date);
  await page.keyboard.press("Enter");
}

test("a date being typed in one tab stays when another sets one; the later stands, and each is taken back once", async () => {
  const address = `/d/${await record.docOf("horn.txt")}`;
  await show(at.page, address);
  await show(other, address);
  await other.getByRole("button", { name: "Set date" }).click();
  const field = other.getByLabel(/^2031-05-14, 2031-05/);
  await field.fill("2031-06-03");
  await redate(at.page, "2031-06-02");
  await setTo(other, "2 June 2031").waitFor();
  expect(await field.inputValue()).toBe("2031-06-03");
  await field.press("Enter");
  await setTo(at.page, "3 June 2031").waitFor();
  await record.rebuild();
  await show(at.page, address);
  await setTo(at.page, "3 June 2031").waitFor();
  await at.page.locator(".redate").getByRole("button", { name: "Take back" }).click();
  await setTo(other, "2 June 2031").waitFor();
  await other.locator(".redate").getByRole("button", { name: "Take back" }).click();
  await setTo(at.page, "15 May 2031").waitFor();
  await show(other, "/review");
  expect(await log(other).textContent()).toContain("redated: 3 June 2031");
});

test("a date that cannot be one is refused with what to write, and stays in its field", async () => {
  await show(at.page, `/d/${await record.docOf("horn.txt")}`);
  await redate(at.page, "in early June");
  await at.page.getByRole("alert").getByText("Give the date as EDTF").waitFor();
  expect(await at.page.getByLabel(/^2031-05-14, 2031-05/).inputValue()).toBe("in early June");
});

test("a decision whose words are gone after a rebuild is orphaned, shown in every tab, and taken back there", async () => {
  await show(at.page, `/r/${await record.remarkOf("every lamp")}`);
  await splitSecondOff(at.page);
  for (const name of ["bell.txt", "drum.txt"]) {
    record.texts[name] = (record.texts[name] ?? "").replace(
      "every lamp on the quay",
      "all the lamps of the quay",
    );
  }
  await record.rebuild();
  for (const page of [at.page, other]) {
    await show(page, "/review");
    await log(page).getByText("orphaned: the exact text is gone").waitFor();
    await log(page)
      .getByText(/re-attached 0 \(the exact text moved\), orphaned 1/)
      .waitFor();
  }
  await log(other).getByRole("button", { name: "Take back" }).first().click();
  await log(at.page).getByText("orphaned: the exact text is gone").waitFor({ state: "detached" });
});

test("words that moved are found again by the decision about them, and nothing complained", async () => {
  await show(at.page, `/r/${await record.remarkOf("all the lamps")}`);
  await splitSecondOff(at.page);
  for (const name of ["bell.txt", "drum.txt"])
    record.texts[name] = `A late word.\n\n${record.texts[name]}`;
  await record.rebuild();
  await show(other, "/review");
  await log(other).getByText("re-attached, the exact words moved").first().waitFor();
  await show(other, `/r/${await record.remarkOf("all the lamps")}`);
  await countsCards(other, 1);
  expect(at.complaints.filter((one) => !one.includes("404") && !one.includes("400"))).toEqual([]);
});
