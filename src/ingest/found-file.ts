import { createProblem, type Problem } from "../problem.ts";

/** A file to be read, and what its documents will be called. */
export interface FoundFile {
  readonly path: string;
  /** Relative to the folder that was given, with `/` between folders. */
  readonly name: string;
}

/** Whether an item of a stream of finds or inputs is a Problem. */
export function isProblem(item: object): item is Problem {
  return "code" in item;
}

/** The Problem that an error of the file system is for the one who gave the path; other errors are thrown again. */
export function problemOfError(error: unknown, where: string): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return createProblem("path-not-found", { where });
  // The machine has run out of something; another file would fail as well.
  if (!/^E[A-Z0-9]+$/.test(code) || code === "EMFILE" || code === "ENFILE" || code === "ENOMEM") {
    throw error;
  }
  return createProblem("file-unreadable", { where }, `The system says ${code}.`);
}
