import { lemmaOf } from "../../doc/index.ts";
import type { Item } from "./item.ts";
import type { View } from "./view.ts";

/** Verbs, by lemma, that say what they think of their object for something of its own. */
const judging = new Set(
  "commend condemn congratulate criticise criticize denounce laud praise rebuke salute thank".split(
    " ",
  ),
);

/** What stands between their object and what is its own. */
const ofItsOwn =
  /^\s(?:for|on|over|(?:since|after|during|following|amid)(?:\sthe\s(?:start|beginning|launch|outbreak|renewal|end)\sof)?)\s$/i;

/** Verbs, by lemma, that say what their object does: *accused **Orvella** of hiding **its** losses*. */
const charging = new Set(["accuse", "suspect", "convict"]);
const ofDoing = /^\sof\s\p{L}+ing\b[^.,;:!?"“”]*$/u;

/** Tokens from such a verb within which its object and the phrase behind it stand. */
const reach = 15;

/**
 * Whom a possessive pronoun is of in *thanked **Orvella** for **its** help* and *condemned
 * **Orvella** since the start of **its** siege*: the object of a verb that judges it for what
 * is its own. Null for every other pronoun, and where the
 * object is nobody the pronoun can be.
 */
export function judgedBefore(view: View, item: Item): Item | null {
  const { pronoun } = item;
  if (pronoun?.role !== "possessive" || pronoun.person !== 3 || item.quote >= 0) return null;
  for (let i = item.index - 1; i >= Math.max(0, item.index - reach); i--) {
    const other = view.items[i];
    if (other === undefined || other.sentence !== item.sentence) return null;
    if (other.relation !== "obj" || other.governor < 0) continue;
    const between = view.text.slice(view.tokens.ends[other.end - 1] ?? 0, item.mention.start);
    const verb = lemmaOf(view.tags, other.governor).toLowerCase();
    const isOwner = judging.has(verb)
      ? ofItsOwn.test(between)
      : charging.has(verb) && ofDoing.test(between);
    if (isOwner) return mayOwn(view, item, other) ? other : null;
  }
  return null;
}

function mayOwn(view: View, { pronoun }: Item, { index }: Item): boolean {
  const { type, several, gender, guess } = view.clusters.of(index);
  if (pronoun?.base === "they") return several;
  if (several) return false;
  if (pronoun?.base === "it") return type !== "PER";
  return type === "PER" && (gender ?? guess ?? pronoun?.gender) === pronoun?.gender;
}
