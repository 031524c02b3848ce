import { relationOf, type StanceValue, uposOf } from "../../doc/index.ts";
import {
  endingWords,
  feelingVerbs,
  heededVerbs,
  heededWords,
  madeNouns,
  partWords,
  presentingVerbs,
  verdictAdjectives,
  verdictNouns,
} from "../../lang/en/stances.ts";
import { covers, firstEndingAfter } from "../../text/index.ts";
import type { Holder } from "./holders.ts";
import { isVague, proposalHead } from "./proposals.ts";
import { attributionAt, childrenOf, lemmaAt, relationAt, type View, wordAt } from "./view.ts";

/** What a speaker says a proposal is worth. */
export interface Verdict {
  readonly holder: Holder;
  readonly stance: StanceValue;
  /** Head token of the proposal. */
  readonly proposal: number;
  /** Last token of the words that say so. */
  readonly last: number;
  /** First token that the proposal's phrase may have. */
  readonly from: number;
}

/**
 * The verdict that the word at `token` gives on a proposal: *the plan is unacceptable*,
 * *the text contains useful elements* (of a part: conditional), *what worries me is their
 * policy*, *chaos if the treaty is not ratified*. Only the words of a known speaker count, never the narrator's; null for none.
 */
export function verdictAt(view: View, token: number): Verdict | null {
  const word = wordAt(view, token);
  const adjective = verdictAdjectives.get(word);
  const found =
    adjective !== undefined
      ? ofAdjective(view, token, adjective)
      : word === "what"
        ? ofFeeling(view, token)
        : ((heededWords.has(word) ? ofWarning(view, token) : null) ??
          ofNoun(view, token) ??
          ofDemand(view, token));
  if (found === null) return null;
  const holder = speakerAt(view, token);
  return holder === null ? null : { holder, ...found };
}

type Found = Omit<Verdict, "holder">;

function ofAdjective(view: View, token: number, value: "support" | "oppose"): Found | null {
  // *Is unacceptable*: the adjective is the predicate; *is a dangerous step*, *offers a fair way out*: its noun.
  const relation = relationAt(view, token);
  const noun = relation === "amod" ? (view.arcs.heads[token] ?? -1) : token;
  if (noun < 0 || isAsked(view, token)) return null;
  const hasCopula = childrenOf(view, noun).some((child) => relationAt(view, child) === "cop");
  const verb = presenterOf(view, noun, token);
  const isPresented = !hasCopula && verb !== -1;
  if (!hasCopula && !isPresented) return null;
  const clause = hasCopula ? noun : verb;
  const proposal = subjectProposal(view, clause);
  if (proposal === -1 || isVague(view, proposal)) return null;
  const negated = [clause, token].some((one) => isNegated(view, one));
  // *Not wrong* is no support.
  if (negated && value === "oppose") return null;
  const isOpen = childrenOf(view, clause).some((child) =>
    /^(?:if|may|might|could)$/.test(wordAt(view, child)),
  );
  const isPart = partWords.has(lemmaAt(view, noun));
  const stance = negated
    ? "oppose"
    : value === "support" && (isPart || isOpen)
      ? "conditional"
      : value;
  return { stance, proposal, last: Math.max(noun, token), from: 0 };
}

/** *The plan is **a recipe** for disaster*. */
function ofNoun(view: View, token: number): Found | null {
  const stance = verdictNouns.get(lemmaAt(view, token));
  if (stance === undefined || isAsked(view, token)) return null;
  const children = childrenOf(view, token);
  if (!children.some((child) => relationAt(view, child) === "cop")) return null;
  const isOpen = children.some((child) =>
    /^(?:if|may|might|could|not|n't|n’t|never|no)$/.test(wordAt(view, child)),
  );
  const proposal = isOpen ? -1 : subjectProposal(view, token);
  return proposal === -1 || isVague(view, proposal)
    ? null
    : { stance, proposal, last: token, from: 0 };
}

/** *The embargo must be **lifted***, *Tarsk should **ratify** the treaty*: what a speaker wants done with a proposal. */
function ofDemand(view: View, token: number): Found | null {
  const lemma = lemmaAt(view, token);
  const wanted = endingWords.has(lemma) ? "oppose" : heededVerbs.has(lemma) ? "support" : null;
  if (wanted === null || uposOf(view.doc.layers.tags, token) !== "VERB") return null;
  const children = childrenOf(view, token);
  if (!children.some((child) => /^(?:must|should)$/.test(wordAt(view, child)))) return null;
  if (isAsked(view, token)) return null;
  const isPassive = children.some((child) => relationOf(view.arcs, child) === "nsubj:pass");
  const object = children.find((child) => relationAt(view, child) === "obj");
  const proposal = isPassive
    ? subjectProposal(view, token)
    : object === undefined
      ? -1
      : proposalHead(view, object);
  if (proposal === -1 || isVague(view, proposal)) return null;
  const stance = isNegated(view, token) ? (wanted === "oppose" ? "support" : "oppose") : wanted;
  return { stance, proposal, last: token, from: 0 };
}

/** *Contains useful elements*: the verb whose object the noun is, or that stands directly before its phrase; -1 for none. */
function presenterOf(view: View, noun: number, adjective: number): number {
  const head = view.arcs.heads[noun] ?? -1;
  if (relationAt(view, noun) === "obj" && presentingVerbs.has(lemmaAt(view, head))) return head;
  if (adjective >= noun) return -1;
  let before = adjective - 1;
  while (before > 0 && /^(?:an?|the|some|many|very|“|"|‘|')$/.test(wordAt(view, before))) before--;
  return presentingVerbs.has(lemmaAt(view, before)) ? before : -1;
}

function subjectProposal(view: View, clause: number): number {
  for (const child of childrenOf(view, clause)) {
    if (relationAt(view, child) === "nsubj") return proposalHead(view, child);
  }
  // *The plan “holds useful elements”*: behind the mark the verb is read as if it described the plan.
  return relationAt(view, clause) === "acl"
    ? proposalHead(view, view.arcs.heads[clause] ?? -1)
    : -1;
}

function isNegated(view: View, token: number): boolean {
  return childrenOf(view, token).some((child) =>
    /^(?:not|n't|n’t|never|no|hardly)$/.test(wordAt(view, child)),
  );
}

/** *Warned of chaos if the treaty is not ratified*, *unless the plan is heeded*: the speaker wants it to be. */
function ofWarning(view: View, token: number): Found | null {
  const children = childrenOf(view, token);
  const marks = children.filter((child) => relationAt(view, child) === "mark");
  const isIf = marks.some((child) => wordAt(view, child) === "if") && isNegated(view, token);
  const isUnless = marks.some((child) => wordAt(view, child) === "unless");
  const passive = children.some((child) =>
    /^(?:nsubj:pass|cop)$/.test(relationOf(view.arcs, child)),
  );
  if (!(isIf || isUnless) || !passive) return null;
  const proposal = subjectProposal(view, token);
  return proposal === -1 ? null : { stance: "support", proposal, last: token, from: 0 };
}

/** Words between *what worries me* and what it is. */
const feelingReach = 8;

/** *What worries me most is the policy of Tarsk*, read word by word: parsers take the verb for a noun. */
function ofFeeling(view: View, token: number): Found | null {
  const value = feelingVerbs.get(wordAt(view, token + 1));
  if (value === undefined || !/^(?:me|us)$/.test(wordAt(view, token + 2))) return null;
  for (let at = token + 3; at < token + feelingReach; at++) {
    if (!/^(?:is|are|was|were)$/.test(wordAt(view, at))) continue;
    for (let noun = at + 1; noun < at + 5; noun++) {
      if (madeNouns.has(lemmaAt(view, noun)))
        return { stance: value, proposal: noun, last: noun, from: at + 1 };
    }
    return null;
  }
  return null;
}

/** Words after a verdict within which its sentence ends with a question mark. */
const askReach = 40;

function isAsked(view: View, token: number): boolean {
  for (let at = token + 1; at < token + askReach; at++) {
    const word = wordAt(view, at);
    if (word === "?") return true;
    if (word === "." || word === "!" || word === "") return false;
  }
  return false;
}

/** Whose words stand at a token: the source of the attribution around it, else whose turn it is. */
function speakerAt(view: View, token: number): Holder | null {
  const { tokens, turns } = view.doc.layers;
  const span = { start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 };
  const row = attributionAt(view, span, () => true);
  if (row !== undefined)
    return row.speaker === null ? null : { name: row.speaker, chain: row.speakerChain };
  const turn = turns[firstEndingAfter(turns, span.start)];
  return turn?.speaker == null || !covers(turn, span)
    ? null
    : { name: turn.speaker, chain: turn.speakerChain };
}
