import { currencies, measureUnits } from "../../lang/en/numbers.ts";
import type { Words } from "./words.ts";

/** A unit found beside a number. */
export interface ReadUnit {
  /** ISO 4217 code or the name of a unit. */
  readonly unit: string;
  readonly factor: number;
  /** Index after its last token. */
  readonly end: number;
  readonly kind: "currency" | "measure";
}

const currencyByMark = new Map(
  currencies.flatMap(({ code, marks }) => marks.map((mark): [string, string] => [mark, code])),
);
const currencyByWords = new Map(
  currencies.flatMap(({ code, words }) => words.map((word): [string, string] => [word, code])),
);
const unitByWords = new Map(
  measureUnits.flatMap((unit) => unit.words.map((word) => [word, unit] as const)),
);

/** The currency whose mark is this token, with the letters before it where the tokens part them (*US*, *$*); null for none. */
export function currencyBefore(words: Words, at: number): { first: number; code: string } | null {
  const mark = words.word(at);
  const joined = words.touches(at) ? words.word(at - 1) + mark : "";
  const wide = currencyByMark.get(joined);
  if (wide !== undefined) return { first: at - 1, code: wide };
  const code = currencyByMark.get(mark);
  return code === undefined ? null : { first: at, code };
}

/** Units shorter than three letters are also other words: they count only beside digits. */
const isShort = (phrase: string): boolean => phrase.length < 3 && phrase !== "%";

/** The unit whose words begin at `at`, the longest; null where there is none. `digits` says what stands before. */
export function readUnit(words: Words, at: number, digits: boolean): ReadUnit | null {
  let best: ReadUnit | null = null;
  let phrase = "";
  for (let i = at; i < words.end && i < at + 4; i++) {
    const lower = words.lower(i);
    if (lower === "") break;
    const joined =
      phrase === "" ||
      lower === "-" ||
      phrase.endsWith("-") ||
      /^[/°]$/.test(phrase.at(-1) ?? "") ||
      (words.touches(i) && /[/°]/.test(lower + phrase));
    phrase = joined ? phrase + lower : `${phrase} ${lower}`;
    const code =
      currencyByWords.get(phrase) ??
      (i === at && digits ? currencyByMark.get(words.word(i)) : undefined);
    if (code !== undefined) best = { unit: code, factor: 1, end: i + 1, kind: "currency" };
    const unit = unitByWords.get(phrase);
    if (unit !== undefined && (digits || !isShort(phrase))) {
      best = { unit: unit.unit, factor: unit.factor, end: i + 1, kind: "measure" };
    }
  }
  return best;
}
