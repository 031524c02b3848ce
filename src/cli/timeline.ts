import { OnrecordError } from "../problem.ts";
import { timeline } from "../query/index.ts";
import { openStore, type Store } from "../store/index.ts";
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
  const store = await openStore(options.store, { create: false });
  try {
    const limit = Math.max(1, Number.parseInt(options.limit, 10) || 100);
    const { speaker, from, to } = options;
    const filter = {
      ...(speaker === undefined ? {} : { speakerId: await findSpeaker(store, speaker) }),
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

/** The one entity with these words in its names. Throws `no-such-speaker`, naming those who fit. */
async function findSpeaker(store: Store, words: string): Promise<string> {
  const found = await store.readRows("entities", { words });
  const exact = found.filter(({ name, id }) => name === words || id === words);
  const [first, ...rest] = exact.length > 0 ? exact : found;
  if (first !== undefined && rest.length === 0) return first.id;
  const names = found.slice(0, 8).map(({ name, id }) => `${name} (${id})`);
  throw new OnrecordError(
    "no-such-speaker",
    first === undefined
      ? `Nobody in the record is named ${words}.`
      : `Several are named ${words}: ${names.join(", ")}. Give the id of one.`,
  );
}
