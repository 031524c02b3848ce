/* Participles that stand for passives, and others that do not. */
import {
  caseOf,
  childrenOf,
  headOf,
  lemmaAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "./view.ts";

/** *criticized by the West* after a noun: a participle that stands for a passive. */
export function isReducedPassive(view: View, verb: number): boolean {
  const head = headOf(view, verb);
  // *Hundreds of supporters clashed*, with the verb read as describing them.
  if (
    /^(?:clash|march|rally|protest|demonstrate|gather|travel|arrive|fly|negotiate|resign|retreat|riot|skirmish)$/.test(
      lemmaAt(view, verb),
    )
  )
    return false;
  const relation = plainRelationAt(view, verb);
  if (relation !== "acl" && relation !== "amod" && relation !== "advcl") return false;
  const children = childrenOf(view, verb);
  if (
    children.some(
      (child) => plainRelationAt(view, child) === "nsubj" || plainRelationAt(view, child) === "obj",
    )
  )
    return false;
  if (
    children.some(
      (child) => relationAt(view, child) === "obl:agent" && caseOf(view, child) === null,
    )
  )
    return false;
  // *Men suspected of theft*, with the participle read as a past.
  if (relation === "acl" && blamed.test(wordAt(view, verb)) && head === verb - 1)
    return relationAt(view, verb) !== "acl:relcl" && tagAt(view, head) === "NOUN";
  const index = view.tags.xpos[verb] ?? -1;
  return view.tags.xposNames[index] === "VBN" && relationAt(view, verb) !== "acl:relcl";
}

/** *A note saying the envoy had been summoned*, read as a clause of its own: it has a subject that was not found. */
export function isWhole(view: View, verb: number): boolean {
  return (
    plainRelationAt(view, verb) === "parataxis" &&
    childrenOf(view, verb).some((child) => relationAt(view, child) === "aux")
  );
}

const blamed = /^(?:suspected|accused|wanted|convicted|charged)$/;
