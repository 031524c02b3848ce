import type { RecordedStatement } from "../record/index.ts";
import type { RowFilter, Store } from "../store/index.ts";
import type { TableName } from "./tables/table-name.ts";

/**
 * Which rows are exported; conditions that are not given do not restrict. `words` stand in the names of who
 * speaks, takes part or holds a position, in the thing that is counted and in the proposal.
 */
export type RowChoice = Pick<RowFilter, "words" | "type" | "from" | "to" | "doubt" | "confidence">;

const byAll: readonly (keyof RowChoice)[] = ["words", "from", "to", "doubt", "confidence"];
const byTypeToo: readonly (keyof RowChoice)[] = [...byAll, "type"];

/** What each table can be narrowed by; nothing for those that are exported whole. */
const narrowing: Partial<Record<TableName, readonly (keyof RowChoice)[]>> = {
  statements: byAll,
  remarks: byAll,
  events: byTypeToo,
  figures: byTypeToo,
  positions: byTypeToo,
};

/** Formats whose rows can be chosen; the others give all of them. */
const narrowed: ReadonlySet<string> = new Set(["jsonl", "csv", "tsv"]);

/** The first condition that rows cannot be chosen by in this format; null where they can by all of them. */
export function foreignCondition(
  name: TableName | "all",
  format: string,
  rows: RowChoice,
): keyof RowChoice | null {
  const known = name === "all" || !narrowed.has(format) ? [] : (narrowing[name] ?? []);
  const asked = Object.keys(rows) as (keyof RowChoice)[];
  return asked.find((one) => rows[one] !== undefined && !known.includes(one)) ?? null;
}

/** The statements that are chosen, in the order of an export. */
export async function* chosenStatements(
  store: Store,
  rows: RowChoice = {},
): AsyncIterable<RecordedStatement> {
  const { words, from, to, doubt, confidence = 0 } = rows;
  const filter = {
    ...(words === undefined ? {} : { source: words }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(doubt === undefined ? {} : { doubt }),
  };
  for await (const row of store.streamStatements(filter)) {
    if (row.confidence >= confidence) yield row;
  }
}
