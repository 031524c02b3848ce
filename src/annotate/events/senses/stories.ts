/* What is told only in a tale. */
import { childrenOf, headOf, lemmaAt, nounAt, relationAt, tagAt, type View } from "../view.ts";

/** Words climbed through to the verb of a story. */
const highest = 5;

/** *The novel tells of a village that survived a war*. */
export function isToldIn(view: View, token: number): boolean {
  let at = token;
  for (let step = 0; step < highest && at >= 0; step++) {
    const isTelling =
      tagAt(view, at) === "VERB" &&
      /^(?:tell|follow|depict|portray|describe|recount|chart|open|begin|end|imagine|feature|star)$/.test(
        lemmaAt(view, at),
      );
    if (
      isTelling &&
      childrenOf(view, at).some(
        (child) => relationAt(view, child) === "nsubj" && stories.has(nounAt(view, child)),
      )
    )
      return true;
    at = headOf(view, at);
  }
  return false;
}

/** Made-up tales: a book or a series may tell what is so. */
const stories: ReadonlySet<string> = new Set(
  "film movie novel play drama opera thriller cartoon comedy musical sequel fairy-tale legend".split(
    " ",
  ),
);
