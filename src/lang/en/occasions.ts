function list(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** Nouns, by lemma, for an occasion on which those who take part speak to each other: *the **talks** of the two leaders*. */
export const meetingNouns: ReadonlySet<string> =
  list(`meeting talk talks negotiation negotiations conversation
  consultation discussion dialogue call summit audience reception`);

/** Verbs, by lemma, whose subject and object, or subjects, meet: *Orlu **received** the envoy*. */
export const meetingVerbs: ReadonlySet<string> = list(
  `meet receive host telephone phone welcome confer negotiate visit greet`,
);

/** Verbs, by lemma, of what two who meet do together: *the leaders **discussed** trade*. */
export const jointVerbs: ReadonlySet<string> = list(
  `discuss exchange talk speak debate continue hold dwell converse review`,
);

/** Verbs, by lemma, with which one who was spoken to speaks in turn. */
export const answeringVerbs: ReadonlySet<string> = list(
  "reply answer respond retort counter rejoin reciprocate",
);

/** A pattern and sentences it is found in. */
export interface OccasionPhrase {
  readonly pattern: RegExp;
  readonly examples: readonly [string, string, ...string[]];
}

/** Says of a statement that it was made while those spoken of met. */
export const atMeeting: OccasionPhrase = {
  pattern:
    /\b(?:during|at|in|opening|as (?:he|she|they) opened)\s+(?:the|their|this|today['’]s|his|her)\s+(?:\p{L}+\s+)?(?:talks|meeting|negotiations|conversation|call|summit|audience|discussion)\b/iu,
  examples: [
    "During the talks, Orlu stressed that the road was safe.",
    "“We agree,” Venn said at their meeting.",
  ],
};

/** Says of a statement that it was made on another occasion than the one before. */
export const elsewhere: OccasionPhrase = {
  pattern:
    /\b(?:(?:press|news) (?:conference|briefing)|in (?:a|an|his|her|the) (?:interview|statement|speech|address|article|letter|post|message|radio|television)|speaking to|told (?:reporters|journalists|the press)|on (?:television|the radio|social media)|wrote|tweeted|posted)\b/iu,
  examples: [
    "At a press conference, Orlu said the road was safe.",
    "“We agree,” Venn said in a statement.",
  ],
};

/** Opens a sentence that leads away from the occasion before it. */
export const anotherTime: OccasionPhrase = {
  pattern:
    /^[\s“"]*(?:(?:ahead of|before|prior to|after|following|since|until)\b|(?:earlier|later|meanwhile|separately|elsewhere|previously|yesterday|afterwards|last|next)\b|(?:on|in) (?:\p{Lu}\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b)/iu,
  examples: [
    "Ahead of the meeting, Orlu had praised the farmers.",
    "On Friday, the minister said the road was safe.",
  ],
};

/** Says that a meeting is still to come or was not held. */
export const notYet: OccasionPhrase = {
  pattern:
    /\b(?:will|would|shall|should|may|might|could|plans?|planned|hopes?|wants?|expected|scheduled|due|set|going|agreed|offered|refused|invited|ready|willing|next)\b|\b(?:is|are|was|were) to\b|\b(?:ahead of|before|prior to|after|following|since|until)\s+(?:[\p{L}'’-]+\s+){0,4}(?:meeting|talks|negotiations|conversation|call|summit|audience|discussion)\b/iu,
  examples: ["Orlu will meet the envoy in May.", "Before his talks with the envoy, Orlu slept."],
};
