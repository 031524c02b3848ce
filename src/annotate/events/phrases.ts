import { nounType } from "../../lang/en/noun-type.ts";
import {
  caseOf,
  childrenOf,
  lemmaAt,
  plainRelationAt,
  relationAt,
  type View,
  wordAt,
} from "./view.ts";

/** Most members of a list that are looked at. */
const mostJoined = 12;

function joinedTo(view: View, token: number): number[] {
  const more = childrenOf(view, token).filter((child) => plainRelationAt(view, child) === "conj");
  return [token, ...more.slice(0, mostJoined)];
}

/** *Lawmakers of Tarsk*, *soldiers from Tarsk*, before its verb also *students in Tarsk*: the place belongs to the description. */
function isHome(view: View, token: number, child: number): boolean {
  const type = view.mentions[view.mentionAt[child] ?? -1]?.type;
  const kind = nounType(lemmaAt(view, token));
  if ((type !== "GPE" && type !== "LOC") || (kind !== "PER" && kind !== "ORG")) return false;
  const preposition = caseOf(view, child);
  const isSubject = plainRelationAt(view, token) === "nsubj";
  return preposition === "of" || preposition === "from" || (preposition === "in" && isSubject);
}

/** Span of a noun with what stands directly before it, determiner, adjectives, compounds, and with its home. */
export function phraseAt(view: View, token: number): { start: number; end: number } {
  let first = token;
  let last = token;
  for (const child of childrenOf(view, token)) {
    const relation = plainRelationAt(view, child);
    if (child < token && token - child < 8 && relation !== "case" && relation !== "punct") {
      // *When militia seized the locks*: the conjunction is the clause's.
      const isPart = relation !== "cc" && relation !== "conj" && relation !== "mark";
      if (
        isPart &&
        !/^(?:when|where|while|as|after|before|then|however)$/.test(wordAt(view, child))
      )
        first = Math.min(first, child);
    }
    if (relation === "flat" && child > last && child - token < 6) last = child;
    if (relation === "nmod" && child > token && isHome(view, token, child))
      last = Math.max(last, ...joinedTo(view, child));
  }
  return { start: view.tokens.starts[first] ?? 0, end: view.tokens.ends[last] ?? 0 };
}

/** *The two*, *the four* as who acts. */
export function isPair(view: View, token: number): boolean {
  return (
    /^(?:two|three|four|five|six)$/.test(wordAt(view, token)) &&
    relationAt(view, token) === "nsubj" &&
    childrenOf(view, token).some((child) => wordAt(view, child) === "the")
  );
}

/** *Thousands*, *dozens* as who acts, where nothing is said of what they are. */
export function isCrowd(view: View, token: number): boolean {
  return (
    /^(?:thousand|hundred|dozen|score|crowd)s?$/.test(lemmaAt(view, token)) &&
    plainRelationAt(view, token) === "nsubj" &&
    !childrenOf(view, token).some((child) => plainRelationAt(view, child) === "nmod")
  );
}
