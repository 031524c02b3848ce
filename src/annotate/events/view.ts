import {
  type Arcs,
  type Chain,
  chainByMention,
  createTree,
  type Doc,
  dependentsOf,
  lemmaOf,
  type Mention,
  relationOf,
  type Tags,
  type Tokens,
  type Tree,
  tokenText,
  type Upos,
  uposOf,
} from "../../doc/index.ts";
import { singular } from "../../lang/en/noun-type.ts";
import { pushUnder } from "../../text/index.ts";

/** Layers that the stage reads. */
export type EventNeeds =
  | "blocks"
  | "tokens"
  | "sentences"
  | "tags"
  | "syntax"
  | "quotations"
  | "mentions"
  | "chains"
  | "timexes"
  | "turns"
  | "attributions";

/** What the rules of this stage look at, prepared once for a document. */
export interface View {
  readonly doc: Doc<EventNeeds>;
  readonly text: string;
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly arcs: Arcs;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  /** For each token the shortest mention that it heads, -1 where it heads none. */
  readonly mentionAt: Int32Array;
  /** For each mention its chain, or -1. */
  readonly chainOf: Int32Array;
  /** By where they start, people's names that begin with a longer title: *Veldian President Ada Orlu*. */
  readonly titled: ReadonlyMap<number, Mention>;
  /** Chains of places with a name of one word, by its first four letters in lower case. */
  readonly places: ReadonlyMap<string, readonly Chain[]>;
}

/** Prepares the {@link View}. One pass over tokens and mentions. */
export function createView(doc: Doc<EventNeeds>): View {
  const { tokens, tags, syntax: arcs, mentions, chains } = doc.layers;
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  mentions.forEach((mention, i) => {
    const other = mentions[mentionAt[mention.headToken] ?? -1];
    // *Veldian President Ada Orlu*, with *Veldian* read as the head: it is she.
    const isTitled = other?.kind === "name" && other.type === "PER" && mention.type !== "PER";
    const isShorter = other === undefined || mention.end - mention.start < other.end - other.start;
    if (isShorter && !isTitled) mentionAt[mention.headToken] = i;
  });
  return {
    doc,
    text: doc.text,
    tokens,
    tags,
    arcs,
    tree: createTree(arcs),
    mentions,
    chains,
    mentionAt,
    chainOf: chainByMention(chains, mentions.length),
    titled: new Map(
      mentions.flatMap((mention) =>
        mention.kind === "name" &&
        mention.type === "PER" &&
        (tokens.starts[mention.headToken] ?? -1) > mention.start
          ? [[mention.start, mention] as const]
          : [],
      ),
    ),
    places: placesOf(chains),
  };
}

/** Most places of one beginning that an adjective is compared with. */
const mostAlike = 12;

/** Letters that a place and its adjective share: *Veldia*, *Veldian*. */
const stemLength = 4;

function placesOf(chains: readonly Chain[]): ReadonlyMap<string, readonly Chain[]> {
  const out = new Map<string, Chain[]>();
  for (const chain of chains) {
    if (chain.type !== "GPE" || !chain.named || !/^\p{Lu}[\p{Ll}\p{Lu}]+$/u.test(chain.name))
      continue;
    const key = chain.name.slice(0, stemLength).toLowerCase();
    pushUnder(out, key, chain);
  }
  return out;
}

/** The place of this document that an adjective of no known country is made from (*Veldian*: *Veldia*); null for none or several. */
export function placeOfAdjective(view: View, word: string): Chain | null {
  if (!/^\p{Lu}\p{Ll}{3,}(?:n|ese|ish|i|ic|ite)$/u.test(word)) return null;
  const known = view.places.get(word.slice(0, stemLength).toLowerCase()) ?? [];
  const places = known.slice(0, mostAlike);
  const fits = places.filter(({ name }) => {
    let shared = 0;
    while (shared < name.length && name[shared] === word[shared]) shared++;
    return name !== word && shared >= Math.max(stemLength, Math.min(name.length, word.length) - 3);
  });
  const [only] = fits;
  return fits.length === 1 && only !== undefined ? only : null;
}

/** Lemma of a token in lower case. */
export function lemmaAt(view: View, token: number): string {
  return lemmaOf(view.tags, token).toLowerCase();
}

/** Lemma of a noun in the singular, where the tagger left the plural. */
export function nounAt(view: View, token: number): string {
  return singular(lemmaAt(view, token));
}

/** The token as printed, in lower case. */
export function wordAt(view: View, token: number): string {
  return tokenText(view.text, view.tokens, token).toLowerCase();
}

/** Universal tag of a token. */
export function tagAt(view: View, token: number): Upos {
  return uposOf(view.tags, token);
}

/** Penn tag of a token; empty outside the text. */
export function xposAt(view: View, token: number): string {
  return view.tags.xposNames[view.tags.xpos[token] ?? -1] ?? "";
}

/** Relation of a token to its head, with subtype. */
export function relationAt(view: View, token: number): string {
  return relationOf(view.arcs, token);
}

/** Relation without its subtype. */
export function plainRelationAt(view: View, token: number): string {
  const relation = relationAt(view, token);
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** Head of a token, -1 for a root. */
export function headOf(view: View, token: number): number {
  return view.arcs.heads[token] ?? -1;
}

/** Most dependents of one token that are looked at: a flat list of thousands of words governs nothing. */
const mostDependents = 64;

/** Dependents of a token in text order, the first few dozen. */
export function childrenOf(view: View, token: number): readonly number[] {
  const all = dependentsOf(view.tree, token);
  return all.length > mostDependents ? all.slice(0, mostDependents) : all;
}

/** The preposition before a dependent (*with* in *with the king*), lower case; null without one. */
export function caseOf(view: View, token: number): string | null {
  let title = -1;
  for (const child of childrenOf(view, token)) {
    const relation = relationAt(view, child);
    if (relation === "case") {
      const word = wordAt(view, child);
      // *Than by his sons*: what is compared stands behind a preposition of its own.
      const isCompared = word === "than" && relationAt(view, child + 1) === "case";
      if (isCompared && headOf(view, child + 1) === token) continue;
      if (word !== "'s" && word !== "’s" && word !== "'" && word !== "’") return word;
    } else if (relation === "nmod:desc" && child < token) title = child;
    // *Rallied outside parliament*, with *outside* read as an adjective.
    else if (
      relation === "amod" &&
      child < token &&
      /^(?:outside|inside|near|opposite)$/.test(wordAt(view, child)) &&
      tagAt(view, child - 1) !== "DET"
    )
      return wordAt(view, child);
  }
  // *With former president Ada Orlu*, with the preposition read as the title's.
  return title === -1 ? null : caseOf(view, title);
}

/** Whether the token is a verb after *to*. */
export function isInfinitive(view: View, token: number): boolean {
  return childrenOf(view, token).some(
    (child) => relationAt(view, child) === "mark" && lemmaAt(view, child) === "to",
  );
}
