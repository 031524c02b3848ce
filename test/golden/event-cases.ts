import { createPlainDoc, type EventMention, type Stance } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";
import { testGolden } from "./cases.ts";

/** Events and stances of a passage. */
export function annotated(passage: string): {
  readonly events: readonly EventMention[];
  readonly stances: readonly Stance[];
} {
  const { annotated: doc } = annotateDoc(createPlainDoc(passage));
  return { events: doc?.layers.events ?? [], stances: doc?.layers.stances ?? [] };
}

const names = (parties: EventMention["actors"]): string =>
  parties.map(({ name }) => name).join("; ");

/** One event a paragraph: trigger and class, then what else is known of it. */
function render(passage: string): string {
  const { events, stances } = annotated(passage);
  const line = (name: string, value: string | null): string[] =>
    value === null || value === "" ? [] : [`  ${name.padEnd(10)} ${value}`];
  return [
    ...events.map((event) =>
      [
        `event ${passage.slice(event.trigger.start, event.trigger.end)}`,
        ...line("type", event.mode === null ? event.type : `${event.type} ${event.mode}`),
        ...line("actors", names(event.actors)),
        ...line("recipients", names(event.recipients)),
        ...line("date", event.date),
        ...line("place", event.place),
        ...line("realis", event.realis),
        ...line("asserted", event.assertedBy),
      ].join("\n"),
    ),
    ...stances.map(({ actor, issue, stance, evidence }) =>
      [
        `stance ${stance}`,
        ...line("actor", actor),
        ...line("issue", issue),
        ...evidence.map(({ start, end }) => `  evidence   ${passage.slice(start, end)}`),
      ].join("\n"),
    ),
  ].join("\n");
}

/** Runs the passages of a golden file: events and stances must be those that it states, in order, and no others. */
export function testEvents(file: URL): void {
  testGolden(file, ({ passage }) => render(passage));
}
