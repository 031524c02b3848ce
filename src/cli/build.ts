import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import {
  type BuildReport,
  build,
  buildShared,
  createAnnotator,
  needSharedAddress,
} from "../engine/index.ts";
import { readPaths } from "../ingest/index.ts";
import { summary } from "../query/index.ts";
import { fileOfStore, openStore, type Store } from "../store/index.ts";
import { createProgressLine } from "./progress.ts";
import { renderStates } from "./review/render.ts";
import { renderProblems, renderSummary } from "./summary.ts";
import { note, print } from "./terminal.ts";

/** Options of `onrecord build`. */
export interface BuildOptions {
  readonly store: string;
  readonly threads?: number;
  /** Whether workers on the same store read along. */
  readonly shared?: boolean;
  readonly json?: boolean;
}

/**
 * `onrecord build`: reads, annotates, reconciles, stores, and says what the record holds
 * and what could not be read. Fails only where nothing could, and then leaves no store behind
 * that was not there before.
 */
export async function runBuild(paths: readonly string[], options: BuildOptions): Promise<void> {
  if (options.shared) needSharedAddress(options.store);
  const file = fileOfStore(options.store);
  const isNew = file !== null && !existsSync(file);
  const store = await openStore(options.store);
  let isUseless = false;
  try {
    const report = await buildInto(store, paths, {
      threads: options.threads ?? 1,
      how: options.shared ? buildShared : build,
    });
    const found = await summary(store);
    print(
      options.json === true
        ? JSON.stringify({ ...found, ...report })
        : renderSummary(found, report),
    );
    const problems = renderProblems(await store.readProblems());
    if (problems !== "") note(problems);
    const read = report.added + report.replaced + report.unchanged;
    if (read === 0 && report.problems > 0) {
      process.exitCode = 1;
      isUseless = isNew;
    }
    const placed = await store.placeJudgments();
    if (options.json !== true && placed.length > 0) {
      print(`decisions   ${renderStates(placed)}`);
    }
  } finally {
    await store.close();
  }
  if (file === null || !isUseless) return;
  for (const ending of ["", "-wal", "-shm"]) await rm(`${file}${ending}`, { force: true });
}

/** Builds into an open store, with a progress line on a terminal; alone, or `how` lets workers read along. */
export async function buildInto(
  store: Store,
  paths: readonly string[],
  { threads, how = build }: { readonly threads: number; readonly how?: typeof build },
): Promise<BuildReport> {
  const annotator = createAnnotator(threads);
  const line = createProgressLine();
  try {
    return await how(readPaths(paths), store, annotator, line.show);
  } finally {
    line.clear();
    await annotator.close();
  }
}
