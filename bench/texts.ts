import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const examples = fileURLToPath(new URL("../examples/", import.meta.url));

/** Texts to measure on, and what to call them. */
export interface BenchTexts {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Reads the State of the Union addresses of the corpora, else the plain texts of `examples/` twenty times. Cut to `most` characters in all. */
export function readBenchTexts(corpora: string, most: number): BenchTexts {
  const addresses = join(corpora, "masc/state_union");
  if (existsSync(addresses)) {
    return { name: "State of the Union", texts: cut(readFolder(addresses), most) };
  }
  return readExampleTexts(most);
}

/** The plain texts of `examples/`, again and again: news, with quotations and names. Cut to `most` characters in all. */
export function readExampleTexts(most: number): BenchTexts {
  const texts = readFolder(examples);
  return { name: "examples", texts: cut(Array.from({ length: 40 }, () => texts).flat(), most) };
}

function readFolder(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n"));
}

function cut(texts: readonly string[], most: number): string[] {
  const kept: string[] = [];
  let size = 0;
  for (const text of texts) {
    if (size >= most) break;
    kept.push(text.slice(0, most - size));
    size += text.length;
  }
  return kept;
}
