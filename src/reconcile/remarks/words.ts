import { functionWords } from "../../lang/en/function-words.ts";
import { smallNumberWords } from "../../lang/en/numbers.ts";
import { stemOf } from "../../lang/en/stem.ts";
import { baseFormOf, synonymGroups } from "../../lang/en/synonyms.ts";
import { weekdays } from "../../lang/en/times.ts";
import type { Span } from "../../text/index.ts";
import { findAmounts, roughMark } from "./amounts.ts";
import { findComparatives } from "./comparatives.ts";
import { findNone } from "./none.ts";
import { findPeriods } from "./periods.ts";
import { findPhrasal } from "./phrasal.ts";
import { type Tense, tenseOfForm } from "./tense.ts";

/** A word as it can be compared: one object for all its occurrences in a vocabulary. */
export interface Word {
  /** Its place in the vocabulary. */
  readonly id: number;
  /** Lower case, apostrophes straight, without *'s*. */
  readonly form: string;
  /** What its inflections share; for a number, however spelled, `#` and its value. */
  readonly stem: string;
  /** The place of its stem in the vocabulary: equal for equal stems. */
  readonly stemId: number;
  /** Whether it is a number. */
  readonly number: boolean;
  /** Whether it is a number that is not meant to the digit: *almost forty*. */
  readonly rough: boolean;
  /** Whether it carries matter rather than grammar. */
  readonly content: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether it is a day of the week, which is in capitals and no name. */
  readonly weekday: boolean;
  /** The groups of words that can stand for it (`synonymGroups`). */
  readonly groups: readonly number[];
  /** What it says of the tense. */
  readonly tense: Tense | null;
}

/** The words that have been seen, each once: a pile has few words and many occurrences. */
export interface Vocabulary {
  /** The words of a text, in order. Costs one pass. */
  readonly read: (text: string) => readonly Word[];
  /** How many stems there are so far. */
  readonly stems: () => number;
}

const wordPattern = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+|(?<=ty)-\p{L}+)*/gu;

/** Finds words of a text in lower case that are compared as others. */
type Rewriting = (
  forms: readonly string[],
) => readonly { readonly at: number; readonly as: string }[];

/** What is read otherwise than printed in words that somebody said. */
const ofSpeech: readonly Rewriting[] = [
  findAmounts,
  findPeriods,
  findComparatives,
  findNone,
  findPhrasal,
];

/** Creates an empty vocabulary. Its ids depend on the order of reading: compare with them, never print them. */
export function createVocabulary(rewritings: readonly Rewriting[] = ofSpeech): Vocabulary {
  const words = new Map<string, Word>();
  /** Words that stand for others: in capitals where they are not printed so, or the other way round. */
  const recased = new Map<string, Word>();
  const stems = new Map<string, number>();
  const create = (printed: string): Word => {
    const form = printed.toLowerCase().replaceAll("’", "'").replace(/'s$/, "");
    const stem = numberStem(form) ?? stemOf(baseFormOf(form));
    const stemId = stems.get(stem) ?? stems.size;
    stems.set(stem, stemId);
    return {
      id: words.size + recased.size,
      form,
      stem,
      stemId,
      number: stem.startsWith("#"),
      rough: form.startsWith(roughMark),
      content: !functionWords.has(form) && !anybody.has(form),
      capital: /^\p{Lu}/u.test(printed),
      weekday: isWeekday(form),
      groups: synonymGroups(stem),
      tense: tenseOfForm(form),
    };
  };
  const wordOf = (printed: string): Word => {
    const word = words.get(printed) ?? create(printed);
    words.set(printed, word);
    return word;
  };
  const standIn = (as: string, capital: boolean): Word => {
    const word = wordOf(as);
    if (word.capital === capital) return word;
    const other = recased.get(as) ?? { ...word, id: words.size + recased.size, capital };
    recased.set(as, other);
    return other;
  };
  return {
    read: (text) => {
      const read = (text.match(wordPattern) ?? []).map(wordOf);
      const forms = read.map(({ form }) => form);
      for (const { at, as } of rewritings.flatMap((rewriting) => rewriting(forms))) {
        const word = read[at];
        if (word !== undefined) read[at] = standIn(as, word.capital);
      }
      return read;
    },
    stems: () => stems.size,
  };
}

/** The places of the words of a text that begins at `offset` in its document, in the order of {@link Vocabulary.read}. */
export function placesOf(text: string, offset: number): Span[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** Pronouns of nobody in particular: *no one* of one translator is *nobody* of another. */
const anybody: ReadonlySet<string> = new Set(
  ["any", "every", "no", "some"].flatMap((start) =>
    ["body", "one", "thing"].map((end) => `${start}${end}`),
  ),
);

/** *Monday* and *Fridays*; *The Sun* is a paper. */
function isWeekday(form: string): boolean {
  const day = form.replace(/s$/, "");
  return day.endsWith("day") && Object.hasOwn(weekdays, day);
}

/** How far two amounts of which one is rough may be apart, as a share of the larger. */
const roughly = 0.12;

/** Whether two numbers can be of one amount: equal, or near where one is rough. Symmetric. */
export function isNearAmount(a: Word, b: Word): boolean {
  if (a.stemId === b.stemId) return true;
  if (!a.rough && !b.rough) return false;
  const [one, two] = [Number(a.stem.slice(1)), Number(b.stem.slice(1))];
  return Math.abs(one - two) <= roughly * Math.max(one, two);
}

/** *40*, *forty* and *forty-two* as numbers, *third* as three; null for other words, and for *one* and *zero*, which seldom count. */
function numberStem(form: string): string | null {
  const digits = /^\d[\d.,]*/.exec(form.startsWith(roughMark) ? form.slice(1) : form)?.[0];
  if (digits !== undefined)
    return `#${Number(digits.replace(/,(?=\d{3})/g, "").replace(/[.,]$/, ""))}`;
  const place = ordinals.get(form);
  if (place !== undefined) return `#${place}`;
  const [tens = "", ones = null] = form.split("-");
  const value = (smallNumberWords.get(tens) ?? 0) + (smallNumberWords.get(ones ?? "") ?? 0);
  return value > 1 ? `#${value}` : null;
}

/** From *third* on: *first* seldom counts, and *second* may be of time. */
const ordinals: ReadonlyMap<string, number> = new Map(
  "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 3]),
);
