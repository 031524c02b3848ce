import type { Participant } from "../../doc/index.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import { covers, firstEndingAfter } from "../../text/index.ts";
import {
  countedBy,
  isBareName,
  isCrowd,
  isNeither,
  isOffice,
  isPair,
  isPlural,
  isPossessor,
  isPronoun,
  isSpan,
  namedTown,
  phraseAt,
} from "./phrases.ts";
import {
  caseOf,
  childrenOf,
  lemmaAt,
  placeOfAdjective,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
} from "./view.ts";
import { speakerOf, type Voices } from "./voices.ts";

/** Whether things may take part as well as people, bodies and countries. */
export type Scope = "somebody" | "anything";

/** Most members of a list that take part. */
const mostJoined = 12;

/** Tokens joined to `token` by *and*, itself first, and those joined to them; at most a dozen. */
function joined(view: View, token: number): number[] {
  const out = [token];
  for (let at = 0; at < out.length; at++) {
    for (const child of childrenOf(view, out[at] ?? token)) {
      const isMember = plainRelationAt(view, child) === "conj" && tagAt(view, child) !== "VERB";
      if (isMember && out.length < mostJoined) out.push(child);
    }
  }
  // *In Tarsk, President Orlu said*: what no *and* joins is no list.
  const isList = out.some((one) =>
    childrenOf(view, one).some((child) => plainRelationAt(view, child) === "cc"),
  );
  return isList ? out : [token];
}

const isSomebody = (type: string): boolean => type !== "MISC";

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
  return joined(view, token).flatMap((part) => partiesAt(view, voices, part, how));
}

function partiesAt(view: View, voices: Voices, token: number, search: Search): Participant[] {
  const { scope, except } = search;
  if (isPossessor(view, token)) return [];
  // *Met Veldian President Ada Orlu*, with *Veldian* read as whom: the name that begins there.
  const titled = view.titled.get(view.tokens.starts[token] ?? -1);
  if (titled !== undefined && titled.headToken > token)
    return partiesAt(view, voices, titled.headToken, search);
  const town = namedTown(view, token);
  if (town !== -1) return partiesAt(view, voices, town, search);
  // *Dozens of insurgents*: the insurgents.
  const counted = countedBy(view, token);
  if (counted !== -1) return partiesAt(view, voices, counted, search);
  if (/^(?:world|earth|planet|globe)$/.test(lemmaAt(view, token))) return [];
  // *Neither side has denied it*: nobody did or did not by name. *As foreign minister she signed*: it is she.
  if (isNeither(view, token) || isOffice(view, token)) return [];
  const own = ownParty(view, voices, token);
  if (own !== null) return own;
  const owner = ownerOf(view, voices, token, except, scope === "anything");
  const [first] = owner;
  // *The Veldian premier*, where nothing else tells who that is: somebody of Veldia, not Veldia.
  if (owner.length === 1 && first !== undefined && isDescribed(view, token, first)) {
    const span = phraseAt(view, token);
    const name = view.text.slice(span.start, span.end);
    return [{ ...span, name, chain: null, country: first.country }];
  }
  if (owner.length > 0) return owner;
  const edge = ownParty(view, voices, token, true);
  if (edge !== null) return edge;
  if (isSpan(view, token)) return [];
  const isName =
    view.mentions[view.mentionAt[token] ?? -1]?.kind === "name" || isBareName(view, token);
  const tag = isName ? "PROPN" : tagAt(view, token);
  // *The two are to sign a statement*: a group, whoever they are.
  if (tag === "NUM" && isPair(view, token))
    return [{ ...phraseAt(view, token), name: nameAt(view, token), chain: null, country: null }];
  // *Wounded forty*.
  const isCount = tag === "NUM" && scope === "anything" && relationAt(view, token) === "obj";
  if (tag !== "NOUN" && tag !== "PROPN" && !isCount) return [];
  // *Could travel in June*: a month takes part in nothing.
  const at = { start: view.tokens.starts[token] ?? 0, end: view.tokens.ends[token] ?? 0 };
  const { timexes } = view.doc.layers;
  const timex = timexes[firstEndingAfter(timexes, at.start)];
  if (timex !== undefined && covers(timex, at)) return [];
  const type = isCrowd(view, token) ? "PER" : nounType(lemmaAt(view, token));
  if (scope === "anything" || type === "PER" || type === "ORG" || tag === "PROPN") {
    const span = phraseAt(view, token);
    return [{ ...span, name: view.text.slice(span.start, span.end), chain: null, country: null }];
  }
  return [];
}

function isDescribed(view: View, token: number, owner: Participant): boolean {
  if (tagAt(view, token) !== "NOUN" || nounType(lemmaAt(view, token)) !== "PER") return false;
  return (
    view.chains[owner.chain ?? -1]?.type === "GPE" &&
    childrenOf(view, token).some(
      (child) =>
        relationAt(view, child) === "amod" &&
        (view.tokens.starts[child] ?? -1) === owner.start &&
        owner.name !== view.text.slice(owner.start, owner.end),
    )
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

/** The participants that a mention headed by the token gives; null where it is no mention of somebody. `isEdge`: a border will do. */
function ownParty(view: View, voices: Voices, token: number, isEdge = false): Participant[] | null {
  const index = view.mentionAt[token] ?? -1;
  const mention = view.mentions[index];
  if (mention === undefined) return null;
  if (mention.kind === "pronoun") {
    const voice = speakerOf(view, voices, token);
    if (voice !== null) return [{ start: mention.start, end: mention.end, ...voice }];
  }
  // *The border with Tarsk*: a line is nobody; whose it is may be.
  if (!isEdge && mention.kind === "nominal" && edges.has(lemmaAt(view, token))) return null;
  const chain = view.chains[view.chainOf[index] ?? -1];
  const home =
    mention.kind === "name" && mention.type === "MISC"
      ? placeOfAdjective(view, view.text.slice(mention.start, mention.end))
      : null;
  if (home !== null) {
    const { id, name, country } = home;
    return [{ start: mention.start, end: mention.end, name, chain: id, country }];
  }
  if (chain === undefined) {
    // *The West*: a name by itself that the document never takes up again.
    if (!isSomebody(mention.type) || mention.kind === "pronoun") return null;
    const name = view.text.slice(mention.start, mention.end);
    return [{ start: mention.start, end: mention.end, name, chain: null, country: null }];
  }
  if (mention.kind === "pronoun" && isPronoun(chain.name)) return [];
  if (!isSomebody(chain.type) && !(chain.country !== null && mention.kind === "name")) return null;
  // *They would be released*, with *they* read as one person.
  if (isPlural(mention.kind, lemmaAt(view, token)) && chain.named && chain.type === "PER") {
    if (chain.members.length === 0) return [];
  }
  if (chain.members.length > 0) {
    return chain.members.flatMap((member) => {
      const one = view.chains[member];
      if (one === undefined) return [];
      return [
        {
          start: mention.start,
          end: mention.end,
          name: one.name,
          chain: one.id,
          country: one.country,
        },
      ];
    });
  }
  const { id, country } = chain;
  // A description is cut to its noun and what stands before it: the rest may belong to the verb.
  const phrase = phraseAt(view, token);
  const name =
    chain.named || mention.kind === "pronoun"
      ? chain.name
      : view.text.slice(phrase.start, phrase.end);
  return [{ start: mention.start, end: mention.end, name, chain: id, country }];
}

/** Places that belong to countries and take part in nothing themselves. */
const edges: ReadonlySet<string> = new Set(["border", "frontier", "coast", "airspace", "water"]);

/** Prepositions that tie a thing to somebody rather than to a place. */
const owning: ReadonlySet<string> = new Set([
  "of",
  "by",
  "from",
  "with",
  "for",
  "to",
  "between",
  "against",
]);
/** Prepositions that tie a thing to somebody where nothing else does: *the closure of shops in Tarsk*. */
const nearing: ReadonlySet<string> = new Set(["in", "about", "on", "inside", "within"]);

/** Phrases that are followed down from a thing to its owner, for who acts and for who is acted on. */
const depths = { near: 2, far: 3 } as const;

/**
 * Whose thing it is: *Chinese proposals*, *its plan*, *the plan of the League*, *memos sent
 * by Tarsk*, with all who are joined by *and*. See {@link Search} for `except`; `nearby`: a place
 * that it stands in will do where nothing else owns it.
 */
export function ownerOf(
  view: View,
  voices: Voices,
  token: number,
  except: ReadonlySet<number> | null = null,
  nearby = false,
): Participant[] {
  const all = (child: number): Participant[] =>
    joined(view, child).flatMap((part) =>
      (ownParty(view, voices, part) ?? []).filter(
        ({ chain }) => chain === null || except === null || !except.has(chain),
      ),
    );
  for (const relation of ["nmod:poss", "amod", "compound"]) {
    for (const child of childrenOf(view, token)) {
      if (relationAt(view, child) !== relation) continue;
      const own = all(child);
      if (own.length > 0) return own;
    }
  }
  if (except === null) return governedBy(view, token, owning, all, depths.near) ?? [];
  const further = nearby ? governedBy(view, token, nearing, all, depths.far) : null;
  return governedBy(view, token, owning, all, depths.far) ?? further ?? [];
}

/** The first somebody in a phrase after one of the prepositions, looked for nearest first; null for nobody. */
function governedBy(
  view: View,
  token: number,
  prepositions: ReadonlySet<string>,
  all: (child: number) => Participant[],
  depth: number,
): Participant[] | null {
  const inner: number[] = [];
  for (const child of childrenOf(view, token)) {
    const relation = plainRelationAt(view, child);
    // *Memos sent by Tarsk*: the phrase hangs on the participle.
    const isParticiple = relation === "acl" && relationAt(view, child) !== "acl:relcl";
    if (isParticiple && prepositions === owning) inner.push(child);
    if (relation !== "nmod" && relation !== "obl") continue;
    const preposition = caseOf(view, child);
    if (preposition === null) continue;
    if (prepositions.has(preposition)) {
      const own = all(child);
      if (own.length > 0) return own;
    }
    if (preposition === "of" || prepositions.has(preposition)) inner.push(child);
  }
  if (depth <= 1) return null;
  for (const child of inner) {
    const found = governedBy(view, child, prepositions, all, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

/** Drops what stands twice: the same chain, the same words, or the same name. Order is kept. */
export function distinct(parties: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return parties.filter(({ chain, start, end, name }) => {
    const keys = [chain === null ? `${start}-${end}` : `#${chain}`, `=${name}`];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
