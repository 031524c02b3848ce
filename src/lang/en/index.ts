export { type AbbreviationEntry, type AbbreviationKind, abbreviations } from "./abbreviations.ts";
export { apostropheWords, type Contraction, clitics, contractions } from "./contractions.ts";
export { joinedPrefixes, joinedSuffixes, joinedWords } from "./hyphens.ts";
export { type DatelineRule, datelineRules, type LayoutRule, layoutRules } from "./layout.ts";
export { sentenceStarters } from "./sentence-starters.ts";
export { gluedUnits } from "./units.ts";
