import type { Doc, EventMention, Layers } from "../../doc/index.ts";
import { cite, type Evidence } from "../../record/index.ts";

/** An event mention with the words that report it. */
export interface EventFacts {
  readonly event: EventMention;
  /** From the first to the last of trigger and participants, within one sentence. */
  readonly evidence: Evidence;
  /** The words of the trigger, for a person. */
  readonly trigger: Evidence;
  /** TIMEX3 value that waits for the document's date; null where the date is known or none is given. */
  readonly relative: string | null;
}

/** Characters before and after the trigger within which a participant belongs to the passage that is shown. */
const passage = 300;

/** Takes from a document what reconciling needs of its events; none where no stage gave them. */
export function eventFacts(doc: Doc<"timexes">): EventFacts[] {
  const layers: Partial<Layers> = doc.layers;
  return (layers.events ?? []).map((event) => {
    let { start, end } = event.trigger;
    for (const party of [...event.actors, ...event.recipients]) {
      if (party.start < start - passage || party.end > end + passage) continue;
      start = Math.min(start, party.start);
      end = Math.max(end, party.end);
    }
    const timex = event.timex === null ? undefined : doc.layers.timexes[event.timex];
    return {
      event,
      evidence: cite(doc, { start, end }),
      trigger: cite(doc, event.trigger),
      relative: event.date === null ? (timex?.relative ?? null) : null,
    };
  });
}
