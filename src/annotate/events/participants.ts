import type { Participant } from "../../doc/index.ts";
import { nounType } from "../../lang/en/noun-type.ts";
import { covers, firstEndingAfter } from "../../text/index.ts";
import {
  caseOf,
  childrenOf,
  lemmaAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
} from "./view.ts";
import { speakerOf, type Voices } from "./voices.ts";

/** Whether things may take part as well as people, bodies and countries. */
export type Scope = "somebody" | "anything";

/** Tokens joined to `token` by *and*, itself first; at most a dozen. */
function joined(view: View, token: number): number[] {
  const out = [token];
  for (const child of childrenOf(view, token)) {
    if (plainRelationAt(view, child) === "conj" && out.length < 12) out.push(child);
  }
  return out;
}

const isSomebody = (type: string): boolean => type !== "MISC";

/**
 * Who the phrase headed by `token` names, its coordinated parts each, groups as their
 * members. A thing gives the country or body it belongs to (*Chinese proposals*,
 * *Tarsk's plan*), or itself where the scope is `anything`.
 */
export function participantsAt(
  view: View,
  voices: Voices,
  token: number,
  scope: Scope,
): Participant[] {
  return joined(view, token).flatMap((part) => partiesAt(view, voices, part, scope));
}

function partiesAt(view: View, voices: Voices, token: number, scope: Scope): Participant[] {
  const own = ownParty(view, voices, token);
  if (own !== null) return own;
  const owner = ownerOf(view, voices, token);
  if (owner.length > 0) return owner;
  const tag = tagAt(view, token);
  if (tag !== "NOUN" && tag !== "PROPN") return [];
  // *Could travel in June*: a month takes part in nothing.
  const at = { start: view.tokens.starts[token] ?? 0, end: view.tokens.ends[token] ?? 0 };
  const { timexes } = view.doc.layers;
  const timex = timexes[firstEndingAfter(timexes, at.start)];
  if (timex !== undefined && covers(timex, at)) return [];
  const type = nounType(lemmaAt(view, token));
  if (scope === "anything" || type === "PER" || type === "ORG" || tag === "PROPN") {
    const span = phraseAt(view, token);
    return [{ ...span, name: view.text.slice(span.start, span.end), chain: null, country: null }];
  }
  return [];
}

/** The participants that a mention headed by the token gives; null where it is no mention of somebody. */
function ownParty(view: View, voices: Voices, token: number): Participant[] | null {
  const index = view.mentionAt[token] ?? -1;
  const mention = view.mentions[index];
  if (mention === undefined) return null;
  if (mention.kind === "pronoun") {
    const voice = speakerOf(view, voices, token);
    if (voice !== null) return [{ start: mention.start, end: mention.end, ...voice }];
  }
  const chain = view.chains[view.chainOf[index] ?? -1];
  if (chain === undefined) {
    // *The West*: a name by itself that the document never takes up again.
    if (!isSomebody(mention.type) || mention.kind === "pronoun") return null;
    const name = view.text.slice(mention.start, mention.end);
    return [{ start: mention.start, end: mention.end, name, chain: null, country: null }];
  }
  if (!isSomebody(chain.type) && !(chain.country !== null && mention.kind === "name")) return null;
  if (!chain.named && mention.kind === "pronoun" && isPronoun(chain.name)) return [];
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

function isPronoun(name: string): boolean {
  return /^(?:i|we|you|he|she|it|they|me|us|him|her|them|who|our|my|your|his|its|their|himself|themselves|itself|this|that)$/i.test(
    name,
  );
}

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

/** Whose thing it is: *Chinese proposals*, *its plan*, *the plan of the League*. */
export function ownerOf(view: View, voices: Voices, token: number): Participant[] {
  for (const relation of ["nmod:poss", "amod", "compound"]) {
    for (const child of childrenOf(view, token)) {
      if (relationAt(view, child) !== relation) continue;
      const own = ownParty(view, voices, child);
      if (own !== null && own.length > 0) return own;
    }
  }
  for (const child of childrenOf(view, token)) {
    if (relationAt(view, child) !== "nmod" || !owning.has(caseOf(view, child) ?? "")) continue;
    const own = ownParty(view, voices, child);
    if (own !== null && own.length > 0) return own;
  }
  // *A resumption of ties with Tarsk*: one phrase further down.
  for (const child of childrenOf(view, token)) {
    if (relationAt(view, child) !== "nmod" || caseOf(view, child) !== "of") continue;
    for (const inner of childrenOf(view, child)) {
      if (relationAt(view, inner) !== "nmod" || !owning.has(caseOf(view, inner) ?? "")) continue;
      const own = ownParty(view, voices, inner);
      if (own !== null && own.length > 0) return own;
    }
  }
  return [];
}

/** Span of a noun with what stands directly before it: determiner, adjectives, compounds. */
function phraseAt(view: View, token: number): { start: number; end: number } {
  let first = token;
  let last = token;
  for (const child of childrenOf(view, token)) {
    const relation = plainRelationAt(view, child);
    if (child < token && token - child < 8 && relation !== "case" && relation !== "punct") {
      if (relation !== "cc" && relation !== "conj" && relation !== "mark")
        first = Math.min(first, child);
    }
    if (relation === "flat" && child > last && child - token < 6) last = child;
  }
  return { start: view.tokens.starts[first] ?? 0, end: view.tokens.ends[last] ?? 0 };
}

/** Drops what stands twice: the same chain, or the same words. Order is kept. */
export function distinct(parties: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return parties.filter(({ chain, start, end }) => {
    const key = chain === null ? `${start}-${end}` : `#${chain}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
