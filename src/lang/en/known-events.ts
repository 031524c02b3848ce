/**
 * Something whose date everybody can look up: what a text may count years from. The
 * only knowledge of the world that dating uses; each entry names who says so.
 */
export interface KnownEvent {
  /** Nouns for what happened, lower case: *war*, *invasion*. */
  readonly what: readonly string[];
  /** Names one of which must stand with the noun: *Kuwait*, *Kuwaiti*. */
  readonly where: readonly string[];
  /** First day, ISO. */
  readonly date: string;
  /** Words in which it must be found; the test suite runs them. */
  readonly example: string;
  /** A document in which the date can be checked. */
  readonly source: string;
}

const war = ["war", "conflict", "fighting", "hostilities"];
const invasion = [...war, "invasion", "offensive", "aggression"];

/**
 * Wars and turning points that news counts years from. Each date stands in the document
 * that is named; what was not found in one is not in the table.
 */
export const knownEvents: readonly KnownEvent[] = [
  {
    what: invasion,
    where: ["Ukraine", "Ukrainian"],
    date: "2022-02-24",
    example: "the war in Ukraine",
    source: "UN General Assembly resolution ES-11/1",
  },
  {
    what: [...war, "attack", "attacks"],
    where: ["Gaza", "Israel-Hamas"],
    date: "2023-10-07",
    example: "fighting in Gaza",
    source: "UN Human Rights Council, A/HRC/56/26",
  },
  {
    what: ["invasion", "occupation"],
    where: ["Kuwait"],
    date: "1990-08-02",
    example: "the invasion of Kuwait",
    source: "UN Security Council resolution 660",
  },
  {
    what: ["invasion", "occupation", "war"],
    where: ["Falkland", "Falklands"],
    date: "1982-04-02",
    example: "the Falklands war",
    source: "UN Security Council resolution 502",
  },
  {
    what: ["attacks"],
    where: ["September 11", "9/11", "World Trade Center"],
    date: "2001-09-11",
    example: "the attacks of September 11",
    source: "UN Security Council resolution 1368",
  },
  {
    what: ["pandemic"],
    where: ["coronavirus", "COVID-19", "Covid"],
    date: "2020-03-11",
    example: "the coronavirus pandemic",
    source: "WHO Director-General's remarks of 11 March 2020",
  },
];

/** The event of the table that words speak of, and where its words end; null for none, or for more than one. */
export function findKnownEvent(words: string): { event: KnownEvent; end: number } | null {
  const found = knownEvents.flatMap((event) => {
    const noun = endOf(words, event.what);
    const place = endOf(words, event.where);
    return noun < 0 || place < 0 ? [] : [{ event, end: Math.max(noun, place) }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Where the first of some terms ends; -1 where none stands. */
function endOf(words: string, terms: readonly string[]): number {
  const ends = terms.flatMap((term) => {
    const match = new RegExp(`\\b${term}(?!\\p{L})`, "u").exec(words);
    return match === null ? [] : [match.index + term.length];
  });
  return ends.length === 0 ? -1 : Math.min(...ends);
}
