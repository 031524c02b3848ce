import { OnrecordError } from "../problem.ts";
import { findSpeaker, timeline } from "../query/index.ts";
import { dateRange } from "../record/index.ts";
import { openStore } from "../store/index.ts";
import { renderEvent, renderRemark } from "./rows.ts";

/** Options of `onrecord timeline`. */
export interface TimelineOptions {
  readonly store: string;
  readonly speaker?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: string;
  readonly json?: boolean;
}

/** `onrecord timeline`: remarks and events by date, what has no date last. */
export async function runTimeline(options: TimelineOptions): Promise<void> {
  for (const date of [options.from, options.to]) {
    if (date !== undefined && dateRange(date) === null)
      throw new OnrecordError(
        "usage",
        `“${date}” is no date. Give one like 2031-05-16 or 2031-05.`,
      );
  }
  const store = await openStore(options.store, { create: false });
  try {
    const limit = Math.max(1, Number.parseInt(options.limit, 10) || 100);
    const { speaker, from, to } = options;
    const filter = {
      ...(speaker === undefined ? {} : { speakerId: (await findSpeaker(store, speaker)).id }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
    const { rows, total } = await timeline(store, filter, { limit });
    for (const one of rows) {
      if (options.json === true) console.log(JSON.stringify(one));
      else console.log(one.kind === "remark" ? renderRemark(one.row) : renderEvent(one.row));
    }
    if (options.json !== true) console.log(`${total} remarks and events, ${rows.length} shown`);
  } finally {
    await store.close();
  }
}
