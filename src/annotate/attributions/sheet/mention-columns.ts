import { type Mention, type Tokens, tokenAt } from "../../../doc/index.ts";

const types = { PER: 1, ORG: 2, GPE: 3, LOC: 4, MISC: 5 } as const;
const kinds = { name: 0, nominal: 5, pronoun: 10 } as const;

/** Values of {@link mentionColumns} that rules ask for: a person's name, and the head of a person's description. */
export const mentioned: { readonly person: number; readonly personNoun: number } = {
  person: kinds.name + types.PER,
  personNoun: kinds.nominal + types.PER,
};

/** Heads of names and descriptions of people and bodies. */
const somebody: ReadonlySet<number> = new Set([
  mentioned.person,
  kinds.name + types.ORG,
  mentioned.personNoun,
  kinds.nominal + types.ORG,
]);

/** Whether a value of {@link mentionColumns} is of a person, by name, description or pronoun. */
export function isPersonKind(kind: number | undefined): boolean {
  return (
    kind === mentioned.person || kind === mentioned.personNoun || kind === kinds.pronoun + types.PER
  );
}

/** Whether a value of {@link mentionColumns} is of a person or body, by name or description. */
export function isSomebodyKind(kind: number | undefined): boolean {
  return somebody.has(kind ?? 0);
}

/** Whether a value of {@link mentionColumns} is of a name, and none of a person or body: a place, a treaty. */
export function isOtherName(kind: number | undefined): boolean {
  return kind !== undefined && kind >= kinds.name + types.GPE && kind <= kinds.name + types.MISC;
}

/** Whether a value of {@link mentionColumns} is of what may speak: somebody, a place, or a word of somebody's mention. */
export function isVoiceKind(kind: number | undefined): boolean {
  return (kind ?? 0) % types.MISC !== 0;
}

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
