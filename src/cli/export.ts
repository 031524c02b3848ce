import { mkdir } from "node:fs/promises";
import { extname, join } from "node:path";
import {
  type ExportFormat,
  type ExportName,
  exportAllJson,
  exportFiles,
  exportFollowTheMoney,
  exportNames,
  exportRows,
  foreignCondition,
  formatsOf,
  type RowChoice,
  renderCodebook,
  wholeFormats,
} from "../export/index.ts";
import { eventTypes } from "../lang/en/event-types.ts";
import { OnrecordError } from "../problem.ts";
import { openStore } from "../store/index.ts";
import { readDays } from "./days.ts";
import { writeOutput } from "./output.ts";

/** Endings of file names that are names of formats. */
const endings: ReadonlySet<string> = new Set<ExportFormat>([
  "jsonl",
  "csv",
  "tsv",
  "jsonld",
  "graphml",
  "gexf",
  "ics",
]);

/** Options of `onrecord export`. */
export interface ExportCommandOptions {
  readonly store: string;
  /** Without it, what the ending of `out` says, else `jsonl` or the first that there is. */
  readonly format?: string;
  readonly out?: string;
  readonly text?: boolean;
  readonly bom?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly words?: string;
  readonly type?: string;
  readonly confidence?: number;
}

/** `onrecord export`: rows to stdout or a file; `all` as tables to a folder with codebook and data package. */
export async function runExport(what: string, options: ExportCommandOptions): Promise<void> {
  if (what === "codebook") {
    await writeOutput([renderCodebook()], options.out);
    return;
  }
  const name = exportNames.find((known) => known === what);
  if (name === undefined && what !== "all") {
    throw usage(
      `There is no export “${what}”. Choose one of: ${exportNames.join(", ")}, all, codebook.`,
    );
  }
  const formats: readonly (ExportFormat | "ftm")[] =
    name === undefined ? [...wholeFormats, "jsonld", "ftm"] : formatsOf(name);
  const asked = options.format ?? formatByEnding(options.out) ?? usualFormat(formats);
  const format = formats.find((known) => known === asked);
  if (format === undefined) {
    throw usage(`${what} cannot be exported as “${asked}”. Choose one of: ${formats.join(", ")}.`);
  }
  const rows = rowsOf(name ?? "all", format, options);
  const store = await openStore(options.store, { create: false });
  const chosen = { hasText: options.text === true, hasMark: options.bom === true, rows };
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

/** The format that the name of a file promises; null where it promises none. */
function formatByEnding(out: string | undefined): string | null {
  const ending = out === undefined ? "" : extname(out).slice(1).toLowerCase();
  return endings.has(ending) ? ending : null;
}

function usualFormat(formats: readonly string[]): string {
  return formats.includes("jsonl") ? "jsonl" : (formats[0] ?? "jsonl");
}

/** Which rows the options ask for; throws a usage error where they cannot be chosen among. */
function rowsOf(
  name: ExportName | "all",
  format: ExportFormat | "ftm",
  options: ExportCommandOptions,
): RowChoice {
  const { words, type, confidence } = options;
  const rows: RowChoice = {
    ...readDays(options),
    ...(words === undefined ? {} : { words }),
    ...(type === undefined ? {} : { type: name === "events" ? type.toUpperCase() : type }),
    ...(confidence === undefined ? {} : { confidence }),
  };
  const foreign = foreignCondition(name, format, rows);
  if (foreign !== null) throw usage(`${name} as ${format} cannot be narrowed by --${foreign}.`);
  if (name === "events" && rows.type !== undefined && !isEventType(rows.type)) {
    throw usage(`There are no events of “${type}”. Choose one of: ${eventTypes.join(", ")}.`);
  }
  return rows;
}

function isEventType(type: string): boolean {
  return eventTypes.some((known) => known === type);
}

function usage(message: string): OnrecordError {
  return new OnrecordError("usage", message);
}
