export {
  type Day,
  dayNumber,
  dayOf,
  isDay,
  isoDay,
  isoMonth,
  isoWeek,
  monthLength,
  parseDay,
  weekdayOf,
} from "./calendar.ts";
export { compareTexts } from "./compare-texts.ts";
export { counted } from "./counted.ts";
export { coveringsOf } from "./coverings.ts";
export { editDistance } from "./edit-distance.ts";
export { feastDate, feastDay } from "./feasts.ts";
export { firstWhere } from "./first-where.ts";
export { flat } from "./flat.ts";
export {
  anyDay,
  type Interval,
  intersect,
  intervalOf,
  weekdayPairs,
} from "./interval.ts";
export { addUnder, pushUnder } from "./keyed-lists.ts";
export { monthNames } from "./month-names.ts";
export { createOffsetMap, type OffsetMap, splitsPair } from "./offsets.ts";
export { ownCopy } from "./own-copy.ts";
export { remembered } from "./remembered.ts";
export { hashParts, hashText, sha256 } from "./sha256.ts";
export {
  compareSpans,
  covers,
  firstEndingAfter,
  firstStartingFrom,
  isWhite,
  overlaps,
  type Span,
  textOf,
  trimSpan,
} from "./span.ts";
export { findWords, foldedWords, foldWord } from "./words.ts";
