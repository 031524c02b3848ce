import { phrasalVerbs } from "../../lang/en/phrasal-verbs.ts";
import { stemOf } from "../../lang/en/stem.ts";
import { baseFormOf } from "../../lang/en/synonyms.ts";

/** A verb that its particle makes another: which word, and what it is compared as. */
export interface PhrasalWord {
  readonly at: number;
  readonly as: string;
}

/** By particle, what can stand for each verb with it, by its stems: *passed* has another than *pass*. */
const byParticle = new Map(
  [...Map.groupBy(phrasalVerbs, ({ particle }) => particle)].map(([particle, own]) => [
    particle,
    new Map(own.flatMap(({ verb, as }) => [verb, `${verb}ed`].map((form) => [stemOf(form), as]))),
  ]),
);

/** What may stand between a verb and its particle. */
const pronouns: ReadonlySet<string> = new Set(["it", "them", "him", "her", "us", "this", "that"]);

/**
 * The verbs of two words among the words of a text in lower case, as one that says the same:
 * *stepped down* is *resign*, *called it off* is *cancel*. One pass.
 */
export function findPhrasal(forms: readonly string[]): PhrasalWord[] {
  const out: PhrasalWord[] = [];
  forms.forEach((particle, i) => {
    const verbs = byParticle.get(particle);
    if (verbs === undefined) return;
    const at = pronouns.has(forms[i - 1] ?? "") ? i - 2 : i - 1;
    const as = verbs.get(stemOf(baseFormOf(forms[at] ?? "")));
    if (as !== undefined) out.push({ at, as });
  });
  return out;
}
