import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPolnear } from "../corpora/index.ts";
import type { Bench } from "./options.ts";
import { type BenchTexts, readExampleTexts } from "./texts.ts";

const command = fileURLToPath(new URL("../bin/onrecord", import.meta.url));
/** How much of the examples is annotated where there is no corpus: so much that compiling, which each thread does for itself, is the lesser part. */
const most = 5_000_000;

/**
 * The command `annotate` on a long pile with one thread and with two: seconds by the clock,
 * start and printing included. Both cores must be idle.
 */
export const bench: Bench = async ({ corpora }) => {
  const { name, texts } = readNews(corpora);
  const folder = mkdtempSync(join(tmpdir(), "onrecord-threads-"));
  const pile = join(folder, "pile.jsonl");
  try {
    writeFileSync(
      pile,
      texts.map((text, i) => `${JSON.stringify({ id: `${i}`, text })}\n`).join(""),
    );
    const one = await annotate(pile, 1);
    const two = await annotate(pile, 2);
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    console.log(
      `annotate, ${texts.length} texts of ${name}, ${(size / 1e6).toFixed(1)} million characters`,
    );
    console.log(
      `one thread ${one.toFixed(1)} s, two threads ${two.toFixed(1)} s: ${(one / two).toFixed(2)} times as fast`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

function readNews(corpora: string): BenchTexts {
  const docs = (["train", "dev"] as const).flatMap((split) => readPolnear(corpora, split) ?? []);
  if (docs.length === 0) return readExampleTexts(most);
  return { name: "PolNeAR", texts: docs.map(({ text }) => text) };
}

function annotate(pile: string, threads: number): Promise<number> {
  const start = performance.now();
  const args = ["annotate", "--in", pile, "--out", `${pile}.${threads}`, "--threads", `${threads}`];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve((performance.now() - start) / 1000);
      else reject(new Error(`annotate ended with ${code}`));
    });
  });
}
