import { functionWords } from "../../lang/en/function-words.ts";
import { smallNumberWords } from "../../lang/en/numbers.ts";
import { stemOf } from "../../lang/en/stem.ts";
import { baseFormOf, synonymGroups } from "../../lang/en/synonyms.ts";
import type { Evidence, Statement } from "../../record/index.ts";
import type { Span } from "../../text/index.ts";
import type { Match } from "./align.ts";
import { isShifted } from "./retold.ts";

/** A word of a report as it is compared with those of another. */
export interface Item extends Span {
  /** Lower case, apostrophes straight, small numbers in digits. */
  readonly form: string;
  /** What its inflections share; empty for words of grammar. */
  readonly stem: string;
  /** The groups of words that can stand for it. */
  readonly groups: readonly number[];
  /** Which piece of the content it stands in. */
  readonly piece: number;
  /** Whether a mark that parts clauses stands before it. */
  readonly isAfterMark: boolean;
  /** Whether it stands in an outlet's words, not between quotation marks. */
  readonly isRetold: boolean;
}

/** Where the words of a report stand. */
export type Pieces = readonly [Evidence, ...Evidence[]];

/** The words of a report, and how it tells them. */
export interface Telling {
  readonly pieces: Pieces;
  readonly form: Statement["form"];
}

const itemPattern = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
/** How words retold begin: *that she would come*. */
const opening = /^that\s/u;
const clauseMark = /[,;:.!?…–—-]/u;
const none: readonly number[] = [];

/** The words of a report in order, the *that* apart which what is retold begins with; *won't* is two. One pass. */
export function itemsOf({ pieces, form }: Telling): Item[] {
  let isQuoted = form === "direct";
  return pieces.flatMap(({ exact, start }, piece) => {
    const skipped = piece === 0 ? (opening.exec(exact)?.[0].length ?? 0) : 0;
    let last = skipped;
    return [...exact.slice(skipped).matchAll(itemPattern)].flatMap((match): Item[] => {
      const at = skipped + match.index;
      const [word] = match;
      const between = exact.slice(last, at);
      const isAfterMark = clauseMark.test(between);
      if (form === "mixed") isQuoted = isQuotedAfter(between, isQuoted);
      last = at + word.length;
      return partsOf(word).map(({ text, as, from }, i): Item => {
        const stem = functionWords.has(as) ? "" : stemOf(baseFormOf(as));
        return {
          start: start + at + from,
          end: start + at + from + text.length,
          form: as,
          stem,
          groups: stem === "" ? none : synonymGroups(stem),
          piece,
          isAfterMark: isAfterMark && i === 0,
          isRetold: !isQuoted,
        };
      });
    });
  });
}

const marks = /["“”]/gu;

/** Whether what stands after these marks is quoted. */
function isQuotedAfter(between: string, before: boolean): boolean {
  let is = before;
  for (const [mark] of between.matchAll(marks)) is = mark === '"' ? !is : mark === "“";
  return is;
}

/** A word of a report, or a part of one that is two words, as it is read, and where it begins in it. */
interface Part {
  readonly text: string;
  readonly as: string;
  readonly from: number;
}

/** Words before *n't* that are shorter there. */
const shortened: ReadonlyMap<string, string> = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);
/** What stands after an apostrophe for a word; *'s* only after what no name is. */
const clitics: ReadonlyMap<string, string> = new Map([
  ["re", "are"],
  ["ve", "have"],
  ["ll", "will"],
  ["m", "am"],
]);
const beforeIs = /^(?:it|he|she|that|there|here|what|who)$/;

/** The two words of *won't*, *cannot* and *it's*; others as they are. */
function partsOf(word: string): readonly Part[] {
  const form = formOf(word);
  const two = (length: number, first: string, second: string): readonly Part[] => [
    // Where only the first differs, a reader sees the whole word.
    { text: word, as: first, from: 0 },
    { text: word.slice(length), as: second, from: length },
  ];
  if (form === "cannot") return two(3, "can", "not");
  const verb = /^(.+)n't$/.exec(form)?.[1];
  if (verb !== undefined) return two(verb.length, shortened.get(verb) ?? verb, "not");
  const [, first, rest] = /^([a-z]+)'(re|ve|ll|m|s)$/.exec(form) ?? [];
  if (first === undefined || rest === undefined) return [{ text: word, as: form, from: 0 }];
  const second = clitics.get(rest) ?? (beforeIs.test(first) ? "is" : null);
  if (second === null) return [{ text: word, as: form, from: 0 }];
  return two(first.length, first, second);
}

/** *Anybody* is *anyone*. */
const anybody = /^(any|every|some)body$/;

function formOf(word: string): string {
  const form = word.toLowerCase().replaceAll("’", "'").replace(anybody, "$1one");
  if (/^\d[\d,]*$/.test(form)) return form.replaceAll(",", "");
  const [tens = "", ones = null, ...rest] = form.split("-");
  const value = smallNumberWords.get(tens);
  if (value === undefined || rest.length > 0) return form;
  if (ones === null) return value > 1 ? String(value) : form;
  const unit = smallNumberWords.get(ones);
  return unit === undefined ? form : String(value + unit);
}

/** What words gain that stand against each other: the same word of matter most, words of grammar least. */
const gains = { content: 8, stem: 6, synonym: 5, grammar: 2 } as const;
const unlike: Match = { gain: 0, equal: false };
const same: Match = { gain: gains.content, equal: true };
const sameGrammar: Match = { gain: gains.grammar, equal: true };
const shifted: Match = { gain: gains.stem, equal: true };
const sameStem: Match = { gain: gains.stem, equal: false };
const synonym: Match = { gain: gains.synonym, equal: false };

/** How two words stand against each other: equal, of one stem, one for the other, or not at all. */
export function matchItems(one: Item, two: Item): Match {
  if (one.form === two.form) return one.stem === "" ? sameGrammar : same;
  if (isShifted(one, two)) return one.stem === "" ? sameGrammar : shifted;
  if (one.stem === "" || two.stem === "") return unlike;
  if (one.stem === two.stem) return sameStem;
  return one.groups.some((group) => two.groups.includes(group)) ? synonym : unlike;
}
