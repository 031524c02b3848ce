import type { DocumentItem, Listed } from "../../src/http/index.ts";
import { frameWork, traceCategories } from "./fixture/frame-work.ts";
import { createLongDocument } from "./fixture/long-document.ts";
import { openApp } from "./fixture/open.ts";
import { serveExamples, startBrowser } from "./fixture/serve-examples.ts";

/**
 * Measures the reader on a document of 600,000 characters with 10,000 statements:
 * `node test/browser/measure-reader.ts`. First paint: from the answer of the API in the
 * page until the text is laid out and painted with its marks. Moving the selection, by
 * the key `j` as a keyboard sends it, in two ways:
 *
 * - its work: all that the page's main thread does from the key until the frame with the
 *   next statement chosen is handed to the compositor (script, style, layout, paint,
 *   commit), by the clock and in CPU time;
 * - its frame: from the key until that frame is painted, which holds the wait for the
 *   next frame too. Frames are 16.7 ms apart, so this is a random part of that, half of
 *   it on average, more than the work.
 *
 * The clock counts what else the machine does; CPU time does not.
 */
const rounds = 5;
const moves = 60;
let pressed = 0;

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
  const seen = window as unknown as { answered: number; painted: number }; // The page's window carries our times, which its type does not know.
  // Marks are put on before the frame that shows them is painted: the message comes after it.
  const look = (): void => {
    if (document.querySelector(".line") === null) {
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
      const { answered, painted } = window as unknown as { answered: number; painted: number }; // Our times, kept above.
      return { answer: answered, painted };
    }),
  );
  opening.push(since(before, await spent()));
}
await at.page.waitForTimeout(1000);
for (let move = 0; move < 5; move++) await press();

/** Presses `j`; gives the milliseconds until its frame was painted. */
async function press(): Promise<number> {
  await at.page.evaluate(() => {
    const seen = window as unknown as { shown: number | null }; // A time of ours, which the window's type does not know.
    seen.shown = null;
    const pressed = (event: KeyboardEvent): void => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        // A message comes after the frame's layout and paint.
        channel.port1.onmessage = () => {
          seen.shown = performance.now() - event.timeStamp;
        };
        channel.port2.postMessage(null);
      });
    };
    window.addEventListener("keydown", pressed, { once: true, capture: true });
  });
  await at.page.keyboard.press("j");
  // Not in step with frames, so that the wait for the next one is as long as chance has it.
  await at.page.waitForTimeout(60 + ((pressed++ * 7) % 17));
  return at.page.evaluate(() => (window as unknown as { shown: number }).shown); // Our time, kept above.
}

const shown: number[] = [];
const moving: Spent[] = [];
for (let move = 0; move < moves; move++) {
  const before = await spent();
  shown.push(await press());
  moving.push(since(before, await spent()));
}
await browser.startTracing(at.page, { categories: traceCategories });
for (let move = 0; move < moves; move++) await press();
const works = frameWork((await browser.stopTracing()).toString());
const figures = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b);
  const share = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  return `p50 ${share(0.5)} ms, p95 ${share(0.95)} ms`;
};
console.log(
  `first paint after the answer: ${figures(paints.map(({ answer, painted }) => painted - answer))}`,
);
console.log(`moving the selection, work: ${figures(works.map(({ clock }) => clock))}`);
console.log(`moving the selection, work, CPU: ${figures(works.map(({ cpu }) => cpu))}`);
console.log(`moving the selection, until its frame: ${figures(shown)}`);
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
