import { PairIndex } from "./pair-index.ts";
import {
  degreeOf,
  leastAlike,
  letterPairs,
  type Spelling,
  shortest,
  spellingOf,
} from "./spelling.ts";
import type { Word } from "./words.ts";

/** The words that stand for a word, itself too, by their ids, and how far each does. */
export interface Kin {
  readonly ids: readonly number[];
  readonly degrees: readonly number[];
}

/** Words under one key, and of one first letter or all in capitals, beyond which those that follow are compared one by one: no language has so many. */
const most = { perKey: 2 ** 13, perLetter: 2 ** 16 } as const;

/** A word that others are kin of. */
interface Indexed {
  readonly word: Word;
  /** Null where it is too short for its spelling to be compared. */
  readonly spelling: Spelling | null;
  /** Its number among the words of its first letter, and among those in capitals; -1 where it is none. */
  readonly ofLetter: number;
  readonly inCapitals: number;
  readonly ids: number[];
  readonly degrees: number[];
  /** The id of the word that it was last compared with. */
  comparedWith: number;
}

/** Words with their numbers in an index. */
interface Lettered {
  readonly members: Indexed[];
  readonly pairs: PairIndex;
}

/** How far two words stand for each other; `spelled` is how far their spelling shows it. */
type Degree = (a: Word, b: Word, spelled: () => number) => number;

/**
 * Finds the kin of each word once, among the words asked for before it: those that share its
 * stem, a group of synonyms, the beginning of its stem, its key as a name, or most pairs of
 * letters. Two texts are then compared by looking words up. Holds some hundred bytes a word.
 * Numbers are not indexed: any two may be near.
 */
export class KinIndex {
  readonly #degree: Degree;
  /** By the id of the word; null for one that is not indexed. */
  readonly #known: (Indexed | null | undefined)[] = [];
  readonly #byKey = new Map<string, Indexed[]>();
  /** Words of four letters or more by their first, and those of them in capitals, which may be spellings of one name whatever their first. */
  readonly #byLetter = new Map<string, Lettered>();
  readonly #inCapitals: Lettered = createLettered();

  #size = 0;

  constructor(degree: Degree) {
    this.#degree = degree;
  }

  /** How many words were asked for: where it stands still, so do all kin. */
  get size(): number {
    return this.#size;
  }

  /** The kin of a word among all that are indexed, so far and from then on; null where it is not indexed. */
  of(word: Word): Kin | null {
    const known = this.#known[word.id];
    if (known !== undefined) return known;
    const added = word.number ? null : this.#add(word);
    this.#known[word.id] = added;
    this.#size++;
    return added;
  }

  #add(word: Word): Indexed | null {
    const spelling = word.form.length < shortest ? null : spellingOf(word);
    const lists = keysOf(word, spelling).map((key) => listOf(this.#byKey, key));
    const letter = this.#letterOf(word.form);
    const isFull = letter.members.length >= most.perLetter;
    if (isFull || lists.some(({ length }) => length >= most.perKey)) return null;
    const isName = spelling?.capital === true;
    const own: Indexed = {
      word,
      spelling,
      ofLetter: spelling === null ? -1 : letter.members.length,
      inCapitals: isName ? this.#inCapitals.members.length : -1,
      ids: [word.id],
      degrees: [1],
      comparedWith: word.id,
    };
    const pairs = spelling === null ? [] : [...letterPairs(word.form)];
    const among = isName ? [letter, this.#inCapitals] : [letter];
    const found = among.map(({ pairs: index }) => index.count(pairs, leastAlike));
    const alike = (other: Indexed): number =>
      isName && other.inCapitals >= 0
        ? this.#inCapitals.pairs.shareOf(other.inCapitals)
        : letter.pairs.shareOf(other.ofLetter);
    const compare = (other: Indexed): void => {
      if (other.comparedWith === word.id) return;
      other.comparedWith = word.id;
      const degree = this.#degree(word, other.word, () =>
        spelling === null || other.spelling === null
          ? 0
          : degreeOf(spelling, other.spelling, () => alike(other)),
      );
      if (degree > 0) join(own, other, degree);
    };
    for (const list of lists) for (const other of list) compare(other);
    among.forEach(({ members }, i) => {
      for (const number of found[i] ?? []) compare(members[number] as Indexed);
    });
    for (const list of lists) list.push(own);
    if (spelling !== null) put(letter, own, pairs);
    if (isName) put(this.#inCapitals, own, pairs);
    return own;
  }

  #letterOf(form: string): Lettered {
    const letter = form[0] ?? "";
    const known = this.#byLetter.get(letter) ?? createLettered();
    this.#byLetter.set(letter, known);
    return known;
  }
}

function createLettered(): Lettered {
  return { members: [], pairs: new PairIndex() };
}

function put({ members, pairs: index }: Lettered, own: Indexed, pairs: readonly string[]): void {
  index.add(members.length, pairs);
  members.push(own);
}

function listOf(lists: Map<string, Indexed[]>, key: string): Indexed[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

/** What words are looked up by that may be kin though they share few pairs of letters. */
function keysOf({ stem, stemId, groups }: Word, spelling: Spelling | null): string[] {
  const keys = [`stem ${stemId}`, ...groups.map((group) => `group ${group}`)];
  if (spelling === null) return keys;
  if (stem.length >= shortest) keys.push(`start ${stem.slice(0, shortest)}`);
  if (spelling.name !== null) keys.push(`name ${spelling.name}`);
  return keys;
}

function join(own: Indexed, other: Indexed, degree: number): void {
  own.ids.push(other.word.id);
  own.degrees.push(degree);
  other.ids.push(own.word.id);
  other.degrees.push(degree);
}
