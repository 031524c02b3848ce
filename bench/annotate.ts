import { renderTable } from "../bars/table.ts";
import { createPlainDoc } from "../src/doc/index.ts";
import { createStages } from "../src/engine/index.ts";
import type { Bench } from "./options.ts";
import { readExampleTexts } from "./texts.ts";

/** Rounds over all texts once the compiler has settled; the best of them counts. */
const rounds = 2;

/**
 * The whole of `annotate`, one thread: tokens per CPU-second, helper threads of the
 * runtime counted, by stage, and peak memory. The first time through, the compiler at
 * work takes a good part; what a long pile runs at is told beside it.
 */
export const bench: Bench = () => {
  const { name, texts } = readExampleTexts(600_000);
  const docs = texts.map((text, i) => createPlainDoc(text, `text-${i}`));
  const stages = createStages();
  for (const doc of docs.slice(0, 3)) stages.run(doc);
  let tokens = 0;
  const timeAll = (): number => {
    tokens = 0;
    const before = process.cpuUsage();
    for (const doc of docs) tokens += stages.run(doc).layers.tokens.length;
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const first = timeAll();
  const peak = process.resourceUsage().maxRSS / 1024;
  const warm = Math.min(...Array.from({ length: rounds }, timeAll));
  // Once more for the shares: looking at the clock around every stage takes time itself.
  const spent = new Map<string, number>();
  const timed = createStages((layer, work) => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    spent.set(layer, (spent.get(layer) ?? 0) + user + system);
    return result;
  });
  for (const doc of docs) timed.run(doc);
  const shared = [...spent.values()].reduce((sum, micros) => sum + micros, 0);
  const rate = (micros: number): string => `${((tokens / micros) * 1000).toFixed(0)}k`;
  const rows = [...spent].sort((a, b) => b[1] - a[1]);
  console.log(`annotate, all stages, one thread: ${tokens} tokens of ${name}`);
  console.log(
    renderTable([
      ["stage", "tokens per CPU-s", "share"],
      ...rows.map(([layer, micros]) => [
        layer,
        rate(micros),
        `${((100 * micros) / shared).toFixed(1)} %`,
      ]),
      ["all, the first time", rate(first), "100 %"],
      ["all, once warm", rate(warm), ""],
    ]),
  );
  console.log(`peak memory ${peak.toFixed(0)} MB`);
};
