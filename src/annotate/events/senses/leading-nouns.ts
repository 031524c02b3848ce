import { singular } from "../../../lang/en/noun-type.ts";
import { lemmaAt, tagAt, type View } from "../view.ts";

/** Tokens of a text that are looked at: what it is about shows early. */
const mostTokens = 2000;

/** The nouns and names among the first tokens of a text, in the singular and in lower case. */
export function leadingNouns(view: View): string[] {
  const out: string[] = [];
  const end = Math.min(view.tokens.length, mostTokens);
  for (let token = 0; token < end; token++) {
    const tag = tagAt(view, token);
    if (tag === "NOUN" || tag === "PROPN") out.push(singular(lemmaAt(view, token)));
  }
  return out;
}
