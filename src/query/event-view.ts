import type { CodedEvent, RowId } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { type RowEvidence, rowEvidence } from "./row-evidence.ts";

/** An event with every place that reports it. */
export interface EventView extends RowEvidence {
  readonly event: CodedEvent;
}

/** An event with its reports, in the order of its evidence; one for each paragraph. Null when there is no such event. */
export async function eventView(store: Store, id: RowId): Promise<EventView | null> {
  const event = await store.readRow("events", id);
  return event === null ? null : { event, ...(await rowEvidence(store, event, "event")) };
}
