import type { Chain, Mention } from "../../doc/index.ts";
import { foldPhrase } from "../../lang/en/gazetteer/index.ts";
import { nameKey } from "../../lang/en/name-key.ts";
import { covers, firstEndingAfter, type Span } from "../../text/index.ts";

/** Somebody a transcript names: the chain, or the words alone where no chain has them. */
export interface Somebody {
  readonly name: string;
  readonly chain: number | null;
}

/** Looks people up by the words that a transcript uses of them. */
export interface People {
  /** The one person whose name has these words, in full or as last name; null when none or several have. */
  readonly named: (words: string) => Somebody | null;
  /** The last person whose name is mentioned within a span. */
  readonly within: (span: Span) => Somebody | null;
  /** All people whose names are mentioned within a span, each once. */
  readonly allWithin: (span: Span) => readonly Somebody[];
  /** All people whose names have these first letters: *AO* for Ada Orlu. */
  readonly withInitials: (letters: string) => readonly Somebody[];
  /** Whether a word ends the name of a place of this document. */
  readonly isPlace: (word: string) => boolean;
}

/** Prepares the look-ups for one document. */
export function createPeople(mentions: readonly Mention[], chains: readonly Chain[]): People {
  const byMention = new Map<number, Chain>();
  for (const chain of chains) for (const mention of chain.mentions) byMention.set(mention, chain);
  const persons = chains.filter((chain) => chain.type === "PER" && chain.named);
  const byWord = new Map<string, Set<Chain>>();
  for (const chain of persons) {
    for (const word of foldPhrase(chain.name)) {
      const key = nameKey(word);
      const set = byWord.get(key) ?? new Set();
      set.add(chain);
      byWord.set(key, set);
    }
  }
  const placeWords = new Set(
    chains.flatMap(({ type, named, name }) =>
      named && (type === "GPE" || type === "LOC")
        ? [name.toLowerCase().split(/\s+/).at(-1) ?? ""]
        : [],
    ),
  );
  const somebody = (chain: Chain): Somebody => ({ name: chain.name, chain: chain.id });
  const spans = mentions.flatMap((mention, index) => {
    const chain = byMention.get(index);
    const isName = mention.kind === "name" && mention.name !== null;
    return isName && chain !== undefined && chain.type === "PER" ? [{ mention, chain }] : [];
  });
  const ends = spans.map(({ mention: { start, end } }) => ({ start, end }));
  const named = (span: Span): Chain[] => {
    const found: Chain[] = [];
    // Names do not overlap: sorted by start, they are sorted by end.
    for (let i = firstEndingAfter(ends, span.start); i < spans.length; i++) {
      const entry = spans[i];
      if (entry === undefined || entry.mention.start >= span.end) break;
      if (entry.mention.name !== null && covers(span, entry.mention.name)) found.push(entry.chain);
    }
    return found;
  };
  return {
    withInitials: (letters) =>
      persons
        .filter(({ name }) => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("") === letters)
        .map(somebody),
    isPlace: (word) => placeWords.has(word.toLowerCase()),
    named: (words) => {
      const keys = foldPhrase(words).map((word) => nameKey(word));
      const [first, ...others] = keys.map((key) => byWord.get(key) ?? new Set<Chain>());
      const fitting = [...(first ?? [])].filter((chain) => others.every((set) => set.has(chain)));
      const [only] = fitting;
      return fitting.length === 1 && only !== undefined ? somebody(only) : null;
    },
    within: (span) => {
      const last = named(span).at(-1);
      return last === undefined ? null : somebody(last);
    },
    allWithin: (span) => [...new Set(named(span))].map(somebody),
  };
}
