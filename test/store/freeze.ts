import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { openStore } from "../../src/store/index.ts";
import { samplePile, sampleRecord } from "./sample.ts";

/**
 * Freezes the sample pile as this release stores it: `node test/store/freeze.ts 1`
 * writes `version-1.sqlite.br`. Run once when a release adds a migration; frozen
 * files are never written again, because they stand for stores that users have.
 */
const [, , version = ""] = process.argv;
const folder = mkdtempSync(join(tmpdir(), "onrecord-freeze-"));
const path = join(folder, "store.sqlite");
const store = await openStore(path);
await store.writeDocuments(samplePile().entries);
await store.replaceRecord(sampleRecord());
await store.close();
const target = new URL(`./version-${version}.sqlite.br`, import.meta.url);
writeFileSync(target, brotliCompressSync(readFileSync(path)));
rmSync(folder, { recursive: true });
