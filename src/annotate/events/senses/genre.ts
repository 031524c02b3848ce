import type { Participant } from "../../../doc/index.ts";
import { type Genre, genreLimits, genreWords } from "../../../lang/en/event-genres.ts";
import type { Draft } from "../triggers/draft.ts";
import type { View } from "../view.ts";

const genres: readonly Genre[] = ["sport", "culture", "business", "weather"];

/** The kinds that a noun marks, a bit each: one look-up a noun, not one a kind. */
const kindsOf = new Map<string, number>();
genres.forEach((genre, i) => {
  for (const word of genreWords[genre]) kindsOf.set(word, (kindsOf.get(word) ?? 0) | (1 << i));
});

/** How much of each kind of news the leading nouns of a text are, in their order: 0 to 3, by share. */
export function genreSteps(nouns: readonly string[]): readonly number[] {
  const counts = genres.map(() => 0);
  for (const lemma of nouns) {
    const marked = kindsOf.get(lemma) ?? 0;
    for (let i = 0; marked >> i !== 0; i++)
      if (((marked >> i) & 1) === 1) counts[i] = (counts[i] ?? 0) + 1;
  }
  return counts.map((count) => {
    const share = count / Math.max(1, nouns.length);
    return share < 0.03 ? 0 : share < 0.06 ? 1 : share < 0.1 ? 2 : 3;
  });
}

/** The kind of news that the leading nouns of a text mark it as; null for other news. */
export function genreOf(nouns: readonly string[]): Genre | null {
  const counts = genres.map(() => 0);
  const kinds = genres.map(() => new Set<string>());
  for (const lemma of nouns) {
    const marked = kindsOf.get(lemma) ?? 0;
    for (let i = 0; marked >> i !== 0; i++) {
      if (((marked >> i) & 1) === 0) continue;
      counts[i] = (counts[i] ?? 0) + 1;
      kinds[i]?.add(lemma);
    }
  }
  const found = genres.find((genre, i) => {
    const { share, kinds: least } = genreLimits[genre];
    return (counts[i] ?? 0) >= share * nouns.length && (kinds[i]?.size ?? 0) >= least;
  });
  return found ?? null;
}

/**
 * Whether an event is none in a text of this kind: teams beat and meet one another, firms agree and
 * promise, and that is no politics. Outside sport what a country or its government does, or has done to it, stays.
 */
export function isOutOfPlace(view: View, genre: Genre | null, draft: Draft): boolean {
  if (genre === null) return false;
  if (genre === "sport") return draft.type !== "COERCE" && draft.type !== "SANCTION";
  return ![...draft.actors, ...draft.recipients].some((party) => isOfState(view, party));
}

/** A country or place, somebody of a known country, or an office or arm of a state. */
export function isOfState(view: View, { chain, country, name }: Participant): boolean {
  return (
    country !== null ||
    view.chains[chain ?? -1]?.type === "GPE" ||
    /\b(?:government|minist(?:ry|er)|president|premier|police|army|navy|parliament|court|council|rebels?|troops)\b/i.test(
      name,
    )
  );
}
