import { type Chain, chainByMention, type Mention } from "../../doc/index.ts";
import type { Span } from "../../text/index.ts";
import type { Sheet } from "./sheet.ts";

/** Somebody a draft names: the fullest name and the chain, as far as the document tells. */
export interface Somebody {
  readonly name: string | null;
  readonly chain: number | null;
  /** The words themselves. */
  readonly words: string;
  readonly mention: Mention | null;
}

/** The mentions and chains of a document, by token. */
export interface People {
  /** The one that a span with this head token refers to; null when no mention has it. */
  readonly at: (head: number, within: Span) => Somebody | null;
  /** Mentions of people, organisations and governments that begin at an offset. */
  readonly startingAt: (start: number) => Somebody | null;
  /** The longest mention that ends at an offset. */
  readonly endingAt: (end: number) => Somebody | null;
  readonly chains: readonly Chain[];
}

/** Indexes mentions and chains. */
export function createPeople(
  sheet: Sheet,
  mentions: readonly Mention[],
  chains: readonly Chain[],
): People {
  const chainOf = chainByMention(chains, mentions.length);
  const byHead = new Map<number, number[]>();
  const byStart = new Map<number, number>();
  const byEnd = new Map<number, number>();
  mentions.forEach((mention, index) => {
    const same = byHead.get(mention.headToken);
    if (same === undefined) byHead.set(mention.headToken, [index]);
    else same.push(index);
    if (!byStart.has(mention.start)) byStart.set(mention.start, index);
    if (!byEnd.has(mention.end)) byEnd.set(mention.end, index);
  });
  const somebody = (index: number): Somebody => {
    const mention = mentions[index];
    const chain = chains[chainOf[index] ?? -1];
    const words = mention === undefined ? "" : sheet.text.slice(mention.start, mention.end);
    const own = mention?.kind === "name" ? words : null;
    return {
      name: chain === undefined ? own : chain.named ? chain.name : null,
      chain: chain?.id ?? null,
      words,
      mention: mention ?? null,
    };
  };
  return {
    chains,
    at: (head, within) => {
      const found = byHead.get(head) ?? [];
      // The longest mention inside the span; a name before a description of equal length.
      const inside = found.filter((index) => {
        const mention = mentions[index];
        return mention !== undefined && mention.start >= within.start && mention.end <= within.end;
      });
      const best = inside[0] ?? found.at(-1);
      return best === undefined ? null : somebody(best);
    },
    endingAt: (end) => {
      const index = byEnd.get(end);
      return index === undefined ? null : somebody(index);
    },
    startingAt: (start) => {
      const index = byStart.get(start);
      return index === undefined ? null : somebody(index);
    },
  };
}
