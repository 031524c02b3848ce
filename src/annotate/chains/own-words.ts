import { lemmaOf, tokenText } from "../../doc/index.ts";
import { speechVerbs } from "../../lang/en/speech-verbs.ts";
import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import type { View } from "./view.ts";

/** Mentions before and behind the pronoun that are looked at: no sentence that anybody wrote has more, and a text without a full stop is one sentence. */
const reach = 120;

/**
 * *“Orlu will win,” he said*, *she said that Orlu would*: nobody who says *he* or *she*
 * of a speaker means one whom the speaker's words name.
 */
export function namedInOwnWords(view: View, item: Item): Cluster[] {
  const named: Cluster[] = [];
  const { pronoun, governor, relation } = item;
  if (pronoun?.gender !== "m" && pronoun?.gender !== "f") return named;
  if (relation !== "nsubj" || governor < 0 || item.quote >= 0) return named;
  if (!speechVerbs.has(lemmaOf(view.tags, governor).toLowerCase())) return named;
  const isAside = saysInPassing(view, item);
  for (let i = item.index - 1; i >= item.index - reach; i--) {
    const other = view.items[i];
    if (other?.sentence !== item.sentence) break;
    const isNamed = other.mention.kind === "name" && (isAside || other.quote >= 0);
    if (isNamed) named.push(view.clusters.of(other.index));
  }
  for (let i = item.index + 1; i <= item.index + reach; i++) {
    const other = view.items[i];
    if (other?.sentence !== item.sentence) break;
    if (other.mention.kind === "name") named.push(view.clusters.of(other.index));
  }
  return named;
}

/** *She and Ms Orlu agreed, **she said**, that …*: a pronoun and its verb between commas, or at the end. */
function saysInPassing(view: View, { first, end, governor }: Item): boolean {
  if (governor !== end || tokenText(view.text, view.tokens, first - 1) !== ",") return false;
  return /^[,.;]?$/.test(tokenText(view.text, view.tokens, governor + 1));
}
