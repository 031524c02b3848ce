/* *Our country*, *her government*: which one, where an office tells. */
import type { Chain, Participant } from "../../../doc/index.ts";
import { childrenOf, nounAt, relationAt, type View, wordAt } from "../view.ts";
import { speakerOf, type Voices } from "../voices.ts";

/** Nouns for a country or those who act for it. */
const countryWords = /^(?:country|nation|state|government|homeland|fatherland)$/;

/**
 * The country that *our country*, *her government* or *their country* is: that of the office of whoever *our* or
 * *her* is, and outside quoted words that of the office which published the document. Null where
 * none is told, or where the words are others.
 */
export function countryOf(view: View, voices: Voices, token: number): Participant | null {
  if (!countryWords.test(nounAt(view, token))) return null;
  const owner = childrenOf(view, token).find((child) => relationAt(view, child) === "nmod:poss");
  const home = owner === undefined ? null : homeOf(view, voices, owner);
  if (owner === undefined || home === null) return null;
  const start = view.tokens.starts[owner] ?? 0;
  const end = view.tokens.ends[token] ?? start;
  return { start, end, name: home.name, chain: home.id, country: home.country };
}

/** The country of whoever the possessive at the token is; null where nothing tells. */
function homeOf(view: View, voices: Voices, token: number): Chain | null {
  const word = wordAt(view, token);
  if (/^(?:our|my)$/.test(word)) {
    const voice = speakerOf(view, voices, token);
    return voice === null
      ? voices.homes.publisher
      : (voices.homes.of.get(voice.chain ?? -1) ?? null);
  }
  if (!/^(?:his|her)$/.test(word)) return null;
  return voices.homes.of.get(view.chainOf[view.mentionAt[token] ?? -1] ?? -1) ?? null;
}
