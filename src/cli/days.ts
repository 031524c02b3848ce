import { OnrecordError } from "../problem.ts";
import { dateRange } from "../record/index.ts";

/** Days that rows are narrowed to, both inside. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** The days that `--from` and `--to` mean: `--to 2031-03` is all of March. Throws a usage error for what is no date. */
export function readDays(options: { readonly from?: string; readonly to?: string }): Days {
  const from = readDay(options.from, "from");
  const to = readDay(options.to, "to");
  if (from !== undefined && to !== undefined && from > to)
    throw new OnrecordError("usage", `--from ${options.from} is after --to ${options.to}.`);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function readDay(text: string | undefined, end: "from" | "to"): string | undefined {
  if (text === undefined) return undefined;
  const range = dateRange(text);
  if (range !== null) return range[end];
  throw new OnrecordError("usage", `“${text}” is no date. Give one like 2031-05-16 or 2031-05.`);
}
