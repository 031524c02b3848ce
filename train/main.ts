import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { corporaFolder } from "../corpora/index.ts";
import type { Train, Trained } from "./options.ts";

/** Every model that ships, by the name of its file in `models/`. */
const models: Readonly<Record<string, () => Promise<Train>>> = {
  attributions: async () => (await import("./attributions.ts")).train,
  chains: async () => (await import("./chains.ts")).train,
  "event-check": async () => (await import("./event-check.ts")).train,
  events: async () => (await import("./events.ts")).train,
  gazetteer: async () => (await import("./gazetteer.ts")).train,
  names: async () => (await import("./names.ts")).train,
  sentences: async () => (await import("./sentences.ts")).train,
  syntax: async () => (await import("./syntax.ts")).train,
  tags: async () => (await import("./tags.ts")).train,
};

const usage = `npm run train -- NAME… [--corpora DIR]   rebuild models: ${Object.keys(models).join(", ")}
npm run train -- --check [NAME…]         rebuild them (all, without NAME) and compare with the files in models/`;

const folder = new URL("../models/", import.meta.url);

function sizeOf(bytes: Uint8Array): string {
  return bytes.length < 100_000
    ? `${(bytes.length / 1000).toFixed(1)} kB`
    : `${(bytes.length / 1e6).toFixed(2)} MB`;
}

function write(name: string, trained: Trained): void {
  const packed = brotliCompressSync(trained.bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: trained.bytes.length,
    },
  });
  const hash = createHash("sha256").update(trained.bytes).digest("hex");
  writeFileSync(new URL(`${name}.model.br`, folder), packed);
  const size = `Size: ${sizeOf(packed)} compressed, ${sizeOf(trained.bytes)} in memory.`;
  const check = `SHA-256 of the uncompressed bytes: \`${hash}\`.`;
  writeFileSync(
    new URL(`${name}.md`, folder),
    `${trained.card.trimEnd()}\n\n## File\n\n${size} ${check}\n`,
  );
  console.log(`${name}: ${sizeOf(packed)}`);
}

/** Compares uncompressed bytes: what brotli makes of them may differ from version to version of the library. */
function isSame(name: string, trained: Trained): boolean {
  const file = new URL(`${name}.model.br`, folder);
  if (!existsSync(file)) return false;
  return Buffer.compare(brotliDecompressSync(readFileSync(file)), trained.bytes) === 0;
}

async function main(args: readonly string[]): Promise<number> {
  const corpora = corporaFolder(args);
  const names = args.filter((arg, i) => !arg.startsWith("--") && args[i - 1] !== "--corpora");
  const unknown = names.filter((name) => !(name in models));
  const check = args.includes("--check");
  if (unknown.length > 0 || (names.length === 0 && !check)) {
    console.error(unknown.length > 0 ? `No model ${unknown.join(", ")}.\n${usage}` : usage);
    return 2;
  }
  let different = 0;
  for (const name of names.length > 0 ? names : Object.keys(models)) {
    const load = models[name];
    if (load === undefined) continue;
    const train = await load();
    const trained = await train({ corpora });
    if (!check) write(name, trained);
    else if (isSame(name, trained)) console.log(`${name}: the same bytes`);
    else {
      console.log(`${name}: differs from models/${name}.model.br`);
      different++;
    }
  }
  return different > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
