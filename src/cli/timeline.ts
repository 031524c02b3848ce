import { findSpeaker, timeline } from "../query/index.ts";
import { openStore } from "../store/index.ts";
import { readDays } from "./days.ts";
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
  const days = readDays(options);
  const store = await openStore(options.store, { create: false });
  try {
    const { speaker, limit } = options;
    const filter = {
      ...(speaker === undefined ? {} : { speakerId: (await findSpeaker(store, speaker)).id }),
      ...days,
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
