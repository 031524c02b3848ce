import type { TimeFact } from "../../src/reconcile/time-facts.ts";

/** A time as a document tells it, plainly: words, where they lead, and what else is to be so. */
export function timeFact(
  exact: string,
  relative: string | null,
  more: Partial<TimeFact> = {},
): TimeFact {
  return {
    value: null,
    relative,
    toCome: false,
    happened: false,
    said: false,
    after: false,
    sentence: 0,
    words: [],
    deed: null,
    evidence: { doc: "d", start: 0, end: exact.length, exact },
    ...more,
  };
}
