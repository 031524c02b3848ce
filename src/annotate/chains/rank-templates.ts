import { layPairs } from "./rank-rows.ts";

/** What the ranker is told of an item and a cluster that it may refer to. Where each fact stands in a column of them; the first stays 0. */
export const rankFact = {
  zero: 0,
  group: 1,
  kind: 2,
  to: 3,
  from: 4,
  sentences: 5,
  lastKind: 6,
  type: 7,
  isGroup: 8,
  isNamed: 9,
  sex: 10,
  sexGuess: 11,
  quotes: 12,
  size: 13,
  total: 14,
  sameParagraph: 15,
  clause: 16,
  subject: 17,
  clauseSubject: 18,
  clauseKind: 19,
  isMainSubject: 20,
  distance: 21,
  otherDeterminer: 22,
  several: 23,
  joined: 24,
  hasMembers: 25,
  isFirst: 26,
  toSentences: 27,
  fromKind: 28,
  isAhead: 29,
  depth: 30,
  paragraphKind: 31,
  place6: 32,
  place4: 33,
  place3: 34,
  placeFrom: 35,
  order: 36,
  orderSentences: 37,
  people: 38,
  verb: 39,
  sameVerb: 40,
  otherLemma: 41,
  sameHead: 42,
  sameWords: 43,
  wordsHead: 44,
  kindDeterminer: 45,
  modifiers: 46,
  types: 47,
  before: 48,
  otherBefore: 49,
  behind: 50,
  length: 51,
  lemma: 52,
  determiner: 53,
  determiners: 54,
  determinerSeveral: 55,
  topicOpens: 56,
} as const;

/** Of every pair. */
export const pairTemplates: Int32Array = layPairs(rankFact, [
  [1, "group"],
  [2, "kind", "sentences", "from"],
  [3, "kind", "place6"],
  [4, "group", "lastKind", "sentences"],
  [5, "kind", "type", "isGroup"],
  [6, "group", "sex"],
  [7, "group", "quotes", "sentences"],
  [8, "group", "size"],
  [9, "kind", "from", "to"],
  [10, "group", "place6", "sentences"],
  [11, "group", "isNamed", "type"],
  [12, "group", "sameParagraph", "sentences"],
  [13, "group", "clause", "subject"],
  [14, "group", "isMainSubject", "sentences"],
  [15, "group", "distance"],
  [16, "group", "otherDeterminer", "lastKind"],
  [17, "group", "isGroup", "several"],
  [18, "group", "place6", "subject"],
  [19, "group", "joined", "hasMembers"],
  [20, "group", "isFirst", "size"],
  [21, "group", "toSentences", "fromKind"],
  [40, "group", "sexGuess", "isNamed"],
  [41, "group", "isAhead", "to"],
  [42, "kind", "order", "sentences"],
  [43, "kind", "order", "from"],
  [44, "group", "total", "place3"],
  [45, "kind", "clauseSubject", "clauseKind"],
  [46, "group", "depth", "sentences"],
  [47, "kind", "people", "place4"],
  [48, "kind", "orderSentences", "placeFrom"],
  [49, "group", "paragraphKind", "order"],
  [57, "group", "topicOpens", "order"],
  [58, "kind", "topicOpens", "sentences"],
  [59, "group", "topicOpens", "total"],
]);

/** Of an item that hangs on a word. */
export const governedTemplates: Int32Array = layPairs(rankFact, [
  [22, "verb", "type", "group"],
  [23, "group", "sameVerb"],
]);

/** Of a cluster last told of by a description. */
export const describedTemplates: Int32Array = layPairs(rankFact, [[24, "group", "otherLemma"]]);

/** Of a description. */
export const descriptionTemplates: Int32Array = layPairs(rankFact, [
  [30, "kind", "sameHead", "sentences"],
  [31, "group", "sameHead", "kindDeterminer"],
  [32, "sameHead", "modifiers", "kind"],
  [33, "sameHead", "types", "group"],
  [34, "sameHead", "before", "otherBefore"],
  [35, "sameHead", "behind", "isNamed"],
  [36, "lemma", "sameHead", "group"],
]);

/** Of two descriptions with other head words. */
export const otherWordTemplates: Int32Array = layPairs(rankFact, [[37, "lemma", "otherLemma"]]);

/** Of a description, last. */
export const wordingTemplates: Int32Array = layPairs(rankFact, [
  [38, "sameHead", "sentences", "size"],
  [50, "sameWords", "sameHead", "kind"],
  [51, "sameWords", "determiners", "lastKind"],
  [52, "sameWords", "sentences", "determiner"],
  [53, "wordsHead", "length", "determiner"],
  [54, "wordsHead", "size", "determinerSeveral"],
  [55, "sameWords", "lemma", "determiner"],
  [56, "wordsHead", "to", "from"],
]);
