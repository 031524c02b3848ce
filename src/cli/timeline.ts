import { OnrecordError } from "../problem.ts";
import { findSpeaker, timeline } from "../query/index.ts";
import { dateRange } from "../record/index.ts";
import { openStore } from "../store/index.ts";
import { renderEvent, renderRemark } from "./rows.ts";
import { print } from "./terminal.ts";

/** Options of `onrecord timeline`. */
export interface TimelineOptions {
  readonly store: string;
  readonly speaker?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** `onrecord timeline`: remarks and events by date, what has no date last. */
export async function runTimeline(options: TimelineOptions): Promise<void> {
  const from = readDay(options.from, "from");
  const to = readDay(options.to, "to");
  if (from !== undefined && to !== undefined && from > to)
    throw new OnrecordError("usage", `--from ${options.from} is after --to ${options.to}.`);
  const store = await openStore(options.store, { create: false });
  try {
    const { speaker, limit } = options;
    const filter = {
      ...(speaker === undefined ? {} : { speakerId: (await findSpeaker(store, speaker)).id }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
    const { rows, total } = await timeline(store, filter, { limit });
    for (const one of rows) {
      if (options.json === true) print(JSON.stringify(one));
      else print(one.kind === "remark" ? renderRemark(one.row) : renderEvent(one.row));
    }
    if (options.json !== true) print(`${total} remarks and events, ${rows.length} shown`);
  } finally {
    await store.close();
  }
}

/** The day that a date begins with or ends with: `--to 2031-03` is all of March. */
function readDay(text: string | undefined, end: "from" | "to"): string | undefined {
  if (text === undefined) return undefined;
  const range = dateRange(text);
  if (range !== null) return range[end];
  throw new OnrecordError("usage", `“${text}” is no date. Give one like 2031-05-16 or 2031-05.`);
}
