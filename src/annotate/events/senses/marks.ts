import { campaignWords } from "../../../lang/en/event-genres.ts";
import { violence } from "../../../lang/en/event-senses.ts";
import { singular } from "../../../lang/en/noun-type.ts";
import { lemmaAt, tagAt, type View } from "../view.ts";

/** What a text is about, as far as it tells how its verbs of conflict are meant. */
export interface Marks {
  /** 0 to 3: how many of its nouns are words of campaigns and parliaments. */
  readonly campaign: number;
  /** 0 to 3: how many are words of violence. */
  readonly violence: number;
  /** 0 to 3: how many countries it names. */
  readonly countries: number;
}

/** Tokens of a text that are looked at. */
const mostTokens = 2000;

/** Nouns below which a text is too short to say what it is about. */
const fewest = 30;

/** The {@link Marks} of a text; null for one too short to tell. One pass over its first tokens. */
export function marksOf(view: View): Marks | null {
  let nouns = 0;
  let campaign = 0;
  let violent = 0;
  const end = Math.min(view.tokens.length, mostTokens);
  for (let token = 0; token < end; token++) {
    const tag = tagAt(view, token);
    if (tag !== "NOUN" && tag !== "PROPN") continue;
    const lemma = singular(lemmaAt(view, token));
    nouns++;
    if (campaignWords.has(lemma)) campaign++;
    // The word in question says nothing of itself.
    if (violence.has(lemma) && lemma !== "attack") violent++;
  }
  if (nouns < fewest) return null;
  const countries = new Set(
    view.chains.flatMap(({ type, country }) => (type === "GPE" ? (country ?? []) : [])),
  );
  return {
    campaign: step(campaign / nouns, [0.02, 0.04, 0.08]),
    violence: step(violent / nouns, [0.005, 0.02, 0.05]),
    countries: step(countries.size, [2, 4, 7]),
  };
}

function step(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}
