import { type Gazetteer, type GazetteerMatch, senseKinds } from "../../lang/en/gazetteer/index.ts";
import { titleAt, titles } from "../../lang/en/titles.ts";
import { join } from "../../learn/index.ts";
import { type Page, wordAt } from "./page.ts";
import { opener } from "./word-facts.ts";

/** What lists say about each token of a page. */
export interface Hints {
  /** Bits of the kinds of the longest listed phrase over the token; see `senseKinds`. */
  readonly kinds: Int32Array;
  /** Place of the token in that phrase: 0 none, 1 begin, 2 inside, 3 end, 4 single. */
  readonly places: Uint8Array;
  /** Bits of the kinds of every other listed phrase over the token. */
  readonly others: Int32Array;
  /** 1 + the role of the title that ends just before the token; 0 for none. */
  readonly titleBefore: Uint8Array;
  /** 1 where the token is part of a title. */
  readonly inTitle: Uint8Array;
}

const roles = [...new Set(titles.map(({ role }) => role))];

function kindBits(match: GazetteerMatch): number {
  let bits = 0;
  for (const { kind } of match.senses) bits |= 1 << senseKinds.indexOf(kind);
  return bits;
}

/** Looks every word of a page up in the lists; `openerAt` gives a word's `fact.opener`. A null gazetteer leaves only titles. */
export function findHints(
  page: Page,
  gazetteer: Gazetteer | null,
  openerAt: (index: number) => number,
): Hints {
  const { length, sentences } = page;
  const hints: Hints = {
    kinds: new Int32Array(length),
    places: new Uint8Array(length),
    others: new Int32Array(length),
    titleBefore: new Uint8Array(length),
    inTitle: new Uint8Array(length),
  };
  const opensPhrase = (index: number): boolean => (openerAt(index) & opener.listed) !== 0;
  const words: string[] = [];
  for (let i = 0; i < length; i++) words.push(wordAt(page, i));
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] ?? 0;
    const to = sentences[s + 1] ?? 0;
    findTitles(words, from, to, openerAt, hints);
    if (gazetteer !== null) markMatches(gazetteer.matches(words, from, to, opensPhrase), hints);
  }
  return hints;
}

function findTitles(
  words: readonly string[],
  from: number,
  to: number,
  openerAt: (index: number) => number,
  hints: Hints,
): void {
  for (let i = from; i < to; ) {
    const found = (openerAt(i) & opener.title) !== 0 ? titleAt(words, i, to) : null;
    if (found === null) {
      i++;
      continue;
    }
    for (let k = i; k < found.end; k++) hints.inTitle[k] = 1;
    if (found.end < to && found.title.beforeName) {
      hints.titleBefore[found.end] = 1 + roles.indexOf(found.title.role);
    }
    i = found.end;
  }
}

/** Marks the longest phrases that do not overlap, from the left; the rest go to `others`. */
function markMatches(matches: readonly GazetteerMatch[], hints: Hints): void {
  let covered = 0;
  for (let m = 0; m < matches.length; m++) {
    const match = matches[m];
    if (match === undefined) continue;
    const next = matches[m + 1];
    const bits = kindBits(match);
    const longest = next === undefined || next.first !== match.first;
    if (longest && match.first >= covered) {
      covered = match.end;
      for (let i = match.first; i < match.end; i++) {
        hints.kinds[i] = bits;
        hints.places[i] =
          match.end - match.first === 1 ? 4 : i === match.first ? 1 : i === match.end - 1 ? 3 : 2;
      }
    } else {
      for (let i = match.first; i < match.end; i++) hints.others[i] = (hints.others[i] ?? 0) | bits;
    }
  }
}

/** The kinds of the listed phrase over a token and its place in it, in one number. */
export function hintAt(hints: Hints, i: number): number {
  return join(hints.kinds[i] as number, hints.places[i] as number);
}
