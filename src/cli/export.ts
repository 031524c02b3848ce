import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  type ExportFormat,
  exportAllJson,
  exportFiles,
  exportFollowTheMoney,
  exportNames,
  exportRows,
  formatsOf,
  wholeFormats,
} from "../export/index.ts";
import { OnrecordError } from "../problem.ts";
import { openStore } from "../store/index.ts";
import { writeOutput } from "./output.ts";

/** Options of `onrecord export`. */
export interface ExportCommandOptions {
  readonly store: string;
  readonly format: string;
  readonly out?: string;
  readonly text?: boolean;
  readonly bom?: boolean;
}

/** `onrecord export`: rows to stdout or a file; `all` as tables to a folder with codebook and data package. */
export async function runExport(what: string, options: ExportCommandOptions): Promise<void> {
  const name = exportNames.find((known) => known === what);
  if (name === undefined && what !== "all") {
    throw usage(`There is no export “${what}”. Choose one of: ${exportNames.join(", ")}, all.`);
  }
  const formats: readonly (ExportFormat | "ftm")[] =
    name === undefined ? [...wholeFormats, "jsonld", "ftm"] : formatsOf(name);
  const format = formats.find((known) => known === options.format);
  if (format === undefined) {
    throw usage(
      `${what} cannot be exported as “${options.format}”. Choose one of: ${formats.join(", ")}.`,
    );
  }
  const store = await openStore(options.store, { create: false });
  const chosen = { hasText: options.text === true, hasMark: options.bom === true };
  try {
    if (format === "ftm") await writeOutput(exportFollowTheMoney(store), options.out);
    else if (name !== undefined)
      await writeOutput(exportRows(store, name, format, chosen), options.out);
    else if (format === "jsonl") await writeOutput(exportAllJson(store, chosen), options.out);
    else {
      if (options.out === undefined)
        throw usage(`“all” as ${format} is several files: give a folder with --out.`);
      await mkdir(options.out, { recursive: true });
      for (const file of await exportFiles(store, format, chosen)) {
        await writeOutput(file.chunks, join(options.out, file.name));
      }
    }
  } finally {
    await store.close();
  }
}

function usage(message: string): OnrecordError {
  return new OnrecordError("usage", message);
}
