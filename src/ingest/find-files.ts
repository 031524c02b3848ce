import { glob, realpath, stat } from "node:fs/promises";
import { basename, normalize, relative, sep } from "node:path";
import { createProblem, type Problem } from "../problem.ts";
import { type FoundFile, isProblem, problemOfError } from "./found-file.ts";
import { isPassedOver, walkFolder } from "./walk.ts";

const wildcard = /[*?[\]{}]/;

/**
 * Finds the files that paths mean: a file is itself, a folder all files below it,
 * anything else with `*`, `?`, `[…]` or `{…}` in it a pattern. Names are relative to
 * the folder given; a second file of the same name keeps the path it was given by.
 * Standard input (`-`) is not a file and must not be among the paths.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile | Problem> {
  const visited = new Set<string>();
  const pathByName = new Map<string, string>();
  for (const path of paths) {
    for await (const item of expand(path, visited)) {
      if (isProblem(item)) {
        yield item;
        continue;
      }
      const name = await nameOf(item, pathByName);
      pathByName.set(name, item.path);
      yield { path: item.path, name };
    }
  }
}

async function nameOf(file: FoundFile, pathByName: ReadonlyMap<string, string>): Promise<string> {
  const other = pathByName.get(file.name);
  if (other === undefined || (await isSameFile(other, file.path))) return file.name;
  return givenName(file.path);
}

/** The path by which a file was given, without the way up to where it begins. */
export function givenName(path: string): string {
  return slashes(normalize(path)).replace(/^(?:\.\.?\/|\/)+/, "");
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  try {
    return (await realpath(a)) === (await realpath(b));
  } catch (error) {
    problemOfError(error, b);
    return false;
  }
}

async function* expand(path: string, visited: Set<string>): AsyncGenerator<FoundFile | Problem> {
  // No file system has such names, and the platform throws another kind of error for them.
  if (path === "" || path.includes("\0")) {
    yield createProblem("path-not-found", { where: path });
    return;
  }
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* walkFolder(path, visited);
    else if (found.isFile() || found.isFIFO()) yield { path, name: basename(path) };
    else yield createProblem("unknown-media-type", { where: path });
  } catch (error) {
    const problem = problemOfError(error, path);
    if (problem.code === "path-not-found" && wildcard.test(path)) yield* expandPattern(path);
    else yield problem;
  }
}

async function* expandPattern(pattern: string): AsyncGenerator<FoundFile | Problem> {
  const base = fixedBase(pattern);
  const matches: string[] = [];
  const options = { exclude: (name: string) => isPassedOver(basename(name)) };
  for await (const match of glob(pattern, options)) matches.push(match);
  matches.sort((a, b) => (a < b ? -1 : 1));
  let files = 0;
  for (const path of matches) {
    try {
      if (!(await stat(path)).isFile()) continue;
    } catch (error) {
      yield problemOfError(error, path);
      continue;
    }
    files++;
    yield { path, name: slashes(relative(base, path)) };
  }
  if (files === 0) yield createProblem("path-not-found", { where: pattern }, "No file matches.");
}

/** The folders of a pattern before the first that holds a wild card. */
function fixedBase(pattern: string): string {
  const parts = pattern.split("/");
  const wild = parts.findIndex((part) => wildcard.test(part));
  const base = parts.slice(0, wild).join("/");
  return base === "" && pattern.startsWith("/") ? "/" : base === "" ? "." : base;
}

/** A path with `/` between folders, on any system. */
export function slashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
