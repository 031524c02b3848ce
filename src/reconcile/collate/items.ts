import { functionWords } from "../../lang/en/function-words.ts";
import { smallNumberWords } from "../../lang/en/numbers.ts";
import { stemOf } from "../../lang/en/stem.ts";
import { baseFormOf, synonymGroups } from "../../lang/en/synonyms.ts";
import type { Evidence } from "../../record/index.ts";
import type { Span } from "../../text/index.ts";
import type { Match } from "./align.ts";

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
}

const itemPattern = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
/** How words retold begin: *that she would come*. */
const opening = /^that\s/u;
const clauseMark = /[,;:.!?…–—-]/u;
const none: readonly number[] = [];

/** The words of a report in order, the *that* apart which what is retold begins with. One pass. */
export function itemsOf(pieces: readonly Evidence[]): Item[] {
  return pieces.flatMap(({ exact, start }, piece) => {
    const skipped = piece === 0 ? (opening.exec(exact)?.[0].length ?? 0) : 0;
    let last = skipped;
    return [...exact.slice(skipped).matchAll(itemPattern)].map((match): Item => {
      const at = skipped + match.index;
      const [word] = match;
      const isAfterMark = clauseMark.test(exact.slice(last, at));
      last = at + word.length;
      const form = formOf(word);
      const stem = functionWords.has(form) ? "" : stemOf(baseFormOf(form));
      return {
        start: start + at,
        end: start + at + word.length,
        form,
        stem,
        groups: stem === "" ? none : synonymGroups(stem),
        piece,
        isAfterMark,
      };
    });
  });
}

function formOf(word: string): string {
  const form = word.toLowerCase().replaceAll("’", "'");
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
const sameStem: Match = { gain: gains.stem, equal: false };
const synonym: Match = { gain: gains.synonym, equal: false };

/** How two words stand against each other: equal, of one stem, one for the other, or not at all. */
export function matchItems(one: Item, two: Item): Match {
  if (one.form === two.form) return one.stem === "" ? sameGrammar : same;
  if (one.stem === "" || two.stem === "") return unlike;
  if (one.stem === two.stem) return sameStem;
  return one.groups.some((group) => two.groups.includes(group)) ? synonym : unlike;
}
