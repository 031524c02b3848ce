import { hashCodes } from "../learn/hash.ts";

/** How often n-grams stand in each language, as a logarithm: by number of the language, as eld has it. */
export type NgramScores = Readonly<Record<string, number>>;

/** What eld knows of languages, still as the text of its file. */
export interface NgramTable {
  /** ISO 639-1 codes by number. */
  readonly languages: Readonly<Record<string, string>>;
  /** Scores of an n-gram, made anew at each call; undefined for one that the file lacks. */
  readonly scoresOf: (ngram: string) => NgramScores | undefined;
}

/**
 * Reads the file of n-grams that eld ships, `…{languages:{0:'am',…},ngrams:{' the ':{11:90,…},…}}`.
 * Evaluated, its 50,000 objects take 28 MB and a fifth of a second; as a text with a table
 * of where each n-gram stands they take 1.5 MB and a tenth of the time.
 */
export function readNgrams(source: string): NgramTable {
  const body = source.indexOf("ngrams:{") + "ngrams:{".length;
  const languages: Record<string, string> = {};
  for (const [, number = "", code = ""] of source.slice(0, body).matchAll(/(\d+):'(\w+)'/g)) {
    languages[number] = code;
  }
  // Three places for each n-gram, so that few are asked for in vain. 0 is free.
  const places = new Int32Array(1 << 17);
  const slotOf = (name: string): number => {
    let slot = hashCodes(name) & (places.length - 1);
    for (let at = places[slot] ?? 0; at !== 0; at = places[slot] ?? 0) {
      if (source.startsWith(name, at)) break;
      slot = (slot + 1) & (places.length - 1);
    }
    return slot;
  };
  // A name with the colon after it, so that none is the beginning of another.
  const entry = /(?:'(?:[^'\\]|\\.)*'|[^',:{}]+):(?=\{)/g;
  entry.lastIndex = body;
  for (let found = entry.exec(source); found !== null; found = entry.exec(source)) {
    places[slotOf(found[0])] = found.index;
  }
  const scoresAt = (name: string): NgramScores | undefined => {
    const at = places[slotOf(name)] ?? 0;
    if (at === 0) return undefined;
    const start = at + name.length + 1;
    const scores: Record<string, number> = {};
    for (const score of source.slice(start, source.indexOf("}", start)).split(",")) {
      const colon = score.indexOf(":");
      scores[score.slice(0, colon)] = Number(score.slice(colon + 1));
    }
    return scores;
  };
  return {
    languages,
    // Names that need no quotation marks have none.
    scoresOf: (ngram) => scoresAt(`'${ngram.replace(/['\\]/g, "\\$&")}':`) ?? scoresAt(`${ngram}:`),
  };
}
