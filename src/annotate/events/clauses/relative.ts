/* Relative clauses between two commas: *Norway, **which Chile accuses of spying**, denies it*. */
import {
  childrenOf,
  headOf,
  lemmaAt,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";

/** Tokens between the pronoun and its verb. */
const longest = 12;

/** Who does what a relative clause tells of, and whom its pronoun stands for. */
export interface RelativeRoles {
  readonly antecedent: number;
  readonly subjects: readonly number[];
}

/** Whether the word is a verb whatever its tag: *accuse* is no noun. */
export function isAccuse(view: View, token: number): boolean {
  return /^accuses?$/.test(wordAt(view, token));
}

/**
 * The roles of a verb that stands behind *which* or *whom* and a subject of its own; null elsewhere. Read from
 * the order of words: trees often give such a verb both nouns as subjects. Looks back a dozen tokens.
 */
export function relativeRoles(view: View, verb: number): RelativeRoles | null {
  const pronoun = pronounBefore(view, verb);
  if (pronoun < 2 || wordAt(view, pronoun - 1) !== ",") return null;
  const antecedent = nameBefore(view, pronoun - 2);
  const subjects: number[] = [];
  for (let at = pronoun + 1; at < verb; at++) {
    if (!/^(?:NOUN|PROPN|PRON)$/.test(tagAt(view, at))) continue;
    const isPart =
      /^(?:compound|amod|flat|nmod)/.test(relationAt(view, at)) && headOf(view, at) > pronoun;
    // The name before a verb that the tree takes for a noun hangs on it: *the Lake **Union** accuse*.
    if (!isPart || headOf(view, at) === verb) subjects.push(at);
  }
  return antecedent === -1 || subjects.length === 0 ? null : { antecedent, subjects };
}

function pronounBefore(view: View, verb: number): number {
  for (let at = verb - 1; at > 0 && verb - at <= longest; at--) {
    const tag = tagAt(view, at);
    if (/^(?:which|whom)$/.test(wordAt(view, at)) && tag === "PRON")
      return at === verb - 1 ? -1 : at;
    // *Which it **is said** to be arming*.
    if (at === headOf(view, verb) && isHearsay(view, verb)) continue;
    if (tag === "VERB" || tag === "ADP" || tag === "SCONJ" || tag === "PUNCT") return -1;
  }
  return -1;
}

/** *Is said **to be arming** them*: what some say, whoever they are. */
export function isHearsay(view: View, verb: number): boolean {
  const teller = headOf(view, verb);
  return (
    teller >= 0 &&
    plainRelationAt(view, verb) === "xcomp" &&
    xposAt(view, teller) === "VBN" &&
    /^(?:say|believe|report|think|know|allege|understand|suspect|rumou?r)$/.test(
      lemmaAt(view, teller),
    )
  );
}

/** *Orlu, **with whom** he held talks*: whom the pronoun behind a preposition stands for; the token itself elsewhere. */
export function antecedentOf(view: View, pronoun: number): number {
  if (!/^(?:whom|which)$/.test(wordAt(view, pronoun)) || tagAt(view, pronoun - 1) !== "ADP")
    return pronoun;
  const before = wordAt(view, pronoun - 2) === "," ? pronoun - 3 : pronoun - 2;
  const antecedent = before < 0 ? -1 : nameBefore(view, before);
  return antecedent === -1 ? pronoun : antecedent;
}

function nameBefore(view: View, token: number): number {
  const named = relationAt(view, token) === "flat" ? headOf(view, token) : token;
  return /^(?:NOUN|PROPN)$/.test(tagAt(view, named)) ? named : -1;
}

/** *Norway, which Chile blames for the raid, **denied** it*, with the clauses joined otherwise: the noun before the relative clause; -1 elsewhere. */
export function resumedSubject(view: View, verb: number): number {
  if (wordAt(view, verb - 1) !== ",") return -1;
  const children = childrenOf(view, verb);
  if (children.some((child) => /^(?:nsubj|cc$)/.test(relationAt(view, child)))) return -1;
  const above = headOf(view, verb);
  const isHung = /^(?:conj|ccomp|parataxis)$/.test(plainRelationAt(view, verb)) && above < verb;
  const others = children.filter(
    (child) => child < verb && /^(?:advcl|ccomp)$/.test(plainRelationAt(view, child)),
  );
  for (const other of isHung ? [above, ...others] : others) {
    const roles = other < 0 ? null : relativeRoles(view, other);
    if (roles !== null) return roles.antecedent;
  }
  return isHung ? ownRelative(view, above, verb) : -1;
}

/**
 * *Veldia, which brokered the truce, **welcomed** it*, with *Veldia* read as the root and what it did as joined to the
 * relative clause: a list of deeds would go on with *and*. -1 elsewhere.
 */
function ownRelative(view: View, relative: number, verb: number): number {
  const antecedent = headOf(view, relative);
  if (relationAt(view, relative) !== "acl:relcl" || relationAt(view, antecedent) !== "root")
    return -1;
  const isList = childrenOf(view, relative).some(
    (other) =>
      other > verb &&
      plainRelationAt(view, other) === "conj" &&
      childrenOf(view, other).some((child) => relationAt(view, child) === "cc"),
  );
  const isClosed = childrenOf(view, relative).some(
    (child) =>
      child < relative &&
      /^(?:which|who)$/.test(wordAt(view, child)) &&
      wordAt(view, child - 1) === ",",
  );
  return isClosed && !isList && /^(?:NOUN|PROPN)$/.test(tagAt(view, antecedent)) ? antecedent : -1;
}

/** *A plan **it** once praised*, with the pronoun read as an object of the words before it: the pronoun right before the verb; -1 elsewhere. */
export function crossedPronoun(view: View, verb: number): number {
  const at = tagAt(view, verb - 1) === "ADV" ? verb - 2 : verb - 1;
  if (at < 1 || tagAt(view, at) !== "PRON" || relationAt(view, at) !== "obj") return -1;
  return /^(?:i|we|he|she|it|they)$/.test(wordAt(view, at)) && headOf(view, at) < at ? at : -1;
}

/** Verbs by which somebody says that what was claimed is not so. */
const denials = /^(?:deny|dismiss|reject|refute|rebut|dispute)$/;

/** What is denied: a claim about the past or present. */
const claims =
  /^(?:accusation|allegation|claim|charge|report|suggestion|rumou?r|speculation|assertion)$/;

/** *Rumors that Tarsk **attacked***, *faces allegations that she **struck** him*: what others are said to claim. */
export function isClaimed(view: View, verb: number): boolean {
  const head = headOf(view, verb);
  // *Who allegedly struck a reporter*.
  const isHinted = childrenOf(view, verb).some(
    (child) =>
      relationAt(view, child) === "advmod" &&
      /^(?:allegedly|purportedly|supposedly|reputedly)$/.test(wordAt(view, child)),
  );
  if (isHinted) return true;
  return (
    head >= 0 &&
    plainRelationAt(view, verb) === "acl" &&
    claims.test(nounAt(view, head)) &&
    wordAt(view, head + 1) === "that"
  );
}

/** *Denied that it **armed** them*, *dismissed claims that it **is arming** them*: the verb of who denies what the verb at the token tells; -1 elsewhere. */
export function deniedBy(view: View, verb: number): number {
  let head = headOf(view, verb);
  const relation = plainRelationAt(view, verb);
  const hasThat = childrenOf(view, verb).some((child) => wordAt(view, child) === "that");
  if (head < 0 || !/^(?:ccomp|acl)$/.test(relation) || !hasThat) return -1;
  if (relation === "acl") {
    if (!claims.test(nounAt(view, head)) || relationAt(view, head) !== "obj") return -1;
    head = headOf(view, head);
  }
  return head >= 0 && denials.test(lemmaAt(view, head)) ? head : -1;
}
