import type { Mention, Participant } from "../../../doc/index.ts";
import { covers, firstEndingAfter } from "../../../text/index.ts";
import { childrenOf, lemmaAt, relationAt, tagAt, type View, wordAt, xposAt } from "../view.ts";
import type { Voices } from "../voices.ts";
import { joined, ownParty } from "./own-party.ts";
import { ownerOf } from "./owners.ts";
import {
  countedBy,
  isBand,
  isBareName,
  isCrowd,
  isNeither,
  isOffice,
  isPair,
  isPossessor,
  isSpan,
  isTownOf,
  kindOf,
  namedTown,
  phraseAt,
} from "./phrases.ts";

/** Whether things may take part as well as people, bodies and countries. */
export type Scope = "somebody" | "anything";

/** How a participant is looked for. */
export interface Search {
  readonly scope: Scope;
  /** For who is acted on: chains of those who act, which are passed over. Then owners further away count too. */
  readonly except: ReadonlySet<number> | null;
}

/**
 * Who the phrase headed by `token` names, its coordinated parts each, groups as their
 * members. A thing gives the country or body it belongs to (*Chinese proposals*,
 * *Tarsk's plan*), or itself where the scope is `anything`.
 */
export function participantsAt(
  view: View,
  voices: Voices,
  token: number,
  search: Scope | Search,
): Participant[] {
  const how = typeof search === "string" ? { scope: search, except: null } : search;
  const all = joined(view, token).flatMap((part) => partiesAt(view, voices, part, how));
  // *The ministers of Tarsk, Ada Orlu, and Veldia, Bram Tesk*: the two, and not the country between them.
  const typeOf = ({ chain }: Participant): string | undefined => view.chains[chain ?? -1]?.type;
  const isOffices =
    /^NNP?S$/.test(xposAt(view, token)) && all.filter((one) => typeOf(one) === "PER").length > 1;
  return isOffices ? all.filter((one) => typeOf(one) !== "GPE") : all;
}

function partiesAt(view: View, voices: Voices, token: number, search: Search): Participant[] {
  const { scope, except } = search;
  if (isPossessor(view, token)) return [];
  // *Was found **guilty***, *found Ada Orlu **guilty***, read as a noun with a name for its adjective.
  if (/^(?:guilty|innocent)$/.test(wordAt(view, token)))
    return childrenOf(view, token)
      .filter((child) => child < token && tagAt(view, child) === "PROPN")
      .slice(0, 1)
      .flatMap((child) => partiesAt(view, voices, child, search));
  // *Tarsk, whose firms drill there, denounced it*, with the firms read as who denounced it.
  if (childrenOf(view, token).some((child) => wordAt(view, child) === "whose")) return [];
  // *Met Veldian President Ada Orlu*, with *Veldian* read as whom: the name that begins there.
  const titled = view.titled.get(view.tokens.starts[token] ?? -1);
  if (titled !== undefined && titled.headToken > token)
    return partiesAt(view, voices, titled.headToken, search);
  const town = namedTown(view, token);
  if (town !== -1) return partiesAt(view, voices, town, search);
  // *Dozens of insurgents*: the insurgents.
  const counted = countedBy(view, token);
  if (counted !== -1)
    return joined(view, counted).flatMap((part) => partiesAt(view, voices, part, search));
  if (
    /^(?:world|earth|planet|globe|margin|sideline|fringe|outskirts|eve)$/.test(lemmaAt(view, token))
  )
    return [];
  // *Neither side has denied it*: nobody did or did not by name. *As foreign minister she signed*: it is she.
  if (isNeither(view, token) || isOffice(view, token)) return [];
  const named = apposedName(view, token) ?? crossedName(view, token);
  if (named !== -1) {
    // *The leaders, Ada Orlu and Bram Tesk*.
    const all = xposAt(view, token) === "NNS" ? joined(view, named) : [named];
    return all
      .filter((one) => one === named || isPersonal(view.mentions[view.mentionAt[one] ?? -1]))
      .flatMap((one) => partiesAt(view, voices, one, search));
  }
  const own = ownParty(view, voices, token);
  if (own !== null) return own;
  const owner = ownerOf(view, voices, token, except, scope === "anything");
  const [first] = owner;
  // *The Veldian premier*, where nothing else tells who that is: somebody of Veldia, not Veldia.
  if (first !== undefined && isDescribed(view, token)) {
    const span = phraseAt(view, token);
    const name = view.text.slice(span.start, span.end);
    return [{ ...span, name, chain: null, country: owner.length === 1 ? first.country : null }];
  }
  if (owner.length > 0) return owner;
  const edge = ownParty(view, voices, token, true);
  if (edge !== null) return edge;
  if (isSpan(view, token)) return [];
  const isName = isNamed(view, token) || isBareName(view, token);
  const tag = isName ? "PROPN" : tagAt(view, token);
  // *Appealed to neighboring Tarsk*, with *neighboring* read as a verb.
  if (/^neighbou?ring$/.test(wordAt(view, token)))
    return childrenOf(view, token)
      .filter((child) => child === token + 1 && relationAt(view, child) === "obj")
      .flatMap((child) => partiesAt(view, voices, child, search));
  // *The two are to sign a statement*: a group, whoever they are.
  if (tag === "NUM" && isPair(view, token))
    return [{ ...phraseAt(view, token), name: nameAt(view, token), chain: null, country: null }];
  // *Wounded forty*.
  const isCount =
    tag === "NUM" && scope === "anything" && /^(?:obj|nsubj:pass)$/.test(relationAt(view, token));
  // *Bishops called for calm*, with the bishops read as an adverb.
  const isPeople = (tag === "ADV" || tag === "VERB") && kindOf(wordAt(view, token)) === "PER";
  if (tag !== "NOUN" && tag !== "PROPN" && !isCount && !isPeople) return [];
  // *Could travel in June*: a month takes part in nothing.
  const at = { start: view.tokens.starts[token] ?? 0, end: view.tokens.ends[token] ?? 0 };
  const { timexes } = view.doc.layers;
  const timex = timexes[firstEndingAfter(timexes, at.start)];
  if (timex !== undefined && covers(timex, at)) return [];
  const type =
    isCrowd(view, token) || isPeople || isBand(view, token) ? "PER" : kindOf(lemmaAt(view, token));
  if (tag === "NOUN" && pointers.has(lemmaAt(view, token))) return [];
  if (scope === "anything" || type === "PER" || type === "ORG" || tag === "PROPN") {
    const span = phraseAt(view, token);
    return [{ ...span, name: view.text.slice(span.start, span.end), chain: null, country: null }];
  }
  return [];
}

/** Nouns that stand for a clause or a matter and take part in nothing: *criticized the fact*. */
const pointers: ReadonlySet<string> = new Set(
  `absence action agenda aspect belief dispute effort fact fault hope idea importance issue lack matter need part plane
  question range reason remark situation sort step thing view way`.split(/\s+/),
);

/** Whether a name is headed by the token; a title of common nouns, *the Six Articles*, is nobody's. */
function isNamed(view: View, token: number): boolean {
  const mention = view.mentions[view.mentionAt[token] ?? -1];
  return mention?.kind === "name" && (mention.type !== "MISC" || tagAt(view, token) === "PROPN");
}

/** *Veldian trainees*, *rebels loyal to the general*: people, and not whose they are. */
function isDescribed(view: View, token: number): boolean {
  return tagAt(view, token) === "NOUN" && kindOf(lemmaAt(view, token)) === "PER";
}

/** *Its premier, **Ada Orlu**, met them*, where the document knows the premier by no name: the name right behind; null for none. */
function apposedName(view: View, token: number): number | null {
  const mention = view.mentions[view.mentionAt[token] ?? -1];
  if (mention?.kind !== "nominal" || mention.type !== "PER") return null;
  if (view.chains[view.chainOf[view.mentionAt[token] ?? -1] ?? -1]?.named === true) return null;
  return (
    childrenOf(view, token).find(
      (child) =>
        child - token < farthestName &&
        child > token &&
        relationAt(view, child) === "appos" &&
        tagAt(view, child) === "PROPN" &&
        isPersonal(view.mentions[view.mentionAt[child] ?? -1]),
    ) ?? null
  );
}

/** Whether a name may be that of a person: one that nothing else tells of may have been read as a thing's. */
function isPersonal(mention: Mention | undefined): boolean {
  return mention?.kind === "name" && (mention.type === "PER" || mention.type === "MISC");
}

/** Tokens between a description and the name behind it. */
const farthestName = 8;

/** *With **Ada Orlu** at her office*, with the name read as part of *office*; -1 for none. */
function crossedName(view: View, token: number): number {
  const cases = childrenOf(view, token).filter(
    (child) => relationAt(view, child) === "case" && child < token,
  );
  const [first, last] = [cases[0] ?? -1, cases[cases.length - 1] ?? -1];
  if (first === last) return -1;
  return (
    childrenOf(view, token).find(
      (child) =>
        child > first &&
        child < last &&
        view.mentions[view.mentionAt[child] ?? -1]?.kind === "name" &&
        view.mentions[view.mentionAt[child] ?? -1]?.type !== "MISC",
    ) ?? -1
  );
}

function nameAt(view: View, token: number): string {
  const { start, end } = phraseAt(view, token);
  return view.text.slice(start, end);
}

/** Whom the phrase headed by `token` names itself, with those joined to it; things and their owners are left out. */
export function somebodyAt(view: View, voices: Voices, token: number): Participant[] {
  return joined(view, token).flatMap((part) => ownParty(view, voices, part) ?? []);
}

const sums =
  /^(?:US\$|USD|EUR|GBP|[$€£¥]) ?\d|(?:million|billion|hundred|thousand)(?: (?:crown|dollar|euro|pound|yen|franc|taler|ruble|rouble|peso|rupee)s?)?$|\d (?:crown|dollar|euro|pound|yen|franc|taler|ruble|rouble|peso|rupee)s?$/i;

const hours = /\b(?:midday|noon|midnight|dawn|dusk|daybreak|nightfall|random|once|will)$/i;

/** Drops what stands twice: the same chain, the same words, or the same name. Order is kept. */
export function distinct(parties: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return parties.filter(({ chain, start, end, name }) => {
    // *Interior Minister Ada Orlu*, *Minister Ada Orlu*: the longer of two readings.
    const isPart = parties.some(
      (other) => other.start <= start && other.end >= end && other.end - other.start > end - start,
    );
    // *Fined the bank 40 million crowns*: a sum takes part in nothing.
    // *Rejected any use of force*.
    if (isPart || name === "force") return false;
    if (chain === null && (sums.test(name) || hours.test(name))) return false;
    const keys = [chain === null ? `${start}-${end}` : `#${chain}`, `=${name}`];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

/** Whether two participants are one: the same chain or words, or *the neighbouring state of Ronda* and *Ronda*. */
export function isSame(a: Participant, b: Participant): boolean {
  if (b.chain !== null ? a.chain === b.chain : a.start === b.start) return true;
  return isTownOf(b.name, a.name);
}

/** Whether all of them, two or one, are people with a name. */
export function areTwoPeople(view: View, parties: readonly Participant[]): boolean {
  return (
    parties.length > 0 &&
    parties.length <= 2 &&
    parties.every(({ chain }) => {
      const known = view.chains[chain ?? -1];
      return (
        known?.type === "PER" &&
        known.named &&
        known.members.length === 0 &&
        known.name.includes(" ")
      );
    })
  );
}
