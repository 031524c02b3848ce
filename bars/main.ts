import { resolve } from "node:path";
import { corporaFolder, optionOf } from "../corpora/index.ts";
import type { Bar } from "./options.ts";
import { passes, renderMeasures } from "./table.ts";

/** Every bar, by name, in the order they run. */
const bars: Readonly<Record<string, () => Promise<Bar>>> = {
  attributions: async () => (await import("./attributions.ts")).bar,
  chains: async () => (await import("./chains.ts")).bar,
  words: async () => (await import("./words.ts")).bar,
  sentences: async () => (await import("./sentences.ts")).bar,
  examples: async () => (await import("./examples.ts")).bar,
  events: async () => (await import("./events.ts")).bar,
  positions: async () => (await import("./positions.ts")).bar,
  "event-check": async () => (await import("./event-check.ts")).bar,
  "event-coref": async () => (await import("./event-coref.ts")).bar,
  timex: async () => (await import("./timex.ts")).bar,
  dating: async () => (await import("./dating.ts")).bar,
  "event-dates": async () => (await import("./event-dates.ts")).bar,
  ner: async () => (await import("./ner.ts")).bar,
  mrpc: async () => (await import("./mrpc.ts")).bar,
  copies: async () => (await import("./copies.ts")).bar,
  "same-statement": async () => (await import("./same-statement.ts")).bar,
  stories: async () => (await import("./stories.ts")).bar,
  syntax: async () => (await import("./syntax.ts")).bar,
};

const usage = `npm run bars -- [NAME…] [--corpora DIR]      measure: ${Object.keys(bars).join(", ")}
npm run bars -- NAME --data FILE             measure on one file; prints one JSON object
npm run bars -- NAME… --json                 print JSON objects, one a bar
Bars that can also tell more: --show prints what was missed and what was found instead (copies,
events, examples, ner, positions, timex), --folds measures what was learnt on the same corpus by
cross-validation (attributions, dating, ner), --misses rewrites docs/attribution-misses.md (attributions)`;

/** Options that take a value, so that the value is not read as the name of a bar. */
const valued = new Set(["--corpora", "--data"]);

async function main(args: readonly string[]): Promise<number> {
  const names = args.filter((arg, i) => !arg.startsWith("--") && !valued.has(args[i - 1] ?? ""));
  const unknown = names.filter((name) => !(name in bars));
  const data = optionOf(args, "data");
  if (args.includes("--help") || unknown.length > 0 || (data !== null && names.length !== 1)) {
    console.error(unknown.length > 0 ? `No bar ${unknown.join(", ")}.\n${usage}` : usage);
    return 2;
  }
  const json = data !== null || args.includes("--json");
  let below = 0;
  for (const name of names.length > 0 ? names : Object.keys(bars)) {
    const load = bars[name];
    if (load === undefined) continue;
    const bar = await load();
    const result = await bar({
      corpora: corporaFolder(args),
      data: data === null ? null : resolve(data),
      args,
    });
    if (json) console.log(JSON.stringify(result.scores));
    else if (result.measures.length > 0) console.log(`${name}\n${renderMeasures(result.measures)}`);
    for (const missing of result.missing) console.error(`${name}: ${missing} is missing`);
    below += result.measures.filter((measure) => !passes(measure)).length;
  }
  return below > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
