/** What a dependent is to a word that may be a cue. */
export const dependentKind = {
  other: 0,
  subject: 1,
  clause: 2,
  phrase: 3,
  object: 4,
  helper: 5,
} as const;

const clauses = new Set(["ccomp", "xcomp", "acl", "acl:relcl", "parataxis", "advcl"]);
const helpers = new Set(["aux", "aux:pass", "mark", "cop", "compound:prt", "case"]);

/** The {@link dependentKind} of a relation. */
export function dependentKindOf(relation: string): number {
  if (relation === "nsubj" || relation === "nsubj:pass") return dependentKind.subject;
  if (clauses.has(relation)) return dependentKind.clause;
  if (relation.startsWith("obl") || relation.startsWith("nmod")) return dependentKind.phrase;
  if (relation === "obj") return dependentKind.object;
  return helpers.has(relation) ? dependentKind.helper : dependentKind.other;
}
