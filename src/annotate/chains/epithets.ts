import type { Cluster } from "./clusters.ts";
import type { Item } from "./item.ts";
import { officeWithin, sameOffice } from "./offices.ts";
import { isBesideVerb } from "./speaker-before.ts";
import { textOfItem, type View } from "./view.ts";

/** Mentions that are looked back through. */
const reach = 40;
/** Sentences back within which somebody must have been told of. */
const window = 3;

/** Characters behind *the mother* that tell of how many. */
const ofSome = 12;
/** Words by which a description varies a name that stands before it, and brings nobody new. */
const known =
  /\b(?:veteran|outgoing|long-?time|seasoned|retired|former|ex-\p{L}+|\p{L}+-born|one-?time)\b/iu;
/** Those of them that say of an office that it is no longer held. */
const left = /\b(?:retired|former|ex-\p{L}+|one-?time)\b/iu;
const aged = /\b(?:\d{1,3}|\p{L}+)(?:-|\s)year(?:-|\s)old\b/iu;
const parent =
  /^the (?:mother|father|grandmother|grandfather) of (?:\d|one|two|three|four|five|six|seven|eight)\b/iu;

/** Nouns, by lemma, for what somebody plays or performs, by which reports vary a name: *the striker*. */
const parts = new Set(
  "striker forward winger midfielder playmaker defender goalkeeper goalie sprinter batsman bowler fly-half quarterback pitcher boxer golfer cyclist swimmer skier jockey singer songwriter rapper actor actress comedian novelist playwright".split(
    " ",
  ),
);

/**
 * Whom *the 67-year-old lawyer*, *the veteran diplomat* or *the mother of two* is: the one
 * person whom the narrator told of in the last sentence that tells of anybody. Null where
 * it tells of two, or of nobody with a name, and where somebody of the kind came before.
 */
export function describedAnew(view: View, item: Item): Item | null {
  const { kind, type } = item.mention;
  if (kind !== "nominal" || type !== "PER" || item.several || item.joined) return null;
  if (item.determiner !== "the" || item.quote >= 0) return null;
  if (!item.relation.startsWith("nsubj") && !isBesideVerb(view, item)) return null;
  const words = textOfItem(view, item);
  const isAged = aged.test(words);
  const isPart = parts.has(item.lemma) && item.end - item.first === 2;
  if (
    !isAged &&
    !isPart &&
    !known.test(words) &&
    !parent.test(view.text.slice(item.mention.start, item.mention.end + ofSome))
  )
    return null;
  const found = toldOfBefore(view, item);
  if (found === null || holdsOther(view, item, found) || hasNamesake(view, item, found))
    return null;
  if (isPart && isAnothersTitle(view, item, found)) return null;
  return isAged || found.relation.startsWith("nsubj") || found.relation === "appos" ? found : null;
}

/** *The former mayor* is nobody of whom the text tells no such office, or that they hold it. */
function holdsOther(view: View, item: Item, found: Item): boolean {
  const asked = officeWithin(view, item);
  if (asked === null) return false;
  const isFormer = left.test(textOfItem(view, item));
  return !view.clusters
    .of(found.index)
    .held.some((held) => sameOffice(asked.kind, held.kind) && (held.former || !isFormer));
}

/** The one named person of the last sentence of the narrator before an item that tells of anybody. */
function toldOfBefore(view: View, item: Item): Item | null {
  let found: Item | null = null;
  let sentence = -1;
  for (let i = item.index - 1; i >= Math.max(0, item.index - reach); i--) {
    const other = view.items[i];
    if (other === undefined || item.sentence - other.sentence > window) break;
    // *Her successor, Ada Orlu, …* tells of Ada Orlu.
    if (other.quote >= 0 || other.relation === "nmod:poss") continue;
    const cluster = view.clusters.of(other.index);
    if (cluster.type !== "PER" || cluster.several) continue;
    if (other.sentence === item.sentence) {
      // *Asked whether **she** was tired, the 67-year-old …*
      if (other.pronoun === null) return null;
      continue;
    }
    if (sentence >= 0 && other.sentence !== sentence) break;
    sentence = other.sentence;
    if (found !== null && view.clusters.of(found.index) !== cluster) return null;
    found = other;
  }
  return found !== null && mayBe(item, view.clusters.of(found.index)) ? found : null;
}

/** *Defender Ben Venn* and then *the defender*: a name before which the word stands that is not the one found. */
function isAnothersTitle(view: View, item: Item, found: Item): boolean {
  const own = view.clusters.of(found.index);
  for (let i = item.index - 1; i >= Math.max(0, item.index - 10 * reach); i--) {
    const other = view.items[i];
    if (other?.mention.kind !== "name" || view.clusters.of(i) === own) continue;
    if (textOfItem(view, other).toLowerCase().split(/\s+/).includes(item.lemma)) return true;
  }
  return false;
}

function mayBe(item: Item, { named, gender, guess }: Cluster): boolean {
  const sex = gender ?? guess;
  return named && (item.gender === null || sex === null || item.gender === sex);
}

/** *A former clerk* and then *the former clerk*: one of the kind who is not the one found. */
function hasNamesake(view: View, item: Item, found: Item): boolean {
  const own = view.clusters.of(found.index);
  for (let i = item.index - 1; i >= Math.max(0, item.index - 10 * reach); i--) {
    const other = view.items[i];
    if (other?.lemma !== item.lemma || other.pronoun !== null || other.several) continue;
    if (view.clusters.of(other.index) !== own) return true;
  }
  return false;
}
