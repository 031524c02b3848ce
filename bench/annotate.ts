import { renderTable } from "../bars/table.ts";
import { createPlainDoc } from "../src/doc/index.ts";
import { createStages } from "../src/engine/index.ts";
import type { Bench } from "./options.ts";
import { readExampleTexts } from "./texts.ts";

/** The whole of `annotate`, one thread: tokens per CPU-second, by stage, and peak memory. */
export const bench: Bench = () => {
  const { name, texts } = readExampleTexts(600_000);
  const spent = new Map<string, number>();
  const stages = createStages((layer, work) => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    spent.set(layer, (spent.get(layer) ?? 0) + user + system);
    return result;
  });
  const docs = texts.map((text, i) => createPlainDoc(text, `text-${i}`));
  for (const doc of docs.slice(0, 3)) stages.run(doc);
  spent.clear();
  let tokens = 0;
  const before = process.cpuUsage();
  for (const doc of docs) tokens += stages.run(doc).layers.tokens.length;
  const { user, system } = process.cpuUsage(before);
  const rate = (micros: number): string => `${((tokens / micros) * 1000).toFixed(0)}k`;
  const rows = [...spent].sort((a, b) => b[1] - a[1]);
  console.log(`annotate, all stages, one thread: ${tokens} tokens of ${name}`);
  console.log(
    renderTable([
      ["stage", "tokens per CPU-s", "share"],
      ...rows.map(([layer, micros]) => [
        layer,
        rate(micros),
        `${((100 * micros) / (user + system)).toFixed(1)} %`,
      ]),
      ["all", rate(user + system), "100 %"],
    ]),
  );
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
};
