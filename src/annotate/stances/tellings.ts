import { relationOf, uposOf } from "../../doc/index.ts";
import { functionWords } from "../../lang/en/function-words.ts";
import { smallNumberWords } from "../../lang/en/numbers.ts";
import { ownVerbs, peaceWords, proposedNouns, stepWords } from "../../lang/en/stances.ts";
import { stemOf } from "../../lang/en/stem.ts";
import { months, weekdays } from "../../lang/en/times.ts";
import { countOf, isCountedName } from "./counted.ts";
import { type Holder, ownerOf } from "./holders.ts";
import { topicBehind } from "./proposals.ts";
import {
  caseOf,
  childrenOf,
  isCircumstance,
  lemmaAt,
  printedAt,
  relationAt,
  type View,
  wordAt,
} from "./view.ts";

/** How one phrase of a document tells of a proposal. */
export interface Telling {
  /** Head token of the phrase. */
  readonly head: number;
  /** Its chain, -1 for none. */
  readonly chain: number;
  /** The name the proposal goes by, or null where the phrase only describes it. */
  readonly name: string | null;
  /** Nouns, by lemma, for what it is: *plan*, *initiative*; empty for a name without one. */
  readonly kinds: readonly string[];
  /** Who made it, or null. */
  readonly author: Holder | null;
  /** Stems of what it is about; words for ending a war are one of them. Sorted. */
  readonly topic: readonly string[];
  /** Of how many points it is, or null. */
  readonly points: number | null;
  /** *The plan*, *this text*, *plan* in a headline: nothing but the noun, so that it takes up another telling. */
  readonly isBare: boolean;
}

/** All phrases of a document that tell of a proposal, in the order of their heads. One pass over the tokens. */
export function tellingsOf(view: View): Telling[] {
  const out: Telling[] = [];
  for (let token = 0; token < view.doc.layers.tokens.length; token++) {
    const told = tellingAt(view, token);
    if (told !== null) out.push(told);
  }
  return out;
}

/** The telling that a token heads; null for any other token. */
export function tellingAt(view: View, head: number): Telling | null {
  if (!/^(?:NOUN|PROPN)$/.test(uposOf(view.doc.layers.tags, head))) return null;
  // *Is no plan* tells of none.
  if (childrenOf(view, head).some((child) => wordAt(view, child) === "no")) return null;
  const lemma = lemmaAt(view, head);
  const kind = proposedNouns.has(lemma) ? lemma : null;
  const points = pointsOf(view, head);
  if (kind === null && (points === null || isPartOf(view, head))) return null;
  const name = nameAt(view, head);
  const isName = name !== null;
  const author = authorOf(view, head);
  // *Took nine steps* is nobody's proposal; *the Nine Steps* and *Tarsk's nine steps* are.
  if (kind === null && !isName && author === null) return null;
  const topic = topicOf(view, head, author);
  return {
    head,
    chain: view.chainOf[view.mentionAt[head] ?? -1] ?? -1,
    name,
    kinds: kind === null ? [] : [kind],
    author: author?.party ?? null,
    topic,
    points,
    isBare:
      !isName &&
      !isIndefinite(view, head) &&
      author === null &&
      topic.length === 0 &&
      points === null,
  };
}

function isIndefinite(view: View, head: number): boolean {
  return childrenOf(view, head).some((child) =>
    /^(?:an?|some|any|every|each|another|no|one)$/.test(wordAt(view, child)),
  );
}

/** The name that a proposal goes by, without its article: *Seven Points*, which a list of names may miss; null where there is none. */
function nameAt(view: View, head: number): string | null {
  const { mentions, tokens } = view.doc.layers;
  if (isCountedName(view, head)) {
    return view.doc.text.slice(tokens.starts[head - 1], tokens.ends[head]).replace(/\s+/g, " ");
  }
  const mention = mentions[view.mentionAt[head] ?? -1];
  if (mention?.kind !== "name" || mention.name === null) return null;
  const printed = view.doc.text.slice(mention.start, mention.end);
  return printed.replace(/^(?:the|an?)\s+/i, "").replace(/\s+/g, " ");
}

/** *The first five steps of the plan*, *two more steps*: not the whole. */
function isPartOf(view: View, head: number): boolean {
  return childrenOf(view, head).some(
    (child) =>
      /^(?:first|last|next|other|more|remaining|second|third)$/.test(wordAt(view, child)) ||
      (relationAt(view, child) === "nmod" && caseOf(view, child) === "of"),
  );
}

interface Author {
  readonly party: Holder | null;
  readonly token: number;
}

/** Who a proposal is said to be of: *Tarsk's plan*, *the Tarskan plan*, *our plan* in somebody's words. */
function authorOf(view: View, head: number): Author | null {
  for (const child of childrenOf(view, head)) {
    const relation = relationAt(view, child);
    const isOwner =
      relation === "nmod"
        ? /^(?:by|from|['’]s?)$/.test(caseOf(view, child) ?? "") || isPossessive(view, child)
        : (relation === "amod" || relation === "compound") && isNamed(view, child);
    if (isOwner) return { party: ownerOf(view, child), token: child };
    const bearer = relation === "compound" ? bearerOf(view, child) : null;
    if (bearer !== null) return { party: bearer, token: child };
    if (relation === "amod" && isPeople(view, child)) {
      return { party: { name: printedAt(view, child), chain: null }, token: child };
    }
  }
  return presenterOf(view, head) ?? makerBehind(view, head);
}

/** *The plan put forward **by envoy Mira Holt***. */
function makerBehind(view: View, head: number): Author | null {
  for (const clause of childrenOf(view, head)) {
    if (relationAt(view, clause) !== "acl" || !presentingAsOwn(view, clause)) continue;
    const maker = childrenOf(view, clause).find(
      (one) => relationAt(view, one) === "obl" && caseOf(view, one) === "by",
    );
    if (maker !== undefined) return { party: ownerOf(view, maker), token: maker };
  }
  return null;
}

/** *The Holt plan*, where a list of names has passed *Holt* over: the person of the document with that name. */
function bearerOf(view: View, token: number): Holder | null {
  const id = view.bearers.get(printedAt(view, token)) ?? -1;
  const chain = view.doc.layers.chains[id];
  return chain === undefined ? null : { name: chain.name, chain: chain.id };
}

function isPossessive(view: View, token: number): boolean {
  return /^(?:my|our|your|his|her|its|their)$/.test(wordAt(view, token));
}

/** *Tarskan*, which no gazetteer knows. */
function isPeople(view: View, token: number): boolean {
  return /^\p{Lu}\p{L}{3,}(?:an|ish|ese)$/u.test(printedAt(view, token));
}

/** *Tarsk's foreign ministry unveiled a plan*: whose it is, where nothing stands before it. */
function presenterOf(view: View, head: number): Author | null {
  const verb = view.arcs.heads[head] ?? -1;
  if (relationOf(view.arcs, head) !== "obj") return null;
  // *Presented the treaty* may be of another's; *presented a plan* is not.
  const isPresented = lemmaAt(view, verb) === "present" && isIndefinite(view, head);
  if (!isPresented && !presentingAsOwn(view, verb)) return null;
  const subject = childrenOf(view, verb).find((one) => relationOf(view.arcs, one) === "nsubj");
  if (subject === undefined) return null;
  const owner = childrenOf(view, subject).find((one) => relationOf(view.arcs, one) === "nmod:poss");
  const party = ownerOf(view, subject) ?? (owner === undefined ? null : ownerOf(view, owner));
  return party === null ? null : { party, token: subject };
}

/** *Unveiled*, *put forward*, *set a plan out*. */
export function presentingAsOwn(view: View, verb: number): boolean {
  const lemma = lemmaAt(view, verb);
  if (ownVerbs.has(lemma)) return true;
  return childrenOf(view, verb).some(
    (one) =>
      /^(?:compound|advmod)$/.test(relationAt(view, one)) &&
      ownVerbs.has(`${lemma} ${wordAt(view, one)}`),
  );
}

function isNamed(view: View, token: number): boolean {
  return view.doc.layers.mentions[view.mentionAt[token] ?? -1]?.kind === "name";
}

/** *A nine-point plan*, *the Nine Steps*, *a plan of nine points*. */
function pointsOf(view: View, head: number): number | null {
  const children = childrenOf(view, head);
  if (stepWords.has(lemmaAt(view, head)) || lemmaAt(view, head) === "point") {
    const count = children.find((child) => relationAt(view, child) === "nummod") ?? head - 1;
    return countOf(wordAt(view, count));
  }
  for (const child of children) {
    const whole = /^(\p{L}+|\d+)[-‐‑](?:point|step|part|stage)$/u.exec(wordAt(view, child));
    if (whole !== null) return countOf(whole[1] ?? "");
    if (!/^(?:point|step|part|stage)s?$/.test(wordAt(view, child)) || child > head + 6) continue;
    const count = childrenOf(view, child).find((one) => countOf(wordAt(view, one)) !== null);
    const found = countOf(wordAt(view, count ?? child - 2)) ?? countOf(wordAt(view, child - 1));
    if (found !== null) return found;
  }
  return null;
}

/** Stems of what describes the head, without its author, numbers and small words. */
function topicOf(view: View, head: number, author: Author | null): string[] {
  const stems = new Set<string>();
  const walk = (at: number, depth: number): void => {
    for (const child of childrenOf(view, at)) {
      if (child === author?.token || !isAbout(view, child, at === head)) continue;
      const word = wordAt(view, child);
      if (isTelling(word)) stems.add(peaceWords.has(lemmaAt(view, child)) ? "peace" : stemOf(word));
      if (depth < deepest) walk(child, depth + 1);
    }
  };
  walk(head, 0);
  const behind = topicBehind(view, head);
  if (behind !== -1) {
    stems.add(stemOf(wordAt(view, behind)));
    walk(behind, 1);
  }
  return [...stems].sort();
}

function isTelling(word: string): boolean {
  if (functionWords.has(word) || smallNumberWords.has(word)) return false;
  if (word in months || word in weekdays) return false;
  return /^\p{L}{2,}$/u.test(word) && !plain.test(word);
}

/** Arcs followed down from a proposal for what it is about. */
const deepest = 3;

/** *Peace* plan, plan *for safe rivers*, plan *to end the war*. */
function isAbout(view: View, child: number, isHeads: boolean): boolean {
  const relation = relationAt(view, child);
  if (relation === "acl") {
    return childrenOf(view, child).some((one) => wordAt(view, one) === "to");
  }
  if (isCircumstance(view, child)) return false;
  return /^(?:amod|compound|nmod|obj|flat)$/.test(relation) || (relation === "conj" && !isHeads);
}

/** Words in a phrase that say nothing of what a proposal is about. */
const plain =
  /^(?:new|own|latest|recent|so-called|proposed|whole|entire|joint|draft|initial|original|itself|points?|steps?|parts?|stages?|first|second|third|last|some|many|all|full|part)$/;
