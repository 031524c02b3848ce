function list(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** Verbs, by lemma, whose object is the one spoken to: *told **reporters***. */
export const addresseeVerbs: ReadonlySet<string> =
  list(`tell inform notify assure remind ask urge brief advise warn
  thank congratulate invite order instruct persuade convince promise beg implore exhort press greet caution reassure
  command challenge answer wish`);

/** Words before the one spoken to, by the verb's or noun's case marker: *said **to** reporters*. */
export const addresseeMarkers: ReadonlySet<string> = list("to");

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
    pattern: /\b(?:interview|conversation|meeting|talks|call|phone call) with\s+/giu,
    examples: [
      "In an interview with the daily Dawn, Orlu said she was tired.",
      "In his meeting with the envoy, Orlu said the road was closed.",
    ],
  },
];
