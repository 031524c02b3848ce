import { lemmaOf, tokenText, uposOf } from "../../doc/index.ts";
import { singular } from "../../lang/en/noun-type.ts";
import { type OfficeKind, offices } from "../../lang/en/offices.ts";
import type { Held } from "./clusters.ts";
import type { View } from "./view.ts";

const byPhrase: ReadonlyMap<string, OfficeKind> = new Map(
  offices.flatMap(({ kind, phrases }) =>
    phrases.map((phrase): [string, OfficeKind] => [phrase, kind]),
  ),
);

const officeWords: ReadonlySet<string> = new Set(
  [...byPhrase.keys()].flatMap((phrase) => phrase.split(" ")),
);

/** Whether a lemma is a word of the name of some office: *prime*, *state*, *council*. */
export function isOfficeWord(lemma: string): boolean {
  return officeWords.has(lemma);
}

/** A description and its head token. */
export interface OfficeRange {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/**
 * The office that a range of tokens describes, with its country, or null. The
 * longest phrase that holds the head wins: *the president's wife* holds no office.
 */
export function officeWithin(view: View, range: OfficeRange): Held | null {
  const { first, end, head } = range;
  let best: OfficeKind | null = null;
  let length = 0;
  let former = false;
  const words: string[] = [];
  const places: number[] = [];
  const limit = Math.min(end, first + 24);
  for (let i = first; i < limit; i++) {
    const word = tokenText(view.text, view.tokens, i).toLowerCase();
    if (/^(?:former|ex|late|then|outgoing|ousted|previous)$/.test(word)) former = true;
    const lemma = (lemmaOf(view.tags, i) || word).toLowerCase();
    // *The head of Orvellian diplomacy*: whose it is does not change what it is.
    if (i !== head && uposOf(view.tags, i) === "ADJ" && !officeWords.has(lemma)) continue;
    places.push(i);
    words.push(officeWords.has(lemma) ? lemma : singular(lemma));
  }
  for (let i = 0; i < words.length; i++) {
    let phrase = "";
    for (let n = 1; n <= 6 && i + n <= words.length; n++) {
      phrase += (n === 1 ? "" : " ") + words[i + n - 1];
      const kind = byPhrase.get(phrase);
      if (kind === undefined || n <= length) continue;
      if (head < (places[i] ?? 0) || head > (places[i + n - 1] ?? 0)) continue;
      best = kind;
      length = n;
    }
  }
  if (best === null) return null;
  const [country = null] = view.countries.within(first, end);
  return { kind: best, country, former };
}

/** Offices at the head of a state or of its government. */
export const topOffices: ReadonlySet<OfficeKind> = new Set(["head", "monarch", "premier"]);

/** Whether two offices can be one: the same kind, or *leader* beside a head of state or government. */
export function sameOffice(asked: OfficeKind, held: OfficeKind): boolean {
  if (asked === held || asked === "counterpart") return true;
  if (asked === "leader") return topOffices.has(held) || held === "counterpart";
  if (held === "leader") return topOffices.has(asked);
  return asked === "minister" && (held === "foreign" || held === "defence" || held === "premier");
}

/** The office that a title as printed in a list names (*President*, *Min. of Foreign Affairs*), or null. */
export function officeOfTitle(title: string): OfficeKind | null {
  const words = title
    .toLowerCase()
    .replace(/^min\. /, "minister ")
    .replace(/[.,]/g, "");
  return byPhrase.get(words) ?? null;
}
