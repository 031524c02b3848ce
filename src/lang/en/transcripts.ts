/** A pattern of transcripts, with sentences it must be found in and one it must not. */
export interface TranscriptPattern {
  readonly pattern: RegExp;
  readonly examples: readonly [string, ...string[]];
  readonly counterexample: string;
}

/** Nouns that a dated heading begins with: *Talks with President Orlu, 14 May 2031*. */
export const occasionNouns: ReadonlySet<string> = new Set(
  `address answers awarding briefing call ceremony conference consultations congratulations conversation council dialogue
exchange farewell forum hearing inauguration interview laying lunch dinner meeting negotiations opening press-conference
presentation question-time reception remarks report ride session signing sitting speech statement summit talks
telephone tour trip unveiling visit welcome workshop`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Words that say of a text that it is the record of what was spoken. */
export const recordNouns: ReadonlySet<string> = new Set([
  "transcript",
  "verbatim",
  "minutes",
  "stenogram",
]);

/** Words that begin a sentence and no name: what may follow a caption without a stop. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `a after all although am an and are as at because before both but can could dear did do does during each
every everyone everything finally first for from good greetings had has have he hello here his how i if in is it its
ladies last let let's many most my never no nobody nothing now of often on one only or our over perhaps please secondly
several she should since so some soon still such thank thanks that the their then there therefore these they thirdly this those
thus to today together tomorrow under until very was we welcome well were what when where which while who why
will with without would yes yesterday yet you your`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Labels that say what somebody does and not who it is. */
export const roleLabels: ReadonlySet<string> = new Set([
  "q",
  "question",
  "questioner",
  "journalist",
  "reporter",
  "correspondent",
  "moderator",
  "host",
  "presenter",
  "anchor",
  "interviewer",
  "audience",
  "audience member",
  "member of the audience",
  "question from the audience",
  "voice",
  "voice from the floor",
  "speaker",
  "the speaker",
  "deputy speaker",
  "chair",
  "the chair",
  "chairman",
  "the chairman",
  "chairwoman",
  "chairperson",
  "presiding officer",
  "clerk",
  "the clerk",
  "court",
  "the court",
  "witness",
  "the witness",
  "unidentified speaker",
  "participant",
  "operator",
  "remark",
  "replica",
]);

/** Labels of the one who answers. */
export const answerLabels: ReadonlySet<string> = new Set(["a", "answer", "interviewee"]);

/** Words with which a speaker hands over to another. */
export const floorGiving: TranscriptPattern = {
  pattern:
    /\b(?:(?:you have|take|i give (?:you|him|her)|the) (?:the )?floor(?: is (?:yours|open))?|over to you|(?:like|want|wish|ready|glad|happy) to hear (?:out )?(?:you|from you)|(?:please|now),? (?:go ahead|speak)|your turn|i(?:'|’)?m listening|listen to you)\b/i,
  examples: [
    "Please, you have the floor.",
    "The floor is yours, Mr. President.",
    "I would very much like to hear you now.",
    "And now over to you.",
  ],
  counterexample: "The dancers took over the whole of the ground floor.",
};

/** A greeting that opens a turn. */
export const greeting: TranscriptPattern = {
  pattern:
    /^(?:good (?:day|morning|afternoon|evening)|hello|how do you do|greetings|i greet you|welcome|ladies and gentlemen|your excellency|dear (?:colleagues|friends|guests))\b/i,
  examples: ["Good morning!", "Ladies and gentlemen, two words.", "I greet you!"],
  counterexample: "He wished them a good day.",
};

/** Thanks without a subject: the first or the last words of a turn. */
export const thanks: TranscriptPattern = {
  pattern: /^thank you\b/i,
  examples: ["Thank you for the reception."],
  counterexample: "I thank you for the reception.",
};

/** The months as printed in dates. */
export const monthNames =
  "January|February|March|April|May|June|July|August|September|October|November|December";
