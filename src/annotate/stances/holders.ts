import type { EventMention, Mention } from "../../doc/index.ts";
import { covers, firstEndingAfter, type Span } from "../../text/index.ts";
import { caseOf, childrenOf, lemmaAt, quotationAt, relationAt, type View, wordAt } from "./view.ts";

/** Somebody who holds a stance. */
export interface Holder {
  readonly name: string;
  readonly chain: number | null;
}

/** Clauses looked up through for a subject. */
const highest = 4;

/**
 * Who holds the stance that the word at `token` shows: the actors of the event it names,
 * else the subject of its clause or of one above, or the owner of the noun. Empty when nobody is known.
 */
export function holdersAt(view: View, token: number, event: EventMention | undefined): Holder[] {
  if (event !== undefined) {
    const { actors } = event;
    // *The opposition Green List*: the name says who.
    const isTitle = ({ end }: Span): boolean =>
      actors.some(({ start, name }) => start === end + 1 && /^\p{Lu}/u.test(name));
    return actors.flatMap((actor) => {
      const { name, chain } = actor;
      return isNamed(name, chain) && !isTitle(actor) ? [{ name, chain }] : [];
    });
  }
  let at = token;
  for (let step = 0; step < highest && at >= 0; step++) {
    for (const child of childrenOf(view, at)) {
      const relation = relationAt(view, child);
      const isAgent =
        (relation === "obl" || relation === "nmod") &&
        (caseOf(view, child) === "by" || caseOf(view, child) === "from");
      if (
        relation !== "nsubj" &&
        !isAgent &&
        !(relation === "nmod" && at === token && isPossessor(view, child))
      )
        continue;
      const found = holderOf(view, child);
      if (found !== null) return [found];
    }
    if (!/^(?:xcomp|obj|obl|conj|acl|advcl)$/.test(relationAt(view, at))) break;
    at = view.arcs.heads[at] ?? -1;
  }
  return [];
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

function holderOf(view: View, token: number): Holder | null {
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
