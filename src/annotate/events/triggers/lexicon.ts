import { type EventNoun, eventNouns } from "../../../lang/en/event-nouns.ts";
import { type EventVerb, eventVerbs } from "../../../lang/en/event-verbs.ts";
import { pushUnder } from "../../../text/index.ts";

/** Rows of the verb table by their first word, in table order; a particle is asked for later. */
export interface VerbRow {
  readonly row: EventVerb;
  /** *off* in *call off*; null for a plain verb. */
  readonly particle: string | null;
}

function indexVerbs(): ReadonlyMap<string, readonly VerbRow[]> {
  const out = new Map<string, VerbRow[]>();
  for (const row of eventVerbs) {
    for (const verb of row.verbs) {
      const space = verb.indexOf(" ");
      const lemma = space < 0 ? verb : verb.slice(0, space);
      const entry = { row, particle: space < 0 ? null : verb.slice(space + 1) };
      pushUnder(out, lemma, entry);
    }
  }
  // A row that asks for a particle or an object is the more telling one.
  const weight = ({ row, particle }: VerbRow): number =>
    (particle === null ? 0 : 2) + (row.objects === null ? 0 : 1);
  for (const rows of out.values()) rows.sort((a, b) => weight(b) - weight(a));
  return out;
}

/** Rows of the verb table by lemma, the more telling first. */
export const verbRows: ReadonlyMap<string, readonly VerbRow[]> = indexVerbs();

/** Rows of the noun table by lemma. */
export const nounRows: ReadonlyMap<string, EventNoun> = new Map(
  eventNouns.flatMap((row) => row.nouns.map((noun) => [noun, row] as const)),
);
