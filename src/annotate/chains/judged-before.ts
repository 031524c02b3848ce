import { lemmaOf, tokenText } from "../../doc/index.ts";
import type { Item } from "./item.ts";
import type { View } from "./view.ts";

/** Verbs, by lemma, that say what they think of their object for something of its own. */
const judging = new Set(
  "commend condemn congratulate criticise criticize denounce laud praise rebuke salute thank".split(
    " ",
  ),
);

/** Tokens from such a verb within which its object and the phrase behind it stand. */
const reach = 15;

/**
 * Whom a possessive pronoun is of in *thanked **Orvella** for **its** help*: the object of a
 * verb that judges it for what is its own. Null for every other pronoun, and where the
 * object is nobody the pronoun can be.
 */
export function judgedBefore(view: View, item: Item): Item | null {
  const { pronoun } = item;
  if (pronoun?.role !== "possessive" || pronoun.person !== 3 || item.quote >= 0) return null;
  if (!/^(?:for|on|over)$/i.test(tokenText(view.text, view.tokens, item.first - 1))) return null;
  for (let i = item.index - 1; i >= Math.max(0, item.index - reach); i--) {
    const other = view.items[i];
    if (other === undefined || other.sentence !== item.sentence) return null;
    if (other.relation !== "obj" || other.end !== item.first - 1 || other.governor < 0) continue;
    const isJudged = judging.has(lemmaOf(view.tags, other.governor).toLowerCase());
    return isJudged && mayOwn(view, item, other) ? other : null;
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
