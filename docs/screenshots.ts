import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { examplesFolder } from "../examples/expected/read-examples.ts";
import { build, createAnnotator } from "../src/engine/index.ts";
import type {
  DocumentAnswer,
  DocumentItem,
  EventsAnswer,
  FiguresAnswer,
  Listed,
  PositionsAnswer,
  RemarkBrief,
} from "../src/http/index.ts";
import { readPaths } from "../src/ingest/index.ts";
import type { CodedEvent, FigureRow, Position } from "../src/record/index.ts";
import { openStore, type Store } from "../src/store/index.ts";
import { type Opened, openApp } from "../test/browser/fixture/open.ts";
import { serveExamples, startBrowser } from "../test/browser/fixture/serve-examples.ts";
import { encodePalettePng } from "./palette-png.ts";

/** Pictures of the web app, made from the record that the product builds of the examples: `node docs/screenshots.ts` writes them beside this file. */
const folder = fileURLToPath(new URL(".", import.meta.url));

interface Shown {
  readonly remark: RemarkBrief;
  readonly gazette: DocumentAnswer;
  /** The event whose reports differ most. */
  readonly event: CodedEvent;
  /** The figure that most others agree with and differ from. */
  readonly figure: FigureRow;
  /** A position of the holder who takes most on one proposal. */
  readonly position: Position;
}

interface Picture {
  readonly name: string;
  readonly scheme: "light" | "dark";
  readonly path: (shown: Shown) => string;
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
  { name: "ask", scheme: "light", path: () => `/ask?q=${encodeURIComponent(question)}`, from: null },
  { name: "digest", scheme: "light", path: () => "/digest?week=2031-W20", from: null },
  { name: "network", scheme: "light", path: () => "/network", from: null },
  { name: "positions", scheme: "light", path: () => "/positions", from: null },
  { name: "events", scheme: "light", path: () => "/events", from: null },
  {
    name: "event",
    scheme: "light",
    path: ({ event }) => `/v/${event.id}`,
    from: "section[aria-labelledby=reports]",
  },
  { name: "timeline", scheme: "light", path: () => "/timeline", from: null },
  { name: "figures", scheme: "light", path: () => "/figures", from: null },
  { name: "statement", scheme: "light", path: statementOf, from: null },
  { name: "figure", scheme: "light", path: ({ figure }) => `/f/${figure.id}`, from: null },
  { name: "position", scheme: "light", path: ({ position }) => `/p/${position.id}`, from: null },
  { name: "remarks", scheme: "light", path: () => "/remarks", from: null },
  { name: "speakers", scheme: "light", path: () => "/speakers", from: null },
  { name: "entity", scheme: "light", path: ({ remark }) => `/e/${remark.speakerId}`, from: null },
  { name: "review", scheme: "dark", path: () => "/review", from: null },
];

const question = "Did Sorvan tell Corvane that he is fully behind the Nine Steps?";

/** The first quotation of the paper whose lead names the plan. */
function quotedAddress({ gazette }: Shown): string {
  const quoted = gazette.marks.find(({ form }) => form === "direct");
  const span = quoted?.content[0];
  return `/d/${gazette.id}?s=${quoted?.id}#char=${span?.start},${span?.end}`;
}

/** The evidence of the same quotation. */
function statementOf({ gazette }: Shown): string {
  return `/s/${gazette.marks.find(({ form }) => form === "direct")?.id}`;
}

/** What the pictures show: a document, the remark that most documents report, an event that they report differently. */
async function findShown({ api }: Opened): Promise<Shown> {
  const { items: documents } = await api<Listed<DocumentItem>>("/api/documents");
  const { items: remarks } = await api<Listed<RemarkBrief>>("/api/remarks?show=shared");
  const [remark] = remarks.toSorted(
    (a, b) =>
      b.documents.length - a.documents.length || b.glosses - a.glosses || (a.id < b.id ? -1 : 1),
  );
  const paper = documents.find(({ name }) => name.startsWith("04"));
  const { items: events } = await api<EventsAnswer>("/api/events?limit=1000");
  const [event] = events.toSorted(
    (a, b) =>
      (b.variants ?? []).length - (a.variants ?? []).length ||
      b.evidence.length - a.evidence.length ||
      (a.id < b.id ? -1 : 1),
  );
  const { items: figures } = await api<FiguresAnswer>("/api/figures?limit=1000");
  const [figure] = figures.toSorted(
    (a, b) =>
      b.agreesWith.length * b.differsFrom.length - a.agreesWith.length * a.differsFrom.length ||
      b.differsFrom.length - a.differsFrom.length ||
      (a.id < b.id ? -1 : 1),
  );
  const { items: positions } = await api<PositionsAnswer>("/api/positions?limit=1000");
  const alike = (own: Position): number =>
    positions.filter(({ actor, issue }) => actor === own.actor && issue === own.issue).length;
  const [position] = positions.toSorted(
    (a, b) =>
      alike(b) - alike(a) || b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1),
  );
  if (
    remark === undefined ||
    paper === undefined ||
    event === undefined ||
    figure === undefined ||
    position === undefined
  )
    throw new Error("The examples changed");
  return { remark, event, figure, position, gazette: await api(`/api/documents/${paper.id}`) };
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

/** The record of the examples as `npm start` builds it: pictures show what is found, not what should be. */
async function buildExamples(): Promise<Store> {
  const store = await openStore(":memory:");
  await build(readPaths([examplesFolder]), store, createAnnotator(1));
  return store;
}

const served = await serveExamples(await buildExamples());
const browser = await startBrowser();
for (const scheme of ["light", "dark"] as const) {
  const app = await openApp(browser, served, scheme);
  await app.page.setViewportSize({ width: 1160, height: 760 });
  const shown = await findShown(app);
  for (const { name, path, from } of pictures.filter((one) => one.scheme === scheme)) {
    await app.visit(path(shown));
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
