import {
  type Arcs,
  type Attribution,
  chainByMention,
  createTree,
  type Doc,
  dependentsOf,
  lemmaOf,
  relationOf,
  type Tree,
  tokenText,
} from "../../doc/index.ts";
import { covers, firstWhere, type Span } from "../../text/index.ts";

/** Layers that the stage reads. */
export type StanceNeeds =
  | "tokens"
  | "sentences"
  | "tags"
  | "syntax"
  | "mentions"
  | "chains"
  | "turns"
  | "attributions"
  | "events";

/** What the rules of this stage look at, prepared once for a document. */
export interface View {
  readonly doc: Doc<StanceNeeds>;
  readonly arcs: Arcs;
  readonly tree: Tree;
  /** For each token the longest mention that it heads, -1 where it heads none. */
  readonly mentionAt: Int32Array;
  readonly chainOf: Int32Array;
  /** For each token the first event that it names, -1 where it names none. */
  readonly eventAt: Map<number, number>;
  /** Attributed stretches, sorted by start. */
  readonly contents: readonly { readonly span: Span; readonly row: Attribution }[];
  /** Ids of the chains of persons by their last names, as printed; -1 where two bear one. */
  readonly bearers: ReadonlyMap<string, number>;
}

/** Prepares the {@link View}. One pass over tokens, mentions and events. */
export function createView(doc: Doc<StanceNeeds>): View {
  const { tokens, mentions, chains, syntax, events, attributions } = doc.layers;
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  mentions.forEach((mention, i) => {
    const other = mentions[mentionAt[mention.headToken] ?? -1];
    if (other === undefined || mention.end - mention.start > other.end - other.start) {
      mentionAt[mention.headToken] = i;
    }
  });
  const eventAt = new Map<number, number>();
  let token = 0;
  events.forEach((event, i) => {
    while (token < tokens.length && (tokens.starts[token] ?? 0) < event.trigger.start) token++;
    if (!eventAt.has(token)) eventAt.set(token, i);
  });
  const bearers = new Map<string, number>();
  for (const { id, name, named, type } of chains) {
    const last = name.slice(name.lastIndexOf(" ") + 1);
    if (named && type === "PER") bearers.set(last, bearers.has(last) ? -1 : id);
  }
  return {
    doc,
    bearers,
    arcs: syntax,
    tree: createTree(syntax),
    mentionAt,
    chainOf: chainByMention(chains, mentions.length),
    eventAt,
    contents: attributions
      .flatMap((row) => row.content.map((span) => ({ span, row })))
      .sort((a, b) => a.span.start - b.span.start),
  };
}

/** Stretches looked through before an offset: quotations are never nested deeper. */
const deepest = 12;

/** The quotation that a span stands in, the innermost; undefined where it is in none. */
export function quotationAt(view: View, span: Span): Attribution | undefined {
  return attributionAt(view, span, ({ form }) => form !== "indirect");
}

/** The innermost attribution whose content covers a span and that `fits`; undefined without one. */
export function attributionAt(
  view: View,
  span: Span,
  fits: (row: Attribution) => boolean,
): Attribution | undefined {
  const { contents } = view;
  const after = firstWhere(contents.length, (i) => (contents[i]?.span.start ?? 0) > span.start);
  for (let i = after - 1; i >= 0 && after - i <= deepest; i--) {
    const content = contents[i];
    if (content !== undefined && fits(content.row) && covers(content.span, span))
      return content.row;
  }
  return undefined;
}

/** Lemma of a token in lower case. */
export function lemmaAt(view: View, token: number): string {
  return lemmaOf(view.doc.layers.tags, token).toLowerCase();
}

/** The token as printed. */
export function printedAt(view: View, token: number): string {
  return tokenText(view.doc.text, view.doc.layers.tokens, token);
}

/** The token as printed, lower case. */
export function wordAt(view: View, token: number): string {
  return printedAt(view, token).toLowerCase();
}

/** Relation without its subtype. */
export function relationAt(view: View, token: number): string {
  const relation = relationOf(view.arcs, token);
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}

const mostDependents = 64;

/** Dependents of a token in text order, the first few dozen. */
export function childrenOf(view: View, token: number): readonly number[] {
  const all = dependentsOf(view.tree, token);
  return all.length > mostDependents ? all.slice(0, mostDependents) : all;
}

/** The preposition before a dependent, lower case; null without one. */
export function caseOf(view: View, token: number): string | null {
  const found = childrenOf(view, token).find((child) => relationAt(view, child) === "case");
  return found === undefined ? null : wordAt(view, found);
}

/** All prepositions before a dependent: *out of*. */
export function casesOf(view: View, token: number): readonly string[] {
  return childrenOf(view, token)
    .filter((child) => relationAt(view, child) === "case")
    .map((child) => wordAt(view, child));
}

/** *Supports the plan **without conditions***: how or when, read as part of what. */
export function isCircumstance(view: View, token: number): boolean {
  return (
    relationAt(view, token) === "nmod" &&
    /^(?:without|after|before|despite|amid|until|since|during)$/.test(caseOf(view, token) ?? "")
  );
}

/** First and last token of what depends on a token, within a bounded depth; clauses left out where `plain`. */
export function reachOf(
  view: View,
  token: number,
  plain: boolean,
): { first: number; last: number } {
  let first = token;
  let last = token;
  const walk = (at: number, depth: number): void => {
    for (const child of childrenOf(view, at)) {
      const relation = relationAt(view, child);
      if (
        relation === "punct" ||
        (at === token && (relation === "case" || relation === "conj" || relation === "cc"))
      )
        continue;
      if (
        plain &&
        (relation === "acl" ||
          relation === "advcl" ||
          relation === "parataxis" ||
          relation === "appos" ||
          isCircumstance(view, child))
      )
        continue;
      first = Math.min(first, child);
      last = Math.max(last, child);
      if (depth < 6) walk(child, depth + 1);
    }
  };
  walk(token, 0);
  return { first, last };
}
