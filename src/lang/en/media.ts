function list(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** Nouns, by lemma, for those who pass on what others said: *the state news **agency***. */
export const mediaNouns: ReadonlySet<string> =
  list(`agency newspaper daily weekly broadcaster channel network
  station magazine tabloid wire outlet portal bulletin radio television tv media website newswire paper journal
  video footage transcript readout recording`);

/** Nouns, by lemma, for bodies that pass on what their own people said: *Orlu said …, the **ministry** reported*. */
export const relayingBodies: ReadonlySet<string> = list(
  "office ministry department secretariat presidency embassy administration service",
);

/** Pairs of words that end the name of an office that passes on words: *the **press service** of the presidency*. */
export const mediaPairs: ReadonlySet<string> = new Set([
  "press service",
  "news service",
  "press office",
  "news agency",
  "press agency",
  "press centre",
  "press center",
  "press bureau",
  "press pool",
]);

/** Last words of the names of outlets: *the Harbor **Tribune***. */
export const outletEndings: ReadonlySet<string> =
  list(`news times post tv radio agency press tribune herald gazette
  telegraph chronicle journal observer courier broadcasting television network newswire mirror bulletin`);

/** Verbs, by lemma, with which an outlet passes on what it heard. */
export const relayVerbs: ReadonlySet<string> = list(
  "report quote cite say write relate relay publish carry note inform announce",
);

/** A pattern that hands the words before it to somebody who passed them on. */
export interface RelayPhrase {
  readonly pattern: RegExp;
  /** Whether whoever follows passed the words on, and not only one known to be an outlet. */
  readonly anybody: boolean;
  readonly examples: readonly [string, string, ...string[]];
}

/** Phrases before the one who passed words on; the match ends where that one begins. */
export const relayPhrases: readonly RelayPhrase[] = [
  {
    pattern: /(?<=,\s)(?:quoted|cited) by\s+/giu,
    anybody: true,
    examples: [
      "Orlu, quoted by the daily Dawn, spoke of a gift.",
      "The envoy, cited by the agency Orpress, would leave on Monday.",
    ],
  },
  {
    pattern: /\baccording to\s+/giu,
    anybody: false,
    examples: [
      "“We will build,” Orlu remarked, according to the council’s press office.",
      "The envoy would leave on Monday, she said, according to the newspaper Dawn.",
    ],
  },
  {
    pattern:
      /\bas (?:reported|quoted|cited|relayed|published|carried|told|communicated|conveyed|announced|related|noted|stated|informed|transmitted)\s+(?:by|in)\s+/giu,
    anybody: true,
    examples: [
      "The envoy was pleased, Orlu said, as reported by state news agencies.",
      "“We will build,” Orlu said, as quoted by the daily Dawn.",
    ],
  },
  {
    pattern:
      /\b(?:was|were|is|been) (?:quoted|cited) as (?:saying|telling|stating|writing)(?: on \w+)? (?:by|in)\s+/giu,
    anybody: true,
    examples: [
      "“We will build,” Orlu was quoted as saying by the daily Dawn.",
      "The harbor was safe, the mayor was cited as saying in the Tarsk Gazette.",
    ],
  },
];
