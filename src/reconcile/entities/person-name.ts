import { foldPhrase } from "../../lang/en/gazetteer/words.ts";
import { nameKey } from "../../lang/en/name-key.ts";
import { isNameSuffix } from "../../lang/en/name-particles.ts";
import { remembered } from "../../text/index.ts";

/** What a person's name says of whom it can be. */
export interface PersonName {
  /** Keys of the whole name, and of first and last word alone; none for a single word. */
  readonly full: readonly string[];
  /** Keys of parts of it, which fit several. */
  readonly short: readonly string[];
  /** Its words as printed, folded, without what follows them. */
  readonly words: readonly string[];
  /** `jr` and its like, which tell its bearer from another of that name; null for none. */
  readonly suffix: string | null;
  /** The initials between first and last word, as letters: `w`, `hw`; null for none. */
  readonly initials: string | null;
}

/** *Arkadyevich*, *Sergeevna*: the father's name, by which nobody is told from another of that name. */
const patronymic = /(?:[oe]v|y)(?:ich|itch|na)$|(?:ich|inich)na$/iu;

/** Names that are remembered. */
const mostKnown = 20_000;

/**
 * Reads a name. A person of one word may be anybody of that name, and so may *Ivan Petrovich*; a
 * name of three words is also the name without its middle. *Jr.* is part of the name.
 */
export const readPersonName: (name: string) => PersonName = remembered(mostKnown, readAnew);

function readAnew(name: string): PersonName {
  // *O'Donnell* is one word, *Al-Zaman* and *Jong-un* are two.
  const printed = foldPhrase(name.replace(/(?<!\p{L})(\p{L}{1,2})['’](?=\p{Lu})/gu, "$1"));
  const suffix = printed.slice(1).find(isNameSuffix) ?? null;
  const words = printed.filter((word) => word !== suffix);
  const parts = nameKey(words.join(" ")).split(" ");
  const [first = "", second = ""] = parts;
  const last = parts.at(-1) ?? "";
  const end = suffix === null ? "" : ` ${suffix}`;
  if (first === "") return { full: [], short: [], words: [], suffix: null, initials: null };
  const isFull = parts.length > 1 && !(parts.length === 2 && patronymic.test(name));
  const short = parts.length > 1 ? [`PER given ${first} ${second}${end}`] : [];
  if (isFull || parts.length === 1) {
    for (const part of parts) {
      short.push(`PER part ${part}${end}`);
      // *Dol* may be *Marek Dol Jr.*; *Dol Jr.* is not *Marek Dol*.
      if (isFull && suffix !== null) short.push(`PER part ${part}`);
    }
  }
  if (!isFull) return { full: [], short, words, suffix, initials: null };
  const whole = `PER ${parts.join(" ")}${end}`;
  const full = parts.length > 2 ? [whole, `PER ${first} ${last}${end}`] : [whole];
  const middle = words.slice(1, -1);
  const isInitial = middle.length > 0 && middle.every((word) => word.length <= 2);
  return { full, short, words, suffix, initials: isInitial ? middle.join("") : null };
}
