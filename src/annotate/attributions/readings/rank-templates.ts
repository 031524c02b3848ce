import { layTemplates, type TemplateTable } from "../../../learn/index.ts";

/** What the ranker is told of a reading: of the whole, and of one word, run of content or source at a time. Where each fact stands in a column of them. */
export const rankFact = {
  cueLemma: 0,
  cueTag: 1,
  // How many runs the content has, and where the first of them stand.
  runs: 2,
  pattern: 3,
  size: 4,
  sizeTo4: 5,
  hanging: 6,
  outside: 7,
  // Of the quotations around: whether it takes some, leaves some, and takes words outside of them.
  takes: 8,
  leaves: 9,
  takesLeaves: 10,
  mixes: 11,
  takesMixes: 12,
  // A word that hangs on what it does not share a part with.
  relation: 13,
  over: 14,
  onCue: 15,
  upos: 16,
  lemma: 17,
  side: 18,
  place: 19,
  headUpos: 20,
  // A run of content, its first and last word and what stands beside them.
  one: 21,
  isLater: 22,
  firstTag: 23,
  firstLemma: 24,
  wordBefore: 25,
  lastTag: 26,
  lastLemma: 27,
  lastWord: 28,
  nextTag: 29,
  nextTag2: 30,
  nextWord: 31,
  firstQuote: 32,
  lastQuote: 33,
  quotesBefore: 34,
  quotesAfter: 35,
  lastRelation: 36,
  nextRelation: 37,
  endsSentence: 38,
  ending: 39,
  isAtStart: 40,
  gap: 41,
  isBehindCue: 42,
  toCue: 43,
  length: 44,
  // The source.
  hasSource: 45,
  sourceSize: 46,
  headTag: 47,
  sourceSide: 48,
  headRelation: 49,
  headOnCue: 50,
  holes: 51,
  sourceHanging: 52,
  sourceOutside: 53,
  sourceFirstTag: 54,
  sourceTagBefore: 55,
  sourceLastTag: 56,
  sourceNextWord: 57,
  contentSide: 58,
  mention: 59,
} as const;

/** Of every reading: where its content stands. */
export const contentTemplates: TemplateTable = layTemplates(rankFact, [
  [1, "runs"],
  [2, "pattern"],
  [3, "pattern", "cueLemma"],
]);

/** Of a word of the content whose governor is not in it. */
export const outsideTemplates: TemplateTable = layTemplates(rankFact, [
  [30, "relation", "over"],
  [31, "relation", "onCue", "cueLemma"],
  [32, "upos", "onCue"],
]);

/** Of a word left out although it hangs on the content. */
export const hangingTemplates: TemplateTable = layTemplates(rankFact, [
  [7, "relation", "side"],
  [8, "relation", "place", "headUpos"],
  [9, "relation", "lemma"],
]);

/** Of every reading: how many words its content cuts off. */
export const cutTemplates: TemplateTable = layTemplates(rankFact, [
  [4, "hanging"],
  [5, "outside"],
  [6, "hanging", "outside"],
]);

/** Of a run of content. */
export const runTemplates: TemplateTable = layTemplates(rankFact, [
  [10, "firstTag", "wordBefore"],
  [11, "firstLemma", "isLater"],
  [12, "lastTag", "nextWord"],
  [13, "nextWord"],
  [14, "lastLemma", "one"],
  [15, "lastTag", "nextTag"],
  [16, "firstQuote", "lastQuote"],
  [17, "quotesBefore", "quotesAfter"],
  [18, "lastRelation", "nextRelation"],
  [19, "endsSentence"],
  [20, "ending", "endsSentence"],
  [21, "isAtStart", "gap"],
  [22, "cueLemma", "firstTag", "isBehindCue"],
  [23, "toCue", "nextWord"],
  [24, "length", "isLater"],
  [25, "nextTag", "nextTag2"],
  [26, "lastWord", "nextWord"],
]);

/** Of every reading: quotations, and how long the content is. */
export const marksTemplates: TemplateTable = layTemplates(rankFact, [
  [40, "takes", "leaves"],
  [41, "takesLeaves", "mixes"],
  [42, "takesMixes", "cueLemma"],
  [45, "size"],
  [46, "sizeTo4", "cueTag"],
]);

/** Of every reading: whether it has a source. */
export const anySourceTemplates: TemplateTable = layTemplates(rankFact, [
  [50, "hasSource"],
  [51, "cueLemma", "hasSource"],
  [53, "sourceSize"],
]);

/** Of a source. */
export const sourceTemplates: TemplateTable = layTemplates(rankFact, [
  [52, "headTag", "sourceSide"],
  [54, "headRelation", "headOnCue"],
  [55, "holes"],
  [56, "sourceHanging"],
  [57, "sourceOutside"],
  [58, "sourceFirstTag", "sourceTagBefore"],
  [59, "sourceLastTag", "sourceNextWord"],
  [60, "sourceSide", "contentSide"],
  [61, "mention", "sourceSide"],
  [62, "mention", "cueLemma"],
]);
