import { dependentsOf, lemmaOf, relationOf, tokenText } from "../../doc/index.ts";
import { namedThings, ownedByPlaces } from "../../lang/en/named-things.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import { speechVerbs } from "../../lang/en/speech-verbs.ts";
import { isOfAnother } from "./anothers.ts";
import type { Cluster, Held } from "./clusters.ts";
import type { Item } from "./item.ts";
import { Marks } from "./marks.ts";
import type { Memory } from "./memory.ts";
import { officeWithin, sameOffice } from "./offices.ts";
import { namedInOwnWords } from "./own-words.ts";
import { askerBefore } from "./speaker-before.ts";
import { nameOfItem, type View } from "./view.ts";

/** A cluster that an item may refer to, with the last of its items before it. */
export interface Candidate {
  readonly cluster: Cluster;
  readonly last: Item;
  /** Whether its head word, or a word of its name, is the item's head word. */
  readonly sameHead: boolean;
  /** Whether one of its items reads the same but for the determiner. */
  readonly sameWords: boolean;
}

/** The clusters that have been thought of, kept from item to item. */
const seen = new Marks();

const sentencesBack = 8;
const itemsBack = 120;
const most = 24;

/** The clusters an item may refer to, nearest first, that nothing rules out. Looks back a bounded number of items. */
export function findCandidates(view: View, memory: Memory, item: Item): Candidate[] {
  const own = view.clusters.of(item.index);
  seen.clear(view.items.length);
  seen.add(own.id);
  for (const named of namedInOwnWords(view, item)) seen.add(named.id);
  const asker = askerBefore(view, item);
  if (asker !== null) seen.add(view.clusters.of(asker.index).id);
  const out: Candidate[] = [];
  const repeats = item.pronoun === null;
  const heads = repeats ? memory.withHead(item) : [];
  const phrases = repeats ? memory.withWords(item) : [];
  const isPerson = item.pronoun === null && item.mention.type === "PER";
  const held = isPerson ? officeWithin(view, item) : null;
  const consider = (other: Item, sameHead: boolean): void => {
    const cluster = view.clusters.of(other.index);
    if (!seen.add(cluster.id)) return;
    if (held !== null && isElsewhere(held, cluster)) return;
    if (held !== null && isOtherOffice(view, item, held, cluster)) return;
    if (isPossible(view, item, cluster, other)) {
      out.push({
        cluster,
        last: other,
        sameHead: sameHead || holds(view, heads, cluster),
        sameWords: holds(view, phrases, cluster),
      });
    }
  };
  const quoted: Item[] = [];
  for (let i = item.index - 1; i >= Math.max(0, item.index - itemsBack); i--) {
    const other = view.items[i];
    if (other === undefined || item.sentence - other.sentence > sentencesBack) break;
    if (item.pronoun !== null && item.quote < 0 && other.quote >= 0) {
      quoted.push(other);
      continue;
    }
    consider(other, false);
    if (out.length >= most) break;
  }
  for (const other of quoted) if (out.length < most) consider(other, false);
  for (const other of phrases) consider(other, true);
  for (const other of heads) consider(other, true);
  const ahead = subjectAhead(view, item);
  if (ahead !== null) consider(ahead, false);
  return out;
}

/** Whether one of a few items belongs to a cluster. */
function holds(view: View, items: readonly Item[], cluster: Cluster): boolean {
  return items.some((other) => view.clusters.of(other.index) === cluster);
}

/**
 * The subject that a pronoun in a fronted phrase looks forward to: *In his speech,
 * Orlu said…*, *When she arrived, the minister…*. It stands right behind a comma,
 * so that nobody inside the fronted phrase is taken for it. Null when there is none.
 */
function subjectAhead(view: View, item: Item): Item | null {
  const { pronoun } = item;
  if (pronoun === null || pronoun.person !== 3 || pronoun.base === "they") return null;
  if (isAnothers(view, item)) return null;
  // ***Her** neighbour, Ada Orlu, agreed*: nobody is her own neighbour.
  const isFirst = item.first === view.sentences[item.sentence]?.firstToken;
  if (isFirst && pronoun.role === "possessive") return null;
  for (let i = item.index + 1; i <= item.index + 12; i++) {
    const other = view.items[i];
    if (other === undefined || other.sentence !== item.sentence) return null;
    if (other.pronoun !== null || !other.relation.startsWith("nsubj")) continue;
    const before = tokenText(view.text, view.tokens, other.first - 1);
    if (before === ",") return other;
  }
  return null;
}

/** Verbs, by lemma, of which what they hang on is another's: *Reacting to her words, Orlu said*. */
const answering = new Set(
  "accompany answer approve back comment condemn counter criticize criticise dismiss echo follow interrupt introduce meet praise quote react refer rebut reject reply respond second support thank welcome".split(
    " ",
  ),
);

/** Whether a pronoun stands in a participial phrase that opens its sentence and answers somebody. */
function isAnothers(view: View, item: Item): boolean {
  const first = view.sentences[item.sentence]?.firstToken ?? item.first;
  const xpos = view.tags.xposNames[view.tags.xpos[first] ?? -1] ?? "";
  return xpos === "VBG" && answering.has(lemmaOf(view.tags, first).toLowerCase());
}

/** Whether grammar lets an item refer to a cluster whose last item before it is `last`. */
function isPossible(view: View, item: Item, cluster: Cluster, last: Item): boolean {
  // A phrase never refers to what it is part of, nor to its own part.
  if (last.first <= item.first && item.end <= last.end) return false;
  if (item.first <= last.first && last.end <= item.end) return false;
  const { pronoun } = item;
  if (pronoun === null) return isPossibleNominal(view, item, cluster, last);
  if (pronoun.person !== 3) {
    return last.pronoun?.base === pronoun.base && last.quote === item.quote;
  }
  // *He* in a text is nobody who says *I* or *you* in the same voice.
  if (last.pronoun !== null && last.pronoun.person !== 3) return false;
  if (pronoun.role === "personal" && isCoArgument(view, item, last)) return false;
  // *She and Ms Orlu* are two.
  if (isJoinedWith(view, item, last)) return false;
  const own = pronoun.gender;
  if (pronoun.base === "he" || pronoun.base === "she") {
    if (cluster.several || !mayBePerson(view, cluster, last)) return false;
    if (isThing(view, cluster)) return false;
    // *“**He** will go,” Orlu said*: nobody says *he* of himself.
    const speaker = item.quote < 0 ? -1 : (view.speakers[item.quote] ?? -1);
    if (speaker >= 0 && view.clusters.of(speaker) === cluster) return false;
    if (speaks(view, item) && isBareName(view, cluster)) return false;
    return (cluster.gender ?? cluster.guess ?? own) === own;
  }
  if (pronoun.base === "it") {
    if (cluster.several || cluster.gender === "m" || cluster.gender === "f") return false;
    return cluster.type !== "PER";
  }
  // *They* can be a body, or one person whose sex is left open; never *he* or *she*.
  return cluster.several || (cluster.gender !== "m" && cluster.gender !== "f");
}

/** *The ferry Aurelia*, *Tarsk's mayor*: a name behind or before such a noun is no person's, whatever it looks like. */
function isThing(view: View, cluster: Cluster): boolean {
  if (!cluster.named) return false;
  const word = (at: number): string => tokenText(view.text, view.tokens, at).toLowerCase();
  return cluster.items.slice(0, 20).some((index) => {
    const item = view.items[index];
    if (item?.mention.kind !== "name") return false;
    if (item.first > 0 && namedThings.has(word(item.first - 1))) return true;
    return /^['’]s?$/.test(word(item.end)) && ownedByPlaces.has(word(item.end + 1));
  });
}

/** Whether an item is the subject of a verb of speech, or of one that such a verb goes on from: *he turned and said*. */
function speaks(view: View, { governor, relation }: Item): boolean {
  if (relation !== "nsubj" || governor < 0) return false;
  const isSpeech = (at: number): boolean => speechVerbs.has(lemmaOf(view.tags, at).toLowerCase());
  return (
    isSpeech(governor) ||
    dependentsOf(view.tree, governor).some(
      (child) => relationOf(view.arcs, child) === "conj" && isSpeech(child),
    )
  );
}

/**
 * Whether one word is all that the text has for a name, without a title, an office or a
 * *who*, and nobody is known to have it for a given name: a person as likely as a country
 * that the recogniser has never seen.
 */
function isBareName(view: View, cluster: Cluster): boolean {
  if (!cluster.named || cluster.gender !== null || cluster.guess !== null) return false;
  if (cluster.held.length > 0) return false;
  return cluster.items.slice(0, 20).every((index) => {
    const item = view.items[index];
    if (item === undefined || item.mention.kind !== "name") return item?.pronoun !== null;
    const isWhole = item.mention.name?.start === item.mention.start;
    return isWhole && !/[\s’'-]/u.test(nameOfItem(view, item));
  });
}

/** Whether a cluster is a person, or a name that the recogniser may have taken for something else. */
function mayBePerson(view: View, cluster: Cluster, last: Item): boolean {
  if (cluster.type === "PER") return true;
  const name = nameOfItem(view, last);
  if (name === "" || last.determiner === "the" || view.countries.keyOf(name) !== null) return false;
  const words = name.split(/\s+/);
  if (words.length > 3 || words.some((word) => nounType(word) !== "MISC")) return false;
  return view.known.gender((words[0] ?? "").toLowerCase()) !== null;
}

/** Whether both hang on one verb: *Orlu praised him* is never Orlu himself. */
function isCoArgument(view: View, item: Item, last: Item): boolean {
  if (item.governor < 0 || item.relation === "conj") return false;
  if (item.governor === last.governor) return true;
  // *Orlu thanked the premier and told her …*: a verb joined by *and* has the subject of the first.
  if (!/^i?obj$/.test(item.relation) || !last.relation.startsWith("nsubj")) return false;
  let verb = item.governor;
  for (let steps = 0; steps < 3 && relationOf(view.arcs, verb) === "conj"; steps++) {
    if (hasSubject(view, verb)) return false;
    verb = view.arcs.heads[verb] ?? -1;
    if (verb === last.governor) return true;
  }
  return false;
}

function hasSubject({ arcs, tree }: View, verb: number): boolean {
  for (let child = tree.first[verb] ?? -1; child >= 0; child = tree.next[child] ?? -1) {
    if (relationOf(arcs, child).startsWith("nsubj")) return true;
  }
  return false;
}

/** Whether *and* joins two items. */
function isJoinedWith(view: View, item: Item, last: Item): boolean {
  const { heads } = view.arcs;
  const [first, second] = item.head < last.head ? [item.head, last.head] : [last.head, item.head];
  return heads[second] === first && relationOf(view.arcs, second) === "conj";
}

/** *The president of Tarsk* is nobody who holds an office of Orvella. */
function isElsewhere(held: Held, cluster: Cluster): boolean {
  const countries = cluster.held.flatMap(({ country, former }) =>
    country === null || former ? [] : [country],
  );
  return held.country !== null && countries.length > 0 && !countries.includes(held.country);
}

/** *The mayor of Tarsk* is nobody of whom only other offices are told. */
function isOtherOffice(view: View, item: Item, held: Held, cluster: Cluster): boolean {
  if (cluster.held.length === 0 || view.phrases.names(item).size === 0) return false;
  return !cluster.held.some((other) => other.former || sameOffice(held.kind, other.kind));
}

/** *The Asian country* is not *the neighbouring country*, *the chairman of the Rail Board* not that of *the Port*: each has a word the other lacks. *Her office* is not *the Tarsk office*. */
function describeApart(view: View, item: Item, last: Item): boolean {
  return (
    (isOwned(item) !== isOwned(last) && (isNamedApart(view, item) || isNamedApart(view, last))) ||
    differ(view.phrases.modifiers(item), view.phrases.modifiers(last)) ||
    differ(view.phrases.names(item), view.phrases.names(last))
  );
}

/** *Her office*: somebody's, as a pronoun says. */
function isOwned(item: Item): boolean {
  return item.determiner === "possessive";
}

/** Whether a name in the phrase says which one is meant: *the Tarsk office*. */
function isNamedApart(view: View, item: Item): boolean {
  return !isOwned(item) && view.phrases.names(item).size > 0;
}

function differ(own: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return lacks(own, other) && lacks(other, own);
}

function lacks(own: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const lemma of own) if (!other.has(lemma)) return true;
  return false;
}

function isPossibleNominal(view: View, item: Item, cluster: Cluster, last: Item): boolean {
  if (last.pronoun !== null && last.pronoun.person !== 3) return false;
  if (item.several !== cluster.several) return false;
  if (item.gender !== null && cluster.gender !== null && item.gender !== cluster.gender)
    return false;
  // What is said of its own subject was settled by rule: *Orlu is not the mayor*.
  if (view.arcs.heads[last.head] === item.head) return false;
  if (last.lemma === item.lemma && describeApart(view, item, last)) return false;
  if (item.mention.type === "PER" && isOfAnother(view, item, cluster)) return false;
  const { type } = item.mention;
  if (type === cluster.type) return true;
  // No person is a thing.
  return type !== "PER" && cluster.type !== "PER" && (type === "MISC" || cluster.type === "MISC");
}
