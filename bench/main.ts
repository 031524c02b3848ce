import { corporaFolder } from "../corpora/index.ts";
import type { Bench } from "./options.ts";

/** Every benchmark, by name, in the order they run. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  annotate: async () => (await import("./annotate.ts")).bench,
  engine: async () => (await import("./engine.ts")).bench,
  http: async () => (await import("./http.ts")).bench,
  reconcile: async () => (await import("./reconcile.ts")).bench,
  threads: async () => (await import("./threads.ts")).bench,
  timexes: async () => (await import("./timexes.ts")).bench,
};

const usage = `npm run bench -- [NAME…] [--corpora DIR]     measure speed: ${Object.keys(benches).join(", ")}`;

async function main(args: readonly string[]): Promise<number> {
  const names = args.filter((arg, i) => !arg.startsWith("--") && args[i - 1] !== "--corpora");
  const unknown = names.filter((name) => !(name in benches));
  if (args.includes("--help") || unknown.length > 0) {
    console.error(unknown.length > 0 ? `No benchmark ${unknown.join(", ")}.\n${usage}` : usage);
    return 2;
  }
  for (const name of names.length > 0 ? names : Object.keys(benches)) {
    const load = benches[name];
    if (load === undefined) continue;
    const bench = await load();
    await bench({ corpora: corporaFolder(args) });
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
