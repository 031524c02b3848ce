import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Name of the file in which a folder lists what a walk leaves out. */
const ignoreFile = ".onrecordignore";

/**
 * Reads which entries of a folder a walk leaves out: one name or pattern with `*` a
 * line, `#` begins a remark. A folder without the list leaves nothing out.
 */
export async function readIgnored(folder: string): Promise<(name: string) => boolean> {
  let list: string;
  try {
    list = await readFile(join(folder, ignoreFile), "utf8");
  } catch {
    return () => false;
  }
  const patterns = list
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim().replace(/\/$/, ""))
    .filter((line) => line !== "")
    .map((line) => new RegExp(`^${line.split("*").map(escapeText).join(".*")}$`, "u"));
  return (name) => patterns.some((pattern) => pattern.test(name));
}

function escapeText(text: string): string {
  return text.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
}
