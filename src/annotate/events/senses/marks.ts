import { campaignWords } from "../../../lang/en/event-genres.ts";
import { violence } from "../../../lang/en/event-senses.ts";
import type { View } from "../view.ts";
import { genreSteps } from "./genre.ts";

/** What a text is about, as far as it tells how its verbs of conflict are meant. */
export interface Marks {
  /** 0 to 3: how many of its nouns are words of campaigns and parliaments. */
  readonly campaign: number;
  /** 0 to 3: how many are words of violence. */
  readonly violence: number;
  /** 0 to 3: how many countries it names. */
  readonly countries: number;
  /** 0 to 3 each: how many are words of sport, culture, business and the weather. */
  readonly genres: readonly number[];
}

/** Different words of campaigns below which a text is about none: *the presidency declined to comment* alone says nothing. */
const fewestKinds = 3;

/** Nouns below which a text is too short to say what it is about. */
const fewest = 30;

/** The {@link Marks} of a text by its leading nouns and the countries that it names; null for one too short to tell. */
export function marksOf(view: View, nouns: readonly string[]): Marks | null {
  if (nouns.length < fewest) return null;
  let campaign = 0;
  let violent = 0;
  const kinds = new Set<string>();
  for (const lemma of nouns) {
    if (campaignWords.has(lemma)) {
      campaign++;
      kinds.add(lemma);
    }
    // The word in question says nothing of itself.
    if (violence.has(lemma) && lemma !== "attack") violent++;
  }
  const countries = new Set(
    view.chains.flatMap(({ type, country }) => (type === "GPE" ? (country ?? []) : [])),
  );
  return {
    campaign: kinds.size < fewestKinds ? 0 : step(campaign / nouns.length, [0.02, 0.04, 0.08]),
    violence: step(violent / nouns.length, [0.005, 0.02, 0.05]),
    countries: step(countries.size, [2, 4, 7]),
    genres: genreSteps(nouns),
  };
}

function step(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}
