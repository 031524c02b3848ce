import { lookUp } from "../triggers/lemmas.ts";
import { nounRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  plainRelationAt,
  relationAt,
  type View,
  wordAt,
} from "../view.ts";

/**
 * *The attack on the port on 12 May, **in which** nine workers were killed*: the noun of the event in which the verb's
 * took place, whose day and place are the verb's too; -1 elsewhere.
 */
export function occasionOf(view: View, verb: number): number {
  const isWithin = childrenOf(view, verb).some(
    (child) =>
      child < verb &&
      wordAt(view, child) === "which" &&
      /^(?:in|during)$/.test(caseOf(view, child) ?? ""),
  );
  const head = headOf(view, verb);
  if (!isWithin || head < 0 || head > verb) return -1;
  const isEvent = (noun: number): boolean => lookUp(nounRows, view, noun) !== undefined;
  if (relationAt(view, verb) === "acl:relcl") return isEvent(head) ? head : -1;
  // *Condemned the attack, in which …*, with the clause read as the verb's.
  const objects = childrenOf(view, head).filter(
    (child) => child < verb && plainRelationAt(view, child) === "obj" && isEvent(child),
  );
  return plainRelationAt(view, verb) === "advcl" ? (objects.at(-1) ?? -1) : -1;
}
