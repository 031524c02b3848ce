import type { DocumentItem, Listed } from "../../src/http/index.ts";
import { createLongDocument } from "./fixture/long-document.ts";
import { openApp } from "./fixture/open.ts";
import { serveExamples, startBrowser } from "./fixture/serve-examples.ts";

/**
 * Measures the reader on a document of 600,000 characters with 10,000 statements:
 * `node test/browser/measure-reader.ts`. First paint: from the answer of the API in the
 * page until the text is laid out and painted with its marks. Moving the selection: from
 * the key until the frame that shows the next statement chosen.
 */
const rounds = 5;
const moves = 30;

const served = await serveExamples(
  await createLongDocument({ characters: 600_000, statements: 10_000 }),
);
const browser = await startBrowser();
const at = await openApp(browser, served);
const { items } = await at.api<Listed<DocumentItem>>("/api/documents");
const [item] = items;
if (item === undefined) throw new Error("no document");

interface Paints {
  readonly answer: number;
  readonly painted: number;
}

await at.page.addInitScript(() => {
  // The page's window carries our two times, which its type does not know.
  const seen = window as unknown as { answered: number; painted: number };
  // Marks are put on before the frame that shows them is painted: the message comes after it.
  const look = (): void => {
    if (CSS.highlights.size === 0) {
      setTimeout(look, 1);
      return;
    }
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        seen.painted = performance.now();
      };
      channel.port2.postMessage(null);
    });
  };
  const json = Response.prototype.json;
  Response.prototype.json = async function own(): Promise<unknown> {
    const value: unknown = await json.call(this);
    if (this.url.includes("/api/documents/")) {
      seen.answered = performance.now();
      look();
    }
    return value;
  };
});

const paints: Paints[] = [];
for (let round = 0; round < rounds; round++) {
  await at.page.goto(`${served.base}/d/${item.id}`);
  await at.page.waitForFunction(() => "painted" in window, null, { polling: 50, timeout: 60_000 });
  paints.push(
    await at.page.evaluate(() => {
      const { answered, painted } = window as unknown as { answered: number; painted: number };
      return { answer: answered, painted };
    }),
  );
}
await at.page.waitForTimeout(1000);
const times: number[] = [];
for (let move = 0; move < moves; move++) {
  times.push(
    await at.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const before = performance.now();
          window.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            // A message comes after the frame's layout and paint.
            channel.port1.onmessage = () => resolve(performance.now() - before);
            channel.port2.postMessage(null);
          });
        }),
    ),
  );
}
const figures = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b);
  const share = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  return `p50 ${share(0.5)} ms, p95 ${share(0.95)} ms`;
};
console.log(
  `first paint after the answer: ${figures(paints.map(({ answer, painted }) => painted - answer))}`,
);
console.log(`moving the selection: ${figures(times)}`);
await browser.close();
await served.close();
process.exit(0);
