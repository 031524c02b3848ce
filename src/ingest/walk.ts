import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { createProblem, type Problem } from "../problem.ts";
import { type FoundFile, problemOfError } from "./found-file.ts";
import { readIgnored } from "./ignore-file.ts";

/** Identifies a folder whatever path leads to it. */
type FolderKey = string;

interface Entered {
  readonly entries: readonly Pending[];
}

interface Pending {
  readonly path: string;
  readonly name: string;
  readonly kind: "folder" | "file" | "link";
}

/**
 * Finds the files below a folder, in the order of their names. Hidden entries and
 * `node_modules` are passed over, and what a folder's `.onrecordignore` lists. Each folder is entered once: links to folders
 * come last, so that a folder is known by its own name, and one that leads to a
 * folder entered before is a Problem. Follows links out of the folder.
 */
export async function* walkFolder(
  folder: string,
  visited: Set<FolderKey>,
): AsyncGenerator<FoundFile | Problem> {
  const stack: Pending[] = [{ path: folder, name: "", kind: "folder" }];
  const links: Pending[] = [];
  let nextLink = 0;
  for (let at = stack.pop(); at !== undefined; at = stack.pop() ?? links[nextLink++]) {
    if (at.kind === "file") {
      yield { path: at.path, name: at.name };
      continue;
    }
    const entered = await enter(at, visited);
    if (!("entries" in entered)) {
      yield entered;
      continue;
    }
    for (const entry of entered.entries) if (entry.kind === "link") links.push(entry);
    for (const entry of entered.entries.toReversed()) if (entry.kind !== "link") stack.push(entry);
  }
}

/** What stands in a folder, sorted; the file that a link leads to; or the Problem with it. */
async function enter(at: Pending, visited: Set<FolderKey>): Promise<Entered | FoundFile | Problem> {
  const where = at.name === "" ? at.path : at.name;
  try {
    const stats = await stat(at.path);
    if (stats.isFile()) return { path: at.path, name: at.name };
    if (!stats.isDirectory()) return createProblem("unknown-media-type", { where });
    const key = `${stats.dev}:${stats.ino}`;
    if (visited.has(key)) return createProblem("folder-loop", { where });
    visited.add(key);
    const found = await readdir(at.path, { withFileTypes: true });
    const isIgnored = await readIgnored(at.path);
    const entries = found
      .filter((entry) => !isPassedOver(entry.name) && !isIgnored(entry.name))
      .map((entry) => pendingOf(entry, at))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return { entries };
  } catch (error) {
    return problemOfError(error, where);
  }
}

function pendingOf(entry: Dirent, parent: Pending): Pending {
  return {
    path: join(parent.path, entry.name),
    name: parent.name === "" ? entry.name : `${parent.name}/${entry.name}`,
    // Links and pipes are looked at closer when their turn comes.
    kind: entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "link",
  };
}

/** Whether a walk leaves an entry out; one that is given by name is read all the same. */
export function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}
