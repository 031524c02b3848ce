import readSheets from "read-excel-file/universal";
import { createProblem, type Problem } from "../../problem.ts";
import { largestInput } from "../ingest.ts";
import type { RawInput } from "../raw-input.ts";
import { readTableRows, type TableRow } from "./table-rows.ts";
import { zipEntries } from "./zip-entries.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A sheet of a workbook as the library gives it. */
interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

/** The rows of all sheets of an Excel workbook (`.xlsx`), as {@link readTableRows} tells; a sheet that is not the only one is named, too. */
export async function* readSheet(input: RawInput): AsyncGenerator<RawInput | Problem> {
  const where = input.name;
  const parts = (zipEntries(input.bytes) ?? []).filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  if (parts.some(({ size }) => size > largestInput)) {
    yield createProblem("file-too-large", { where }, "The limit is 32 MB of text; save it as CSV.");
    return;
  }
  // The library unpacks without a bound: a part that holds more than it says is not given to it.
  const isSound = parts.length > 0 && parts.every(({ size, read }) => read(size) !== null);
  const sheets = isSound ? await sheetsOf(input.bytes) : null;
  if (sheets === null) {
    yield createProblem("file-damaged", { where });
    return;
  }
  const filled = sheets.filter(({ data }) => data.length > 0);
  if (filled.length === 0) yield createProblem("empty-file", { where });
  for (const { sheet, data } of filled) {
    const name = filled.length === 1 ? where : `${where}/${sheet}`;
    yield* readTableRows(rowsOf(data), { name, mediaType, outlet: input.outlet });
  }
}

/** Null when the bytes are no workbook, or a broken one. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  try {
    return await readSheets(Uint8Array.from(bytes).buffer);
  } catch (error) {
    // The library's own errors, those of the archive's and of the XML's readers.
    if (error instanceof Error) return null;
    throw error;
  }
}

function rowsOf(data: Sheet["data"]): TableRow[] {
  return data
    .map((cells, at) => ({ record: cells.map(textOfCell), line: at + 1 }))
    .filter(({ record }) => record.some((cell) => cell !== ""));
}

/** A date of a sheet is a day with an hour, and no zone. */
function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
  return cell === null || cell === undefined ? "" : String(cell);
}
