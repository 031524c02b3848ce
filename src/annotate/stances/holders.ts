import { type Attribution, type EventMention, type Mention, uposOf } from "../../doc/index.ts";
import { covers, firstEndingAfter, type Span } from "../../text/index.ts";
import {
  attributionAt,
  caseOf,
  childrenOf,
  lemmaAt,
  quotationAt,
  relationAt,
  type View,
  wordAt,
} from "./view.ts";

/** Somebody who holds a stance. */
export interface Holder {
  readonly name: string;
  readonly chain: number | null;
}

/** Clauses looked up through for a subject. */
const highest = 4;

/**
 * Who holds the stance that the word at `token` shows: the actors of the event it names, else the subject
 * of its clause or of one above, whom its participle describes, the owner of the noun. Empty when nobody is known.
 */
export function holdersAt(view: View, token: number, event: EventMention | undefined): Holder[] {
  const actors = event === undefined ? [] : actorsOf(event);
  if (actors.length > 0 && !isParticipleOf(view, token)) return actors;
  const own = subjectAt(view, token);
  return own === null || own === "unknown" ? [] : [own];
}

/** *Germans **protesting** the treaty*: they are the holders, and nobody else. */
function isParticipleOf(view: View, token: number): boolean {
  return isOfParty(view, token) && /ing$/.test(wordAt(view, token));
}

/** The actors of an event that have a name or are known. */
export function actorsOf({ actors }: EventMention): Holder[] {
  // *The opposition Green List*: the name says who.
  const isTitle = ({ end }: Span): boolean =>
    actors.some(({ start, name }) => start === end + 1 && /^\p{Lu}/u.test(name));
  return actors.flatMap((actor) => {
    const { name, chain } = actor;
    return isNamed(name, chain) && !isTitle(actor) ? [{ name, chain }] : [];
  });
}

/** The holder by grammar; `unknown` where somebody stands there whom nothing names, null where nobody does. */
function subjectAt(view: View, token: number): Holder | "unknown" | null {
  let at = token;
  for (let step = 0; step < highest && at >= 0; step++) {
    const found = subjectOf(view, at, at === token);
    if (found !== -1) return holderOf(view, found) ?? "unknown";
    const relation = relationAt(view, at);
    const head = view.arcs.heads[at] ?? -1;
    if (isWithheldBy(view, at, head)) return "unknown";
    if (isOfParty(view, at)) return holderOf(view, head) ?? "unknown";
    const blamed = relation === "advcl" ? blamedFor(view, at, head) : -1;
    if (blamed !== -1) return holderOf(view, blamed) ?? "unknown";
    if (!/^(?:xcomp|obj|obl|conj|acl|advcl)$/.test(relation)) return null;
    at = head;
  }
  return null;
}

/**
 * Whether what stands above is nobody's who holds it: *the row **over** her support*, and the cue of words that the
 * stance stands in: *“Being for it, supporting the ban …”, **said** Orlu*.
 */
function isWithheldBy(view: View, at: number, head: number): boolean {
  if (head < 0) return false;
  const isBeside =
    isNounAt(view, at) &&
    relationAt(view, at) === "obl" &&
    !/^(?:in|to)$/.test(caseOf(view, at) ?? "");
  return isBeside || wordsAt(view, at) !== wordsAt(view, head);
}

/** The attribution in whose words a token stands, the innermost; undefined for none. */
function wordsAt(view: View, token: number): Attribution | undefined {
  const { starts, ends } = view.doc.layers.tokens;
  const span = { start: starts[token] ?? 0, end: ends[token] ?? 0 };
  return attributionAt(view, span, () => true);
}

/** The token that says who does what the word at `at` tells; -1 for none. */
function subjectOf(view: View, at: number, isOwn: boolean): number {
  const children = childrenOf(view, at);
  for (const child of children) {
    const relation = relationAt(view, child);
    if (relation === "nsubj") {
      const isPassive = view.arcs.relationNames[view.arcs.relations[child] ?? -1] === "nsubj:pass";
      // *The plan was backed by Tarsk*: who backs it stands behind.
      if (isPassive && !isSided(view, at)) continue;
      // *Holt, **who** long resisted the wall*.
      const isRelative = /^(?:who|which|that)$/.test(wordAt(view, child));
      return isRelative && relationAt(view, at) === "acl" ? (view.arcs.heads[at] ?? -1) : child;
    }
    const isAgent =
      (relation === "obl" || relation === "nmod") &&
      /^(?:by|from)$/.test(caseOf(view, child) ?? "");
    if (isAgent && holderOf(view, child) !== null) return child;
    if (relation === "nmod" && isPossessor(view, child) && (isOwn || isNounAt(view, at)))
      return child;
  }
  return -1;
}

/** *Is opposed **to** the plan*: no passive. */
function isSided(view: View, at: number): boolean {
  return childrenOf(view, at).some((child) => caseOf(view, child) === "to");
}

function isNounAt(view: View, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(uposOf(view.doc.layers.tags, at));
}

/** *Germans **protesting** the treaty*; a *statement supporting it* is of who issued it. */
function isOfParty(view: View, at: number): boolean {
  const head = view.arcs.heads[at] ?? -1;
  if (relationAt(view, at) !== "acl" || head < 0 || !isParticiple(view, at)) return false;
  return !issuedNouns.has(lemmaAt(view, head));
}

/** Nouns for what takes a side in its author's name. */
const issuedNouns: ReadonlySet<string> = new Set(
  `statement letter bill law resolution tweet speech message post op-ed ad advertisement article book report declaration motion
  amendment petition editorial column note memo communique video email call appeal`.split(/\s+/),
);

/** No *judgment in supporting it* and no *decision to support it*. */
function isParticiple(view: View, at: number): boolean {
  if (uposOf(view.doc.layers.tags, at) !== "VERB") return false;
  return !childrenOf(view, at).some((child) => /^(?:mark|case)$/.test(relationAt(view, child)));
}

/** *Criticized **Orlu** for supporting the war*, ***Orlu** was blamed for opposing it*; -1 for none. */
function blamedFor(view: View, at: number, head: number): number {
  const isFor = childrenOf(view, at).some(
    (child) => /^(?:mark|case)$/.test(relationAt(view, child)) && wordAt(view, child) === "for",
  );
  if (!isFor || head < 0) return -1;
  const object = childrenOf(view, head).find((child) => relationAt(view, child) === "obj");
  return object ?? -1;
}

function isPossessor(view: View, token: number): boolean {
  return view.arcs.relationNames[view.arcs.relations[token] ?? -1] === "nmod:poss";
}

function isNamed(name: string, chain: number | null): boolean {
  // *The ministers* are somebody whom the document knows; *they* alone may be anybody.
  if (/^neither |^(?:it|they|he|she|this|that|i|we|you)$/i.test(name)) return false;
  return /\p{Lu}/u.test(name) || (chain !== null && /^the /i.test(name));
}

/**
 * Who a possessive or an adjective names: *Tarsk's*, *Tarskan*, *our* in somebody's words and
 * *your* in words to somebody. Null where the document does not tell.
 */
export function ownerOf(view: View, token: number): Holder | null {
  const mention = view.doc.layers.mentions[view.mentionAt[token] ?? -1];
  if (mention === undefined) return null;
  const word = wordAt(view, token);
  if (/^your$/.test(word)) {
    const row = quotationAt(view, mention);
    return row?.addressee == null ? null : { name: row.addressee, chain: row.addresseeChain };
  }
  if (/^(?:my|our)$/.test(word)) return speakerOf(view, mention);
  const chain = view.doc.layers.chains[view.chainOf[view.mentionAt[token] ?? -1] ?? -1];
  return chain === undefined || !chain.named ? null : { name: chain.name, chain: chain.id };
}

/** Who a phrase names, or *I* and *we* in somebody's words; null where the document does not tell. */
export function holderOf(view: View, token: number): Holder | null {
  const index = view.mentionAt[token] ?? -1;
  const mention = view.doc.layers.mentions[index];
  if (mention === undefined) return null;
  const voice = voiceOf(view, token, mention);
  if (voice !== null) return voice;
  const chain = view.doc.layers.chains[view.chainOf[index] ?? -1];
  if (chain === undefined || !chain.named || chain.type === "MISC") return null;
  return { name: chain.name, chain: chain.id };
}

/** Who *I* and *we* are in quoted words or in a turn. */
function voiceOf(view: View, token: number, mention: Mention): Holder | null {
  if (
    mention.kind !== "pronoun" ||
    !/^(?:i|we)$/.test(wordAt(view, token)) ||
    lemmaAt(view, token) === "it"
  )
    return null;
  return speakerOf(view, mention);
}

/** Whose words a mention stands in. */
function speakerOf(view: View, mention: Mention): Holder | null {
  const row = quotationAt(view, mention);
  if (row?.speaker != null) return { name: row.speaker, chain: row.speakerChain };
  const { turns } = view.doc.layers;
  const turn = turns[firstEndingAfter(turns, mention.start)];
  return turn?.speaker == null || !covers(turn, mention)
    ? null
    : { name: turn.speaker, chain: turn.speakerChain };
}
