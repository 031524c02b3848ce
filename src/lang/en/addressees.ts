function list(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** Verbs, by lemma, whose object is the one spoken to: *told **reporters***. */
export const addresseeVerbs: ReadonlySet<string> =
  list(`tell inform notify assure remind ask urge brief advise warn
  thank congratulate invite order instruct persuade convince promise beg implore exhort press greet caution reassure
  command challenge answer wish let`);

/** Verbs, by lemma, that name the one spoken to behind *on*: *called on **the council** to act*. */
export const callingVerbs: ReadonlySet<string> = list("call prevail press urge appeal");

/** Verbs, by lemma, whose passive subject is the one spoken to: ***Orlu** was told that …*. */
export const passiveVerbs: ReadonlySet<string> = list(
  "tell inform notify assure remind advise warn brief ask urge instruct",
);

/** Nouns, by lemma, for those who are spoken to and no persons: *told the **council***. */
export const audiences: ReadonlySet<string> =
  list(`audience council committee court crowd parliament congress senate
  assembly press panel board jury conference hearing inquiry commission nation public house senate chamber gathering rally
  meeting world police government ministry agency newspaper magazine network broadcaster radio programme program
  podcast forum summit dinner congregation tribunal mp mps viewer listener reader follower subscriber`);

/** Phrases before the one spoken to; the match ends where that one begins. */
export const addresseePhrases: readonly {
  readonly pattern: RegExp;
  readonly examples: readonly [string, string, ...string[]];
}[] = [
  {
    pattern: /\b(?:speaking|talking|speaks|spoke|said) (?:to|with)\s+/giu,
    examples: [
      "Orlu was tired, she said, speaking to reporters.",
      "“Enough,” Orlu said to the council.",
    ],
  },
  {
    pattern:
      /\b(?:interview|conversation|meeting|talks|call)(?: (?:in|at|on) [\p{L}]+(?: [\p{L}]+)?)? with\s+/giu,
    examples: [
      "In an interview with the daily Dawn, Orlu said she was tired.",
      "In his meeting with the envoy, Orlu said the road was closed.",
    ],
  },
  {
    pattern:
      /\bin (?:an?|his|her|its|their|the) (?:[\p{L}-]+ )?(?:e-?mail|letter|memo|memorandum|message|note|text|submission) to\s+/giu,
    examples: [
      "In a letter to members, Orlu said that the road was closed.",
      "“Enough,” Orlu wrote in an internal memo to the staff.",
    ],
  },
];
