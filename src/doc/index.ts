export { chainByMention } from "./chains.ts";
export { dateOfSaying, isJustAhead } from "./date-of-saying.ts";
export { type DayLine, findDayLines } from "./day-lines.ts";
export { createDoc, createPlainDoc, type Doc, type DocId, withLayer } from "./doc.ts";
export { isAnnotatedLanguage } from "./language.ts";
export type * from "./layers.ts";
export { type Origin, pageAt, pagesOf, type TextMap } from "./origin.ts";
export { referenceOf } from "./reference-of.ts";
export { type Direction, resolveRelative } from "./resolve-time.ts";
export { dayOfTelling, timexOf } from "./time-of.ts";
export { edtfOf, stretchOf } from "./timex-date.ts";
export { rangeEndOf } from "./timex-range.ts";
export {
  type Arcs,
  lemmaOf,
  relationOf,
  type Sentence,
  type Tags,
  type Tokens,
  tokenAt,
  tokenSpan,
  tokenText,
  type Upos,
  uposNames,
  uposOf,
} from "./tokens.ts";
export { createTree, dependentsOf, type Tree } from "./tree.ts";
export { wordLemmas } from "./word-lemmas.ts";
