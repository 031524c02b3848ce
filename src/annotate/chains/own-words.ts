import { lemmaOf, relationOf, tokenText } from "../../doc/index.ts";
import { speechVerbs } from "../../lang/en/speech-verbs.ts";
import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import { officeWithin } from "./offices.ts";
import type { View } from "./view.ts";

/** Mentions before and behind the pronoun that are looked at: no sentence that anybody wrote has more, and a text without a full stop is one sentence. */
const reach = 120;

/**
 * *“Orlu will win,” he said*, *she said that Orlu would*: nobody who says *he* or *she*
 * of a speaker means one whom the speaker's words name or call by an office; nor is the subject of any other
 * verb named in what hangs on the verb: *he worries that Orlu will win*, *the leader
 * pressed Orlu to go*.
 */
export function namedInOwnWords(view: View, item: Item): Cluster[] {
  const { pronoun, governor, relation } = item;
  if (relation !== "nsubj" || governor < 0) return [];
  const isPerson = pronoun === null && item.mention.type === "PER";
  const isHeOrShe = pronoun?.gender === "m" || pronoun?.gender === "f";
  if (!isPerson && !isHeOrShe) return [];
  const named = namedUnder(view, item);
  if (!isHeOrShe || item.quote >= 0) return named;
  if (!speechVerbs.has(lemmaOf(view.tags, governor).toLowerCase())) return named;
  const isAside = saysInPassing(view, item);
  for (let i = item.index - 1; i >= item.index - reach; i--) {
    const other = view.items[i];
    if (other?.sentence !== item.sentence) break;
    const isName = other.mention.kind === "name";
    const isNamed =
      (isName && isAside) || (other.quote >= 0 && (isName || isOfficeHeld(view, other)));
    const cluster = view.clusters.of(other.index);
    if (isNamed || (isAside && isDescribed(view, other, cluster))) named.push(cluster);
  }
  for (let i = item.index + 1; i <= item.index + reach; i++) {
    const other = view.items[i];
    if (other?.sentence !== item.sentence) break;
    if (other.mention.kind === "name") named.push(view.clusters.of(other.index));
  }
  return named;
}

/** Whoever is named behind a subject's verb, in what hangs on it by the tree. */
function namedUnder(view: View, item: Item): Cluster[] {
  const named: Cluster[] = [];
  for (let i = item.index + 1; i <= item.index + reach; i++) {
    const other = view.items[i];
    if (other?.sentence !== item.sentence) break;
    if (other.mention.kind !== "name" || other.head < item.governor) continue;
    if (hangsOn(view, other.head, item.governor)) named.push(view.clusters.of(other.index));
  }
  return named;
}

/** Whether a word hangs on a verb, at however many steps, with no *and* between that would bring another clause. */
function hangsOn({ arcs }: View, word: number, verb: number): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps < 30; steps++) {
    const over = arcs.heads[at] ?? -1;
    if (over === verb) return !/^(?:conj|parataxis)/.test(relationOf(arcs, at));
    at = over;
  }
  return false;
}

/** *“**The premier** has fled,” he said*: nobody calls himself so. */
function isOfficeHeld(view: View, item: Item): boolean {
  return isOne(item) && item.relation.startsWith("nsubj") && officeWithin(view, item) !== null;
}

/** *The minister*: one person, described. */
function isOne({ mention, determiner, several, pronoun }: Item): boolean {
  return pronoun === null && mention.type === "PER" && determiner === "the" && !several;
}

/** *An aide disagreed. **The minister** had known, he said*: behind a sentence about another, nobody describes himself in his own words. */
function isDescribed(view: View, item: Item, cluster: Cluster): boolean {
  if (!isOne(item)) return false;
  for (let i = item.index - 1; i >= item.index - reach; i--) {
    const other = view.items[i];
    if (other === undefined || other.paragraph !== item.paragraph) return false;
    if (other.sentence === item.sentence || other.relation !== "nsubj" || other.quote >= 0)
      continue;
    const before = view.clusters.of(other.index);
    return before !== cluster && before.type === "PER" && !before.several;
  }
  return false;
}

/** *She and Ms Orlu agreed, **she said**, that …*: a pronoun and its verb between commas, or at the end. */
function saysInPassing(view: View, { first, end, governor }: Item): boolean {
  if (governor !== end || tokenText(view.text, view.tokens, first - 1) !== ",") return false;
  return /^[,.;]?$/.test(tokenText(view.text, view.tokens, governor + 1));
}
