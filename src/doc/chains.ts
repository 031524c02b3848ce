import type { Chain } from "./layers.ts";

/** For each of `count` mentions the index of its chain, or -1 where it stands in none. */
export function chainByMention(chains: readonly Chain[], count: number): Int32Array {
  const out = new Int32Array(count).fill(-1);
  for (const chain of chains) for (const mention of chain.mentions) out[mention] = chain.id;
  return out;
}
