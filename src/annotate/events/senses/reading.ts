import type { EventVerb } from "../../../lang/en/event-verbs.ts";
import type { Clause } from "../clauses/clause.ts";

/** What is known of a verb when its sense is asked for. */
export interface Reading {
  readonly token: number;
  /** Lemma of the verb, lower case. */
  readonly lemma: string;
  readonly row: EventVerb;
  readonly clause: Clause;
  /** Numbers of participants found. */
  readonly actors: number;
  readonly recipients: number;
  /** Whether one of the recipients is somebody whom the document knows. */
  readonly known: boolean;
}
