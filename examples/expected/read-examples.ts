import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

/** A document of the example corpus as a reader of the printed page sees it. */
export interface Example {
  /** File name without its ending; for JSON Lines the `id` of the line. */
  readonly id: string;
  /** File name below `examples/`. */
  readonly file: string;
  /**
   * The text: line ends as `\n`; for HTML the tags stripped and the entities decoded, page furniture
   * included. Good for finding words in, not for comparing offsets with what ingest makes of a page.
   */
  readonly text: string;
}

/** The folder of the example documents, with a closing slash. */
export const examplesFolder: string = fileURLToPath(new URL("../", import.meta.url));

/** File names of the example documents, sorted: what stands beside this folder, without the tour. */
export function exampleFiles(): readonly string[] {
  return readdirSync(examplesFolder)
    .filter((name) => /^\d\d-.+\.(txt|md|html|jsonl)$/.test(name))
    .sort();
}

/** All example documents, in the order of their files. */
export function readExamples(): readonly Example[] {
  return exampleFiles().flatMap((file): readonly Example[] => {
    const raw = readFileSync(examplesFolder + file, "utf8").replaceAll("\r\n", "\n");
    const ending = extname(file);
    if (ending === ".jsonl") return linesOf(file, raw);
    const text = ending === ".html" ? plainText(raw) : raw;
    return [{ id: file.slice(0, -ending.length), file, text }];
  });
}

/** What is expected of a document, or across them (`across`), as it stands in its golden file. */
export function readExpected(name: string): string {
  return readFileSync(`${examplesFolder}expected/${name}.txt`, "utf8");
}

/** Names of the golden files, endings left off, sorted. */
export function expectedNames(): readonly string[] {
  return readdirSync(`${examplesFolder}expected`)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -".txt".length))
    .sort();
}

function linesOf(file: string, raw: string): readonly Example[] {
  return raw
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const row: unknown = JSON.parse(line);
      if (typeof row !== "object" || row === null || !("id" in row) || !("text" in row)) {
        throw new Error(`A line of ${file} has no id or text`);
      }
      return { id: String(row.id), file, text: String(row.text) };
    });
}

/** The entities that the two pages use. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&ldquo;": "“",
  "&rdquo;": "”",
  "&lsquo;": "‘",
  "&rsquo;": "’",
  "&nbsp;": "\u00a0",
  "&middot;": "·",
  "&copy;": "©",
  "&amp;": "&",
};

function plainText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity);
}
