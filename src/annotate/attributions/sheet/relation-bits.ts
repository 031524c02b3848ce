const names = [
  "nsubj",
  "nsubj:pass",
  "csubj",
  "ccomp",
  "xcomp",
  "parataxis",
  "obj",
  "iobj",
  "obl",
  "advcl",
  "mark",
  "acl",
  "acl:relcl",
  "nmod",
  "aux",
  "aux:pass",
  "cop",
  "advmod",
  "conj",
  "obl:agent",
  "case",
  "det",
  "amod",
  "nmod:poss",
] as const;
/** A relation whose presence among a token's dependents is a feature. */
export type NotedRelation = (typeof names)[number];

const bits = new Map<string, number>(names.map((name, index) => [name, 1 << index]));

/** The bit of a relation; 0 for one that is not noted. */
export function relationBits(relation: string): number {
  return bits.get(relation) ?? 0;
}

/** The bits of several relations. */
export function bitsOf(...relations: readonly NotedRelation[]): number {
  return relations.reduce((all, relation) => all | relationBits(relation), 0);
}
