import { layTemplates, type TemplateTable } from "../../../learn/index.ts";

/** What the labeller of sources and contents is told of a cue's window, and of one token in it at a time. Where each fact stands in a column of them. */
export const roleFact = {
  zero: 0,
  // The cue: the word that carries its meaning, all its lemmas, its last lemma.
  cueLemma: 1,
  cueTag: 2,
  cueKind: 3,
  cuePhrase: 4,
  cueLastLemma: 5,
  cueAtStart: 6,
  cueAtEnd: 7,
  quoteState: 8,
  touchBefore: 9,
  touchAfter: 10,
  // Where the token stands to the cue.
  side: 11,
  area: 12,
  sentences: 13,
  paragraphs: 14,
  paragraphStep: 15,
  distance: 16,
  commas: 17,
  others: 18,
  othersApart: 19,
  cueness: 20,
  isBeforeCue: 21,
  // The token and its neighbours in the window.
  word: 22,
  shape: 23,
  lemma: 24,
  lemmaBefore: 25,
  lemmaAfter: 26,
  lemmaAfter2: 27,
  tag: 28,
  tagBefore: 29,
  tagAfter: 30,
  mention: 31,
  relation: 32,
  isRoot: 33,
  isCue: 34,
  // The quotation it stands in.
  state: 35,
  which: 36,
  stateWhich: 37,
  besides: 38,
  stateAfter: 39,
  quoted: 40,
  // The way through the tree from the cue: up to a shared governor, down a branch.
  path: 41,
  branchLemma: 42,
  branchTag: 43,
  branchMark: 44,
  branchEdge: 45,
  isBranch: 46,
  up: 47,
  upTo3: 48,
  upTo4: 49,
  quotes: 50,
  secondRelation: 51,
  secondEdge: 52,
  secondMark: 53,
  under: 54,
  isBehindHead: 55,
} as const;

/** Of every token: quotations. */
export const quoteTemplates: TemplateTable = layTemplates(roleFact, [
  [1060, "stateWhich"],
  [1061, "stateWhich", "side"],
  [1062, "stateWhich", "area"],
  [1063, "which", "quoteState", "side"],
  [1064, "which", "touchBefore", "sentences"],
  [1065, "which", "touchAfter", "sentences"],
  [1066, "stateWhich", "cueLemma"],
  [1067, "which", "commas", "side"],
  [1068, "quoted", "area", "which"],
  [1069, "quoteState", "side", "commas"],
  [1070, "which", "paragraphStep", "sentences", "cueAtEnd"],
  [1071, "besides", "stateAfter", "side"],
  [1072, "which", "others", "side"],
  [1073, "quoteState", "cueLemma", "side"],
  [1074, "which", "tag", "side"],
  [1075, "quoteState", "distance", "tag"],
]);

/** Of a token in another sentence than the cue's: where it stands, and whether a span may begin or end at it. */
export const farTemplates: TemplateTable = layTemplates(roleFact, [
  [1201, "area"],
  [1202, "area", "paragraphs"],
  [1203, "area", "cueLemma"],
  [1204, "area", "commas"],
  [1205, "area", "others"],
  [1206, "lemma"],
  [1207, "side", "lemma"],
  [1208, "area", "tagBefore", "tag"],
  [1209, "area", "tag", "tagAfter"],
  [1210, "side", "lemmaBefore"],
  [1211, "side", "lemmaAfter"],
  [1212, "side", "mention"],
  [1213, "side", "isCue"],
  [1214, "isBeforeCue"],
  [1215, "sentences", "isRoot"],
]);

/** Of a token in the cue's sentence: where it stands. */
export const placeTemplates: TemplateTable = layTemplates(roleFact, [
  [1001, "zero"],
  [1002, "side"],
  [1003, "area"],
  [1004, "area", "paragraphs"],
  [1005, "side", "distance"],
  [1006, "distance", "cueLemma"],
  [1007, "side", "cueLemma"],
  [1008, "side", "cuePhrase"],
  [1010, "area", "commas"],
  [1011, "area", "others"],
  [1012, "commas", "side", "cueLemma"],
  [1013, "side", "commas", "others"],
  [1015, "distance", "cueTag", "tag"],
  [1049, "cueness"],
  [1050, "side", "cueness"],
  [1051, "isBeforeCue"],
]);

/** The same right beside the cue. */
export const besideTemplates: TemplateTable = layTemplates(roleFact, [
  [1052, "side", "lemma"],
  [1053, "side", "tag", "cueLemma"],
]);

/** Of a token in the cue's sentence: the word, and how the tree leads to it. */
export const wordTemplates: TemplateTable = layTemplates(roleFact, [
  [1020, "word"],
  [1021, "lemma"],
  [1022, "tag"],
  [1023, "side", "lemma"],
  [1024, "side", "tag"],
  [1025, "distance", "tag"],
  [1027, "area", "tagBefore", "tag"],
  [1028, "area", "tag", "tagAfter"],
  [1029, "side", "lemmaBefore"],
  [1030, "side", "lemmaAfter"],
  [1031, "side", "lemmaBefore", "lemma"],
  [1032, "side", "lemma", "lemmaAfter"],
  [1033, "side", "tagBefore", "tag", "tagAfter"],
  [1035, "distance", "mention"],
  [1036, "distance", "shape"],
  [1037, "side", "lemma", "cueLemma"],
  [1039, "side", "tag", "cueLastLemma"],
  [1041, "commas", "tag", "side"],
  [1042, "others", "tag", "side"],
  [1046, "side", "lemmaAfter", "lemmaAfter2"],
  [1047, "cueAtStart", "side", "commas"],
  [1048, "side", "cueAtEnd", "commas", "tag"],
  [1054, "side", "cueKind", "tag", "commas"],
  [1055, "side", "mention", "cueLemma"],
  [1080, "path"],
  [1081, "path", "cueLemma"],
  [1082, "path", "cuePhrase"],
  [1083, "path", "cueTag"],
  [1085, "path", "lemma"],
]);

/** The same of one that governs the cue. */
export const governorTemplates: TemplateTable = layTemplates(roleFact, [
  [1108, "path", "lemma", "cueLemma"],
]);

/** The same of one down a branch. */
export const branchTemplates: TemplateTable = layTemplates(roleFact, [
  [1087, "path", "branchEdge"],
  [1089, "path", "branchTag", "branchLemma"],
  [1090, "path", "branchTag"],
  [1091, "path", "branchMark"],
  [1092, "path", "branchMark", "cueLemma"],
  [1093, "path", "branchMark", "isBranch"],
  [1094, "path", "upTo4"],
  [1095, "path", "branchEdge", "tag"],
  [1096, "path", "quotes"],
  [1098, "path", "distance", "up"],
  [1099, "path", "relation", "upTo3"],
  [1102, "path", "commas"],
  [1103, "path", "othersApart"],
]);

/** The same of one two or more steps down. */
export const deepTemplates: TemplateTable = layTemplates(roleFact, [
  [1106, "path", "secondRelation", "secondEdge"],
  [1107, "path", "secondRelation", "secondMark"],
]);

/** The same, last: the cue that it hangs under, and its own relation. */
export const underTemplates: TemplateTable = layTemplates(roleFact, [
  [1110, "under"],
  [1111, "under", "path"],
  [1112, "under", "side"],
  [1113, "relation", "side"],
  [1114, "relation", "side", "tag"],
  [1116, "under", "relation", "isBehindHead"],
]);
