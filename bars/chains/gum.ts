import { type GoldMention, goldMentionsOf } from "../../corpora/coref/index.ts";
import type { ConlluDoc } from "../../corpora/index.ts";
import type { Doc } from "../../src/doc/index.ts";
import type { ClusterRow } from "../coref-score.ts";

/** One document as gold rows and system rows. */
export interface ScoredDoc {
  readonly gold: readonly ClusterRow[];
  readonly found: readonly ClusterRow[];
}

/** The layers a prediction is read from. */
export type Read = Doc<"tokens" | "sentences" | "tags" | "syntax" | "mentions">;

/** A number for every mention; those of one referent share it. */
export type Partition = readonly number[];

/**
 * The rows of one document of GUM. Mentions match by head word, as CorefUD has it;
 * of several with one head the shorter match first.
 */
export function rowsOf(source: ConlluDoc, doc: Read, partition: Partition): ScoredDoc {
  const gold = goldMentionsOf(source);
  const { mentions, tokens } = doc.layers;
  const goldIds = keys(
    source.id,
    gold.map(({ head, start, end }) => ({ head, size: end - start })),
  );
  const foundIds = keys(
    source.id,
    mentions.map(({ headToken, start, end }) => ({
      head: tokens.starts[headToken] ?? start,
      size: end - start,
    })),
  );
  return {
    gold: gold.map(({ cluster }: GoldMention, i) => ({
      id: goldIds[i] ?? "",
      cluster: `${source.id} ${cluster}`,
    })),
    found: mentions.map((_, i) => ({
      id: foundIds[i] ?? "",
      cluster: `${source.id} ${partition[i] ?? `alone ${i}`}`,
    })),
  };
}

function keys(
  id: string,
  mentions: readonly { readonly head: number; readonly size: number }[],
): string[] {
  const order = mentions.map((_, i) => i);
  order.sort((a, b) => (mentions[a]?.size ?? 0) - (mentions[b]?.size ?? 0) || a - b);
  const seen = new Map<number, number>();
  const out: string[] = [];
  for (const i of order) {
    const head = mentions[i]?.head ?? 0;
    const nth = seen.get(head) ?? 0;
    seen.set(head, nth + 1);
    out[i] = `${id}:${head}:${nth}`;
  }
  return out;
}
