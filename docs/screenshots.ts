import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { findLandmarks, type Landmarks, openApp } from "../test/browser/fixture/open.ts";
import { serveExamples, startBrowser } from "../test/browser/fixture/serve-examples.ts";
import { encodePalettePng } from "./palette-png.ts";

/** Pictures of the web app, made from the example record: `node docs/screenshots.ts` writes them beside this file. */
const folder = fileURLToPath(new URL(".", import.meta.url));

interface Picture {
  readonly name: string;
  readonly scheme: "light" | "dark";
  readonly path: (marks: Landmarks) => string;
  /** The element that the picture begins with; the top of the page when null. */
  readonly from: string | null;
}

const pictures: readonly Picture[] = [
  { name: "start", scheme: "light", path: () => "/", from: null },
  { name: "document", scheme: "light", path: quotedAddress, from: null },
  { name: "document-dark", scheme: "dark", path: quotedAddress, from: null },
  { name: "remark", scheme: "light", path: ({ remark }) => `/r/${remark.id}`, from: null },
  {
    name: "wordings",
    scheme: "light",
    path: ({ remark }) => `/r/${remark.id}`,
    from: "section[aria-labelledby=wordings]",
  },
  { name: "search", scheme: "light", path: () => "/search?q=ladder", from: null },
];

/** The words on waterways in the paper whose lead names the plan. */
function quotedAddress({ gazette }: Landmarks): string {
  const quoted = gazette.marks.find(({ form }) => form === "direct");
  const span = quoted?.content[0];
  return `/d/${gazette.id}?s=${quoted?.id}#char=${span?.start},${span?.end}`;
}

/** The page as it is seen, in few colors. The browser itself decodes its picture. */
async function picture(page: Page): Promise<Uint8Array> {
  const png = (await page.screenshot()).toString("base64");
  const read = await page.context().newPage();
  const { width, height, base64 } = await read.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const drawing = canvas.getContext("2d");
    drawing?.drawImage(bitmap, 0, 0);
    const image = drawing?.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = "";
    for (const byte of image?.data ?? []) text += String.fromCharCode(byte);
    return { width: bitmap.width, height: bitmap.height, base64: btoa(text) };
  }, png);
  await read.close();
  return encodePalettePng({ width, height, data: Buffer.from(base64, "base64") });
}

const served = await serveExamples();
const browser = await startBrowser();
for (const scheme of ["light", "dark"] as const) {
  const app = await openApp(browser, served, scheme);
  await app.page.setViewportSize({ width: 1160, height: 760 });
  const marks = await findLandmarks(app);
  for (const { name, path, from } of pictures.filter((one) => one.scheme === scheme)) {
    await app.visit(path(marks));
    await app.page.evaluate((selector) => {
      const element = selector === null ? null : document.querySelector(selector);
      window.scrollTo(0, element === null ? 0 : element.getBoundingClientRect().top - 20);
      (document.activeElement as HTMLElement | null)?.blur();
    }, from);
    await app.page.waitForTimeout(300);
    writeFileSync(`${folder}${name}.png`, await picture(app.page));
    console.log(`docs/${name}.png`);
  }
  await app.context.close();
}
await browser.close();
await served.close();
