import type { DocumentItem, Listed } from "../../src/http/index.ts";
import { createLongDocument } from "./fixture/long-document.ts";
import { openApp } from "./fixture/open.ts";
import { serveExamples, startBrowser } from "./fixture/serve-examples.ts";

/**
 * Measures the reader on a document of 600,000 characters with 10,000 statements:
 * `node test/browser/measure-reader.ts`. First paint: from the answer of the API in the
 * page until the text is laid out and painted with its marks. Moving the selection: from
 * the key until the frame that shows the next statement chosen. Both by the clock, which
 * counts what else the machine does, and in CPU time of the page's main thread, of which
 * script, style and layout are parts.
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

const session = await at.context.newCDPSession(at.page);
await session.send("Performance.enable", { timeDomain: "threadTicks" });
const parts = ["TaskDuration", "ScriptDuration", "RecalcStyleDuration", "LayoutDuration"] as const;
type Spent = Readonly<Record<(typeof parts)[number], number>>;

/** Milliseconds that the main thread has worked so far. */
async function spent(): Promise<Spent> {
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string): number =>
    (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return {
    TaskDuration: of("TaskDuration"),
    ScriptDuration: of("ScriptDuration"),
    RecalcStyleDuration: of("RecalcStyleDuration"),
    LayoutDuration: of("LayoutDuration"),
  };
}

function since(before: Spent, after: Spent): Spent {
  return {
    TaskDuration: after.TaskDuration - before.TaskDuration,
    ScriptDuration: after.ScriptDuration - before.ScriptDuration,
    RecalcStyleDuration: after.RecalcStyleDuration - before.RecalcStyleDuration,
    LayoutDuration: after.LayoutDuration - before.LayoutDuration,
  };
}

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
const opening: Spent[] = [];
for (let round = 0; round < rounds; round++) {
  await at.page.goto(`${served.base}/remarks`);
  await at.page.waitForSelector("main h1");
  const before = await spent();
  await at.page.goto(`${served.base}/d/${item.id}`);
  await at.page.waitForFunction(() => "painted" in window, null, { polling: 50, timeout: 60_000 });
  paints.push(
    await at.page.evaluate(() => {
      const { answered, painted } = window as unknown as { answered: number; painted: number };
      return { answer: answered, painted };
    }),
  );
  opening.push(since(before, await spent()));
}
await at.page.waitForTimeout(1000);
const times: number[] = [];
const moving: Spent[] = [];
for (let move = 0; move < moves; move++) {
  const before = await spent();
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
  moving.push(since(before, await spent()));
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
for (const [name, all] of [
  ["opening, all of the page", opening],
  ["moving", moving],
] as const) {
  for (const part of parts) {
    console.log(`${name}, CPU, ${part}: ${figures(all.map((one) => one[part]))}`);
  }
}
await browser.close();
await served.close();
process.exit(0);
