import type { Stance, StanceValue } from "../../doc/index.ts";
import type { Span } from "../../text/index.ts";
import type { Holder } from "./holders.ts";
import { childrenOf, relationAt, type View } from "./view.ts";

/** A stance before the document's proposals are put together: `head` is the proposal's token. */
export type Draft = Omit<Stance, "proposal"> & { readonly head: number };

/** What the words of a stance show, whoever holds it. */
export interface Shown {
  readonly stance: StanceValue;
  readonly issue: Span;
  readonly evidence: Stance["evidence"];
}

/** One row for each holder but the proposal itself. */
export function rowsOf(
  view: View,
  holders: readonly Holder[],
  proposal: number,
  { stance, issue, evidence }: Shown,
): Draft[] {
  const issueChain = view.chainOf[view.mentionAt[proposal] ?? -1] ?? -1;
  // *The support of the union*, with the union read as what it supports.
  const others = holders.filter(({ chain }) => chain === null || chain !== issueChain);
  return others.map(({ name, chain }) => ({
    actor: name,
    actorChain: chain,
    issue: view.doc.text.slice(issue.start, issue.end).replace(/\s+/g, " "),
    issueChain: issueChain < 0 ? null : issueChain,
    stance,
    evidence,
    head: proposal,
  }));
}

/** First token of the evidence: the adverb or negation directly before the stance word. */
export function firstOf(view: View, token: number): number {
  let first = token;
  for (const child of childrenOf(view, token)) {
    const relation = relationAt(view, child);
    if (child < token && token - child < 4 && (relation === "advmod" || relation === "aux"))
      first = Math.min(first, child);
  }
  return first;
}
