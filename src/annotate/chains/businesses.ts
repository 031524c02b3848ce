import { isBusinessNoun } from "../../lang/en/head-nouns.ts";
import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import { isBesideVerb } from "./speaker-before.ts";
import { nameOfItem, type View } from "./view.ts";

/** Sentences back within which the one body must have been told of. */
const window = 4;
/** Mentions that are looked back through. */
const reach = 400;

/** Those who speak about a business, before the name of the house they work for. */
const onlooker =
  /\b(?:analyst|broker|economist|lawyer|manager|professor|strategist)s? (?:at|of|from|with) (?:the )?$/i;

/** What ends the names of bodies that are no business. */
const publicBody =
  /\b(?:agency|army|assembly|association|authority|board|bureau|cabinet|college|commission|committee|congress|council|court|department|federation|government|institute|ministry|office|parliament|party|police|school|senate|service|treasury|tribunal|union|university)$/i;

const dayOrMonth =
  /^(?:\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

/**
 * Which body *the company* or *the lender* is, where it begins a clause of the narrator: the
 * only one that the text has named so far, told of in the last sentences. Null where another
 * name may be a body too, or *a rival firm* has come between.
 */
export function onlyBusiness(view: View, item: Item): Item | null {
  const { kind, type } = item.mention;
  if (kind !== "nominal" || type !== "ORG" || item.several || item.joined) return null;
  if (item.determiner !== "the" || item.quote >= 0) return null;
  if (!item.relation.startsWith("nsubj") && !isBesideVerb(view, item)) return null;
  if (!isBusinessNoun(item.lemma) || item.index > reach) return null;
  // *The operator of Lark Bridge*, *the Tarsk brewer*: a name in the phrase tells which.
  if (item.end !== item.head + 1 || view.phrases.names(item).size > 0) return null;
  let only: Item | null = null;
  let told = -1;
  for (let i = item.index - 1; i >= 0; i--) {
    const other = view.items[i];
    if (other === undefined) break;
    const cluster = view.clusters.of(i);
    if (only !== null && view.clusters.of(only.index) === cluster) continue;
    if (other.pronoun !== null) continue;
    if (other.mention.kind === "name") {
      if (isNone(view, other, cluster)) continue;
      if (only !== null || other.mention.type !== "ORG") return null;
      only = other;
      told = Math.max(...cluster.items.filter((index) => index < item.index));
    } else if (isBusinessNoun(other.lemma) && other.determiner !== "the" && !cluster.named) {
      return null;
    }
  }
  return only !== null && item.sentence - (view.items[told]?.sentence ?? 0) <= window ? only : null;
}

/** Whether a name is surely of no business: a person with a title or a known given name, a place, a day, a ministry, the house of an analyst. */
function isNone(view: View, item: Item, { type, gender, guess, held }: Cluster): boolean {
  const name = nameOfItem(view, item);
  if (type === "GPE" || type === "LOC" || view.countries.keyOf(name) !== null) return true;
  if (dayOrMonth.test(name) || publicBody.test(name)) return true;
  const { mention, first } = item;
  if (type === "PER") {
    const isTitled = mention.name?.start !== mention.start;
    return isTitled || gender !== null || guess !== null || held.length > 0;
  }
  const isAdjective = (view.tags.xposNames[view.tags.xpos[first] ?? -1] ?? "") === "JJ";
  const before = view.text.slice(Math.max(0, mention.start - 40), mention.start);
  return isAdjective || onlooker.test(before);
}
