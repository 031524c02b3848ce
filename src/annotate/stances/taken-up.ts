import { uposOf } from "../../doc/index.ts";
import { proposedNouns } from "../../lang/en/stances.ts";
import { firstEndingAfter } from "../../text/index.ts";
import { childrenOf, lemmaAt, relationAt, type View, wordAt } from "./view.ts";

/**
 * The proposal that a pronoun takes up (*Norway backs the plan, while Iceland opposes **it***):
 * that of its chain, else the only one of which its sentence has told; -1 for none.
 */
export function takenUp(view: View, token: number, told: ReadonlyMap<number, number>): number {
  const it = itAfter(view, token);
  if (it === -1) return -1;
  const chain = view.doc.layers.chains[view.chainOf[view.mentionAt[it] ?? -1] ?? -1];
  const heads = (chain?.mentions ?? []).map(
    (one) => view.doc.layers.mentions[one]?.headToken ?? -1,
  );
  const before = heads.findLast((head) => head < it && proposedNouns.has(lemmaAt(view, head)));
  return before ?? told.get(sentenceOf(view, token)) ?? -1;
}

/** *It* as the verb's object; -1 for none. */
function itAfter(view: View, token: number): number {
  if (uposOf(view.doc.layers.tags, token) !== "VERB") return -1;
  return (
    childrenOf(view, token).find(
      (child) => child > token && relationAt(view, child) === "obj" && wordAt(view, child) === "it",
    ) ?? -1
  );
}

/** *Turned it **down***: the last token of a verb with *it* and its particle. */
export function lastOf(view: View, token: number): number {
  const it = itAfter(view, token);
  const isParticle = view.arcs.heads[it + 1] === token && relationAt(view, it + 1) === "compound";
  return isParticle ? it + 1 : it;
}

/** Number of the sentence that the token stands in. */
export function sentenceOf({ doc }: View, token: number): number {
  const { sentences, tokens } = doc.layers;
  return firstEndingAfter(sentences, tokens.starts[token] ?? 0);
}
