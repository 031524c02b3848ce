import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RecordedStatement } from "../../src/record/index.ts";
import type { Store } from "../../src/store/index.ts";
import {
  type BuiltRecord,
  buildRecord,
  countsCards,
  splitSecondOff,
} from "./fixture/built-record.ts";
import { tabTo } from "./fixture/keyboard.ts";
import { type Opened, openApp } from "./fixture/open.ts";
import { type Served, startBrowser } from "./fixture/serve-examples.ts";

const road = "We shall open the northern road to grain from all our neighbours before the harvest";
const texts: Readonly<Record<string, string>> = {
  "post.txt": `TOLMEN, May 14, 2031 (Korda) – “${road},” President Ada Orlu told reporters.`,
  "echo.txt": `“${road},” Ada Orlu, president of Norvia, said on May 14, 2031.`,
  "late.txt":
    "“Bread is too dear in every town of the valley,” Mayor Bram Tesk said on May 15, 2031.",
};

let store: Store;
let served: Served;
let rebuild: BuiltRecord["rebuild"];
let remarkOf: BuiltRecord["remarkOf"];
let statementWith: BuiltRecord["statementWith"];
let browser: Browser;
let at: Opened;

beforeAll(async () => {
  ({ store, served, rebuild, remarkOf, statementWith } = await buildRecord(texts));
  browser = await startBrowser();
  at = await openApp(browser, served);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("a report that is split off is another remark, stays so after a rebuild, and comes back when taken back", async () => {
  await at.visit(`/r/${await remarkOf("northern road")}`);
  await splitSecondOff(at.page);
  await rebuild();
  await at.visit(`/r/${await remarkOf("northern road")}`);
  await countsCards(at.page, 1);
  await at.page.getByRole("button", { name: "Take back" }).click();
  await countsCards(at.page, 2);
});

test("two remarks are merged into one by the keyboard alone, and parted again", async () => {
  await at.visit(`/r/${await remarkOf("Bread is too dear")}`);
  await countsCards(at.page, 1);
  await tabTo(at.page, { name: /^Words of the other remark or its speaker/ });
  await at.page.keyboard.type("northern road");
  await at.page.keyboard.press("Enter");
  await at.page.getByRole("button", { name: "Merge" }).waitFor();
  await at.page.keyboard.press("Tab");
  await at.page.keyboard.press("Tab");
  expect(await at.page.evaluate(() => document.activeElement?.textContent)).toBe("Merge");
  await at.page.keyboard.press("Enter");
  await countsCards(at.page, 3);
  await at.page.getByRole("button", { name: "Take back" }).click();
  await at.page.waitForFunction(() => document.querySelectorAll(".wording-card").length < 3);
});

test("two names are one person under one address, and apart again", async () => {
  const people = async () =>
    (await store.readRows("entities"))
      .filter(({ type }) => type === "PER")
      .map(({ name }) => name)
      .toSorted();
  expect(await people()).toEqual(["Ada Orlu", "Bram Tesk"]);
  const [orlu] = await store.readRows("entities", { words: "Orlu" });
  await at.visit(`/e/${orlu?.id}`);
  await at.page.getByLabel("Words of another name").fill("Tesk");
  await at.page.keyboard.press("Enter");
  await at.page.getByRole("button", { name: "Merge" }).click();
  await at.page.getByText("Named in 3 documents").waitFor();
  expect(await people()).toHaveLength(1);
  await at.page.getByRole("button", { name: "Take back" }).click();
  // The address stays with one of the two; the other has its own again.
  await at.page.getByText("Named in 3 documents").waitFor({ state: "hidden" });
  expect(await people()).toEqual(["Ada Orlu", "Bram Tesk"]);
});

const addressOf = ({ doc, id }: RecordedStatement): string => `/d/${doc}?s=${id}`;
const card = (page: Page) => page.locator(".card.chosen");

/** A second tab of the same browser, at an address. */
async function otherTab(address: string): Promise<Page> {
  const page = await at.context.newPage();
  await page.goto(`${served.base}${address}`);
  await page.waitForSelector("main h1");
  return page;
}

test.each([
  ["Confirm", "confirmed by a person"],
  ["Reject", "rejected by a person"],
])(
  "%s is shown in another tab at once, stays after a rebuild, and is taken back",
  async (button, shown) => {
    const address = addressOf(await statementWith("Bread is too dear"));
    await at.visit(address);
    const other = await otherTab(address);
    await card(at.page).getByRole("button", { name: button }).click();
    await card(at.page).getByText(shown).waitFor();
    await card(other).getByText(shown).waitFor();
    await rebuild();
    await at.visit(address);
    await card(at.page).getByText(shown).waitFor();
    await card(other).getByRole("button", { name: "Take back" }).click();
    await card(at.page).getByText(shown).waitFor({ state: "detached" });
    await other.close();
  },
);

test("another speaker is set by keyboard, shown in another tab at once, and stays after a rebuild", async () => {
  const address = addressOf(await statementWith("Bread is too dear"));
  await at.visit(address);
  const other = await otherTab(address);
  await tabTo(at.page, { name: /^Other speaker$/ });
  await at.page.keyboard.press("Enter");
  await tabTo(at.page, { name: /^Speaker, empty for unknown$/ });
  await at.page.keyboard.press("Control+A");
  await at.page.keyboard.type("Odo Marn");
  await at.page.keyboard.press("Enter");
  await card(other).locator(".card-speaker", { hasText: "Odo Marn" }).waitFor();
  await rebuild();
  await at.visit(address);
  await card(at.page).locator(".card-speaker", { hasText: "Odo Marn" }).waitFor();
  await card(at.page).getByRole("button", { name: "Take back" }).click();
  await card(other).locator(".card-speaker", { hasText: "Bram Tesk" }).waitFor();
  await other.close();
});

test("other words are set word by word with the keyboard, shown in another tab at once, and stay after a rebuild", async () => {
  const whole = await statementWith("Bread is too dear");
  const address = addressOf(whole);
  await at.visit(address);
  const other = await otherTab(address);
  await tabTo(at.page, { name: /^Other words$/ });
  await at.page.keyboard.press("Enter");
  await tabTo(at.page, { name: /^End a word earlier$/ });
  for (let step = 0; step < 3; step++) await at.page.keyboard.press("Enter");
  await tabTo(at.page, { name: /^Set these words$/ });
  await at.page.keyboard.press("Enter");
  await card(other).getByText("edited by a person").waitFor();
  const words = "Bread is too dear in every town";
  const chosen = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get("chosen") ?? [])].map(String).join(""));
  expect(await chosen(other)).toMatch(new RegExp(`${words}$`));
  await rebuild();
  await at.visit(address);
  await card(at.page).getByText("edited by a person").waitFor();
  expect(await chosen(at.page)).toMatch(new RegExp(`${words}$`));
  const edited = await statementWith("Bread is too dear");
  expect(edited.evidence[0].exact).toMatch(new RegExp(`${words}$`));
  await card(at.page).getByRole("button", { name: "Take back" }).click();
  await card(other).getByText("edited by a person").waitFor({ state: "detached" });
  expect((await statementWith("Bread is too dear")).evidence).toEqual(whole.evidence);
  await other.close();
});

test("another date is set by keyboard, shown in another tab at once, and stays after a rebuild", async () => {
  const { doc } = await statementWith("Bread is too dear");
  const address = `/d/${doc}`;
  await at.visit(address);
  const other = await otherTab(address);
  await tabTo(at.page, { name: /^Set date$/ });
  await at.page.keyboard.press("Enter");
  await tabTo(at.page, { name: /^2031-05-14, 2031-05 or 2031/ });
  await at.page.keyboard.press("Control+A");
  await at.page.keyboard.type("2031-06-02");
  await at.page.keyboard.press("Enter");
  const facts = (page: Page) => page.locator(".facts", { hasText: "2 June 2031" });
  await facts(other).waitFor();
  await rebuild();
  await at.visit(address);
  await facts(at.page).waitFor();
  await at.page.locator(".redate").getByRole("button", { name: "Take back" }).click();
  await facts(other).waitFor({ state: "detached" });
  await other.close();
});

test("a statement that is added is shown in another tab at once, and stays after a rebuild", async () => {
  const { doc } = await statementWith("Bread is too dear");
  const address = `/d/${doc}?new=statement`;
  await at.visit(address);
  const other = await otherTab(`/d/${doc}`);
  await tabTo(at.page, { name: /^Next sentence$/ });
  await at.page.keyboard.press("Enter");
  await tabTo(at.page, { name: /^Speaker/, within: ".new-statement" });
  await at.page.keyboard.type("Odo Marn");
  await tabTo(at.page, { name: /^Add the statement$/ });
  await at.page.keyboard.press("Enter");
  const added = (page: Page) => page.locator(".card", { hasText: "Odo Marn" });
  await added(other).waitFor();
  await rebuild();
  await at.visit(`/d/${doc}`);
  await added(at.page).locator(".card-head").click();
  await added(at.page).getByRole("button", { name: "Reject" }).click();
  await added(other).getByText("rejected by a person").waitFor();
  await other.close();
});

test("a remark that is parted in one tab is parted in another at once", async () => {
  const address = `/r/${await remarkOf("northern road")}`;
  await at.visit(address);
  const other = await otherTab(address);
  await countsCards(other, 2);
  await splitSecondOff(at.page);
  await countsCards(other, 1);
  await at.visit(`/r/${await remarkOf("northern road")}`);
  await at.page.getByRole("button", { name: "Take back" }).click();
  await countsCards(other, 2);
  await other.close();
});

test("a decision made in one browser is seen in another", async () => {
  const other = await openApp(browser, served);
  const [statement] = await store.readStatements({}, { limit: 1 });
  await at.visit(`/d/${statement?.doc}?s=${statement?.id}`);
  await at.page.getByRole("button", { name: "Confirm" }).click();
  await at.page.waitForFunction(() => document.body.textContent?.includes("confirmed"));
  await other.visit(`/d/${statement?.doc}?s=${statement?.id}`);
  await other.page.waitForFunction(() => document.body.textContent?.includes("confirmed"));
  await other.page.getByRole("button", { name: "Take back" }).click();
  await other.page.waitForFunction(() => document.querySelector("[aria-pressed='true']") === null);
  await at.visit(`/d/${statement?.doc}?s=${statement?.id}`);
  await at.page.waitForFunction(() => document.querySelector("[aria-pressed='true']") === null);
});
