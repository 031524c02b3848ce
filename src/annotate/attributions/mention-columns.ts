import { type Mention, type Tokens, tokenAt } from "../../doc/index.ts";

const types = { PER: 1, ORG: 2, GPE: 3, LOC: 4, MISC: 5 } as const;
const kinds = { name: 0, nominal: 5, pronoun: 10 } as const;

/**
 * For each token, the kind and type of the mention it is the head of (1 to 15), 16
 * where it only stands in a person's or organisation's mention, else 0.
 */
export function mentionColumns(tokens: Tokens, mentions: readonly Mention[]): Uint8Array {
  const out = new Uint8Array(tokens.length);
  for (const mention of mentions) {
    if (mention.type === "PER" || mention.type === "ORG") {
      const first = tokenAt(tokens, mention.start);
      for (let at = first; at < tokens.length && at < first + 12; at++) {
        if ((tokens.starts[at] ?? 0) >= mention.end) break;
        if (out[at] === 0) out[at] = 16;
      }
    }
    out[mention.headToken] = kinds[mention.kind] + types[mention.type];
  }
  return out;
}
