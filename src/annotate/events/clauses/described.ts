/* The noun that a relative clause describes. */
import { weapons } from "../../../lang/en/event-senses.ts";
import { nounType } from "../../../lang/en/noun-type.ts";
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
} from "../view.ts";
import { deadlyAbove, killings } from "./misreadings.ts";

/** Phrases climbed through from a noun. */
const highest = 4;

/** *which*, *that* or *who* as a pronoun. */
export function isRelativePronoun(view: View, token: number): boolean {
  return /^(?:which|that|whom|who)$/.test(wordAt(view, token)) && tagAt(view, token) === "PRON";
}

/** *The treaty he signed*, *the plan that they rejected*: the noun described, where the clause has a subject of its own; -1 otherwise. */
export function leftOut(view: View, verb: number): number {
  const head = headOf(view, verb);
  if (head < 0 || head > verb || plainRelationAt(view, verb) !== "acl") return -1;
  const children = childrenOf(view, verb);
  // *Told the crowd that dockers would strike*: what the crowd was told.
  if (isTold(view, head) && children.some((child) => wordAt(view, child) === "that")) return -1;
  const hasOwn = children.some(
    (child) => plainRelationAt(view, child) === "nsubj" && !isRelativePronoun(view, child),
  );
  // *Strikes that killed four*: no raid is killed.
  const isWeapon = killings.test(lemmaAt(view, verb)) && weapons.has(nounAt(view, head));
  return hasOwn && !isWeapon && tagAt(view, head) !== "VERB" ? head : -1;
}

function isTold(view: View, token: number): boolean {
  const verb = headOf(view, token);
  return (
    verb >= 0 &&
    /^i?obj$/.test(relationAt(view, token)) &&
    /^(?:tell|inform|assure|remind|warn|persuade|convince|notify)$/.test(lemmaAt(view, verb))
  );
}

/** *A secretary during the Orlu **government who** resigned*: of the nouns before *who*, the person; the last where none is. */
function personAbove(view: View, noun: number): number {
  let at = noun;
  for (let step = 0; step < highest && at >= 0; step++) {
    const type = view.mentions[view.mentionAt[at] ?? -1]?.type ?? nounType(nounAt(view, at));
    if (type === "PER" && (tagAt(view, at) === "NOUN" || tagAt(view, at) === "PROPN")) return at;
    if (!/^(?:nmod|appos)$/.test(plainRelationAt(view, at))) break;
    at = headOf(view, at);
  }
  return noun;
}

/** *Ada Orlu, president of the **Harbor Union**, which endorsed him*: a person is no *which*, and the name right before it may be. */
function thingBefore(view: View, head: number, pronoun: number): number {
  const typeAt = (token: number): string | undefined =>
    view.mentions[view.mentionAt[token] ?? -1]?.type;
  if (typeAt(head) !== "PER" || wordAt(view, pronoun - 1) !== ",") return head;
  let at = pronoun - 2;
  for (let step = 0; step < highest && at >= 0; step++) {
    if (/^(?:ORG|GPE)$/.test(typeAt(at) ?? "")) return at;
    if (!/^(?:flat|nmod|compound)$/.test(plainRelationAt(view, at))) return head;
    at = headOf(view, at);
  }
  return head;
}

/** *who is visiting China*: the noun that the relative clause describes stands for its pronoun. */
export function resolveRelative(view: View, verb: number, child: number): number {
  const lemma = lemmaAt(view, child);
  if (lemma !== "who" && lemma !== "which" && lemma !== "that" && lemma !== "whom") return child;
  const head = headOf(view, verb);
  if (plainRelationAt(view, verb) === "acl" && head >= 0)
    return killings.test(lemmaAt(view, verb))
      ? deadlyAbove(view, head)
      : lemma === "who"
        ? personAbove(view, head)
        : lemma === "which"
          ? thingBefore(view, head, child)
          : head;
  // *A statement, which will be signed*, with the clause read as joined to another: the noun before the comma.
  if (lemma === "that") return child;
  let before = wordAt(view, child - 1) === "," ? child - 2 : child - 1;
  // *Ada Orlu of Tarsk, who is visiting*: she is.
  for (let step = 0; step < highest && before >= 0; step++) {
    const relation = plainRelationAt(view, before);
    if (relation !== "flat" && !(relation === "nmod" && lemma !== "which")) break;
    before = headOf(view, before);
  }
  const tag = before < 0 ? "X" : tagAt(view, before);
  return tag === "NOUN" || tag === "PROPN" ? before : child;
}
