import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { makeZip } from "../packed/make-zip.ts";
import { type Opened, openApp } from "./fixture/open.ts";
import { type Served, serveExamples, startBrowser } from "./fixture/serve-examples.ts";

let served: Served;
let browser: Browser;
let at: Opened;
const temporary = mkdtempSync(join(tmpdir(), "onrecord-add-"));

beforeAll(async () => {
  served = await serveExamples(await openStore(":memory:"));
  browser = await startBrowser();
  at = await openApp(browser, served);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(temporary, { recursive: true });
});

const first = `“The bridge stays open all winter,” Ada Orlu told parliament in Tarn on 14 May 2031.\n`;
const second = `Ada Orlu told parliament: “The bridge stays open all winter.”\n`;

function file(name: string, text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
}

test("an empty record says how to begin", async () => {
  expect(await at.page.locator("#documents-section .nothing").textContent()).toContain(
    "No documents yet",
  );
});

test("files that are chosen are read, counted and listed; what cannot be read is said", async () => {
  await at.page
    .getByLabel("Choose files")
    .setInputFiles([file("one.txt", first), file("empty.txt", "")]);
  await at.page.waitForSelector(".adding >> text=1 document added, 1 file could not be read.");
  expect(await at.page.locator(".add-problems").textContent()).toContain("empty.txt");
  await at.page.waitForSelector("table.documents >> text=one.txt");
  const link = at.page.locator("table.documents tbody th a");
  expect(await link.count()).toBe(1);
});

test("files that are dropped anywhere are read too, and the same remark is found in both", async () => {
  const transfer = await at.page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "two.txt", { type: "text/plain" }));
    return data;
  }, second);
  await at.page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await at.page.waitForSelector(".add-files.over");
  await at.page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  await at.page.waitForSelector("table.documents >> text=two.txt");
  await at.page.waitForFunction(
    () => document.querySelector("section[aria-labelledby=shared] td") !== null,
  );
  const shared = at.page.locator("section[aria-labelledby=shared]");
  expect(await shared.textContent()).toContain("2 documents");
});

test("a folder is read with everything below it, archives too, and what is left out of an archive is said", async () => {
  const folder = join(temporary, "wires");
  mkdirSync(join(folder, ".git"), { recursive: true });
  writeFileSync(join(folder, ".git", "config"), "hidden");
  writeFileSync(join(folder, "three.txt"), first.replace("bridge", "ferry"));
  const files = { "four.txt": first.replace("bridge", "road"), "photo.png": "PNG" };
  writeFileSync(join(folder, "box.zip"), makeZip(files));
  await at.page.getByLabel("Choose a folder").setInputFiles(folder);
  await at.page.waitForSelector(".adding >> text=2 documents added, 1 file could not be read.");
  expect(await at.page.locator(".add-problems").textContent()).toContain("wires/box.zip/photo.png");
  await at.page.waitForSelector("table.documents >> text=wires/box.zip/four.txt");
  expect(await at.page.locator("table.documents").textContent()).not.toContain("config");
});

test("what is stored and not annotated is no file that could not be read", async () => {
  const words =
    "Die Brücke bleibt den ganzen Winter offen, sagte Ada Orlu am Montag im Parlament.\n";
  await at.page.getByLabel("Choose files").setInputFiles([file("drei.txt", words.repeat(3))]);
  await at.page.waitForSelector(
    ".adding >> text=1 document added, 1 document stored with a problem.",
  );
  expect(await at.page.locator(".add-problems").textContent()).toContain("not annotated");
});

test("the same file again is there already", async () => {
  await at.page.getByLabel("Choose files").setInputFiles([file("one.txt", first)]);
  await at.page.waitForSelector(".adding >> text=1 there already");
});

test("a request that is no file is refused", async () => {
  const refused = await at.page.evaluate(async () => {
    const response = await fetch("/api/documents", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ files: [{ name: "x.txt", base64: "not base64!" }] }),
    });
    return response.status;
  });
  expect(refused).toBe(400);
});
