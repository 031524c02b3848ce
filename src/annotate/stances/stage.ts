import type { Doc, EventMention, Stance, StanceValue } from "../../doc/index.ts";
import {
  partWords,
  proposalNouns,
  provisos,
  type StanceFamily,
  stanceFamilies,
} from "../../lang/en/stances.ts";
import type { Span } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { holdersAt } from "./holders.ts";
import {
  caseOf,
  casesOf,
  childrenOf,
  createView,
  lemmaAt,
  reachOf,
  relationAt,
  type StanceNeeds,
  type View,
  wordAt,
} from "./view.ts";

const families = new Map<string, readonly StanceFamily[]>();
for (const family of stanceFamilies) {
  for (const lemma of family.lemmas) families.set(lemma, [...(families.get(lemma) ?? []), family]);
}

/**
 * The stage that gives `stances`: who is for or against a proposal, with the words that
 * show it. Only what is said of a named proposal counts, and only where the holder is
 * known. One pass over the tokens.
 */
export function stances(): Stage<StanceNeeds, "stances"> {
  return { gives: "stances", version: 1, run: findStances };
}

function findStances(doc: Doc<StanceNeeds>): readonly Stance[] {
  const view = createView(doc);
  const out: Stance[] = [];
  for (let token = 0; token < doc.layers.tokens.length; token++) {
    for (const family of families.get(lemmaAt(view, token)) ?? []) {
      const found = stancesAt(view, token, family);
      out.push(...found);
      if (found.length > 0) break;
    }
  }
  return out;
}

function stancesAt(view: View, token: number, family: StanceFamily): Stance[] {
  const found = proposalOf(view, token, family.at);
  const proposal = found === -1 && family.stance === "oppose" ? conductOf(view, token) : found;
  if (proposal === -1) return [];
  const event = view.doc.layers.events[view.eventAt.get(token) ?? -1];
  const holders = holdersAt(view, token, event);
  if (holders.length === 0) return [];
  const { tokens } = view.doc.layers;
  const issue = phraseOf(view, proposal);
  const start = Math.min(tokens.starts[firstOf(view, token)] ?? 0, issue.start);
  const end = Math.max(tokens.ends[token] ?? 0, issue.end);
  const stance = stanceValue(view, token, proposal, family, event);
  const issueChain = view.chainOf[view.mentionAt[proposal] ?? -1] ?? -1;
  return holders.map(({ name, chain }) => ({
    actor: name,
    actorChain: chain,
    issue: view.doc.text.slice(issue.start, issue.end).replace(/\s+/g, " "),
    issueChain: issueChain < 0 ? null : issueChain,
    stance,
    evidence: [{ start, end }],
  }));
}

/** Head token of the proposal that the stance word governs; -1 for none. */
function proposalOf(view: View, token: number, at: readonly string[]): number {
  for (const child of childrenOf(view, token)) {
    const relation = relationAt(view, child);
    const isObject = relation === "obj" || relationIs(view, child, "nsubj:pass");
    const prepositions = casesOf(view, child);
    const isClause =
      relation === "xcomp" || relation === "advcl" || relation === "ccomp" || relation === "acl";
    if (isClause && at.includes("clause")) {
      // *Ready to join the programme*, *called on both to hold talks*.
      const head = proposalOf(view, child, ["obj"]);
      if (head !== -1) return head;
    }
    const fits =
      (at.includes("obj") && isObject && prepositions.length === 0) ||
      ((relation === "obl" || relation === "nmod" || relation === "advmod") &&
        prepositions.some((preposition) => at.includes(preposition)));
    if (!fits) continue;
    const head = proposalHead(view, child, 0);
    if (head !== -1) return head;
  }
  return adjacentProposal(view, token, at);
}

/**
 * What somebody is blamed for: *criticized the League **for arming the rebels***, *denied
 * charges **that it sold arms***. Head token of the clause; -1 for none.
 */
function conductOf(view: View, token: number): number {
  for (const child of childrenOf(view, token)) {
    const relation = relationAt(view, child);
    const isFor = childrenOf(view, child).some(
      (one) => relationAt(view, one) === "mark" && /^(?:for|of)$/.test(wordAt(view, one)),
    );
    if (relation === "advcl" && isFor) return child;
    if (
      relation === "obj" &&
      /^(?:accusation|allegation|charge|claim)$/.test(lemmaAt(view, child))
    ) {
      const clause = childrenOf(view, child).find(
        (one) => relationAt(view, one) === "acl" || relationAt(view, one) === "ccomp",
      );
      if (clause !== undefined) return clause;
    }
  }
  return -1;
}

/** *Voiced support for the plan*: a phrase that follows the noun but was read as the verb's. */
function adjacentProposal(view: View, token: number, at: readonly string[]): number {
  const next = token + 1;
  if (relationAt(view, next) !== "case" || !at.includes(wordAt(view, next))) return -1;
  const head = view.arcs.heads[next] ?? -1;
  return head > next ? proposalHead(view, head, 0) : -1;
}

function relationIs(view: View, token: number, relation: string): boolean {
  return view.arcs.relationNames[view.arcs.relations[token] ?? -1] === relation;
}

/** The phrase's own head if it names a proposal, else one in an *of*-phrase: *the start of peace talks*. */
function proposalHead(view: View, token: number, depth: number): number {
  const lemma = lemmaAt(view, token);
  if (proposalNouns.has(lemma) || proposalNouns.has(lemma.replace(/s$/, ""))) return token;
  const mention = view.doc.layers.mentions[view.mentionAt[token] ?? -1];
  if (mention?.kind === "name" && mention.type === "MISC") return token;
  if (depth > 1) return -1;
  for (const child of childrenOf(view, token)) {
    if (relationAt(view, child) !== "nmod" || caseOf(view, child) !== "of") continue;
    const inner = proposalHead(view, child, depth + 1);
    if (inner !== -1) return inner;
  }
  return -1;
}

/** The proposal in the document's words: its phrase without relative clauses. */
function phraseOf(view: View, head: number): Span {
  const { tokens } = view.doc.layers;
  const { first, last } = reachOf(view, head, true);
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 };
}

/** First token of the evidence: the adverb or negation directly before the stance word. */
function firstOf(view: View, token: number): number {
  let first = token;
  for (const child of childrenOf(view, token)) {
    const relation = relationAt(view, child);
    if (child < token && token - child < 4 && (relation === "advmod" || relation === "aux"))
      first = Math.min(first, child);
  }
  return first;
}

function stanceValue(
  view: View,
  token: number,
  proposal: number,
  family: StanceFamily,
  event: EventMention | undefined,
): StanceValue {
  const children = childrenOf(view, token);
  const negated =
    event === undefined
      ? children.some((child) => /^(?:not|n't|n’t|never)$/.test(wordAt(view, child)))
      : event.realis === "not";
  if (negated)
    return children.some((child) => wordAt(view, child) === "never") && family.stance === "oppose"
      ? "support"
      : family.negated;
  if (family.stance === "oppose") return "oppose";
  const hasProviso = children.some(
    (child) =>
      relationAt(view, child) === "advcl" &&
      (provisos.has(wordAt(view, child)) ||
        childrenOf(view, child).some(
          (one) => relationAt(view, one) === "mark" && provisos.has(wordAt(view, one)),
        )),
  );
  const isPartial = [token, proposal, ...children, ...childrenOf(view, proposal)].some((one) =>
    partWords.has(lemmaAt(view, one)),
  );
  return hasProviso || isPartial || event?.realis === "conditional" ? "conditional" : "support";
}
