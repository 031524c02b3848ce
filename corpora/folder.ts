import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

const defaultCorpora = join(root, "../shared/corpora");

/** The value of `--name VALUE` or `--name=VALUE` in a command line; null when it is not there. */
export function optionOf(args: readonly string[], name: string): string | null {
  for (const [i, arg] of args.entries()) {
    if (arg === `--${name}`) return args[i + 1] ?? null;
    if (arg.startsWith(`--${name}=`)) return arg.slice(name.length + 3);
  }
  return null;
}

/** The folder of corpora that a command line names with `--corpora DIR`, else `../shared/corpora` beside the repository. Absolute. */
export function corporaFolder(args: readonly string[] = process.argv.slice(2)): string {
  return resolve(optionOf(args, "corpora") ?? defaultCorpora);
}

/** The path of a corpus file, or null when it is not there: a missing corpus is reported as missing, never as passed. */
export function corpusFile(folder: string, path: string): string | null {
  const file = join(folder, path);
  return existsSync(file) ? file : null;
}
