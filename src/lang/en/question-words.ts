import { stemOf } from "./stem.ts";
import { baseFormOf } from "./synonyms.ts";

function list(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** The words of a list in all their inflections: a test of a lower-case word. */
function inflected(text: string): (word: string) => boolean {
  const stems = new Set([...list(text)].map(stemOf));
  return (word) => stems.has(stemOf(baseFormOf(word)));
}

/**
 * Whether it is a verb by which a question asks for what somebody said: *What did she
 * say about …?* It says nothing of the matter, so that no statement need hold it.
 */
export const isAskingVerb: (word: string) => boolean = inflected(
  `say tell state declare speak talk comment remark announce mention write report claim explain answer reply respond
  promise pledge warn inform assure quote assert insist argue maintain describe call ask urge think believe`,
);

/** Whether it is one of these whose object is the one spoken to: *tell the premier that …*. */
export const isTellingVerb: (word: string) => boolean = inflected(
  "tell promise pledge warn inform assure ask urge answer remind",
);

/** Whether it is a verb that cannot do without one spoken to, named or not: *tell parliament*. */
export const isInformingVerb: (word: string) => boolean = inflected("tell inform assure remind");

/** Words of a question that name what kind of answer is wanted, not what it is about. */
export const askingNouns: ReadonlySet<string> = list(
  `position positions view views stance stances opinion opinions statement statements remark remarks quote quotes
  quotation quotations word words wording wordings comment comments answer anything something nothing everything
  anyone anybody someone somebody everyone people thing things exactly so far please find show give reporters
  journalists press`,
);

/** Whether it asks where somebody stands: positions are looked at besides statements. */
export const isStandingWord: (word: string) => boolean = inflected(
  "position stance view opinion support oppose back reject favor favour stand agree disagree against",
);

/** Words that ask for a number: figures are looked at besides statements. */
export const countingWords: ReadonlySet<string> = list(
  "many much number figure figures percent percentage total amount cost price",
);
