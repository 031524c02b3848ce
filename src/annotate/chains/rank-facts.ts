import { lemmaOf, relationOf } from "../../doc/index.ts";
import { hashCodes } from "../../learn/index.ts";
import type { Item } from "./item.ts";
import type { View } from "./view.ts";

const relations = [
  "nsubj",
  "nsubj:pass",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  "nmod",
  "nmod:poss",
  "appos",
  "root",
  "conj",
  "vocative",
] as const;
const bases = ["i", "we", "you", "he", "she", "it", "they"] as const;
const roles = ["personal", "possessive", "reflexive"] as const;
const determiners = ["the", "this", "a", "possessive", "number", "none", "other"] as const;
const types = ["PER", "ORG", "LOC", "GPE", "MISC"] as const;
const clauseKinds = ["root", "conj", "advcl", "ccomp", "xcomp", "acl", "acl:relcl", "parataxis"];

/**
 * What features ask of one item, as small numbers and hashes. An item stands as a
 * candidate beside many others, so this is worked out once.
 */
export interface RankFacts {
  /** What kind of referring word it is: pronoun and case, or determiner and type. */
  readonly kind: number;
  /** Coarser: the pronoun alone, or whether a description is marked as known. */
  readonly group: number;
  readonly relation: number;
  readonly isSubject: boolean;
  readonly determiner: number;
  readonly type: number;
  /** Hash of its lemma, and of that of its governor; 0 for the latter without one. */
  readonly lemma: number;
  readonly verb: number;
  /** The relation of the clause it is in: main, coordinated, subordinate. */
  readonly clauseKind: number;
  /** How deep in its sentence it hangs, at most 4. */
  readonly depth: number;
  readonly isMainSubject: boolean;
  readonly modifiers: ReadonlySet<number>;
}

/** Facts by item, each worked out when it is first asked for. */
export function createRankFacts(view: View): (item: Item) => RankFacts {
  const known: (RankFacts | undefined)[] = new Array(view.items.length);
  return (item) => {
    const found = known[item.index];
    if (found !== undefined) return found;
    const made = factsOf(view, item);
    known[item.index] = made;
    return made;
  };
}

/** The number of a type of name in features. */
export function typeNumber(type: Item["mention"]["type"]): number {
  return types.indexOf(type);
}

function factsOf(view: View, item: Item): RankFacts {
  const { pronoun, governor } = item;
  const relation = relationClass(item.relation);
  const isSubject = relation === 1 || relation === 2;
  const type = typeNumber(item.mention.type);
  const determiner = determiners.indexOf(item.determiner);
  const marked = item.determiner === "the" || item.determiner === "this";
  return {
    kind:
      pronoun === null
        ? 40 + determiner * 5 + type
        : 1 + bases.indexOf(pronoun.base) * 3 + roles.indexOf(pronoun.role),
    group: pronoun === null ? (marked ? 20 : 21) : 1 + bases.indexOf(pronoun.base),
    relation,
    isSubject,
    determiner,
    type,
    lemma: hashCodes(item.lemma),
    verb: governor < 0 ? 0 : hashCodes(lemmaOf(view.tags, governor)),
    clauseKind: governor < 0 ? 0 : clauseKinds.indexOf(relationOf(view.arcs, governor)) + 2,
    depth: depthOf(view, item),
    isMainSubject: isSubject && governor >= 0 && (view.arcs.heads[governor] ?? -1) < 0,
    modifiers: view.phrases.modifiers(item),
  };
}

function relationClass(relation: string): number {
  const whole = (relations as readonly string[]).indexOf(relation);
  if (whole >= 0) return whole + 1;
  const colon = relation.indexOf(":");
  return colon < 0 ? 0 : (relations as readonly string[]).indexOf(relation.slice(0, colon)) + 1;
}

function depthOf(view: View, item: Item): number {
  let token = item.governor;
  let depth = 0;
  while (token >= 0 && depth < 4) {
    token = view.arcs.heads[token] ?? -1;
    depth++;
  }
  return depth;
}
