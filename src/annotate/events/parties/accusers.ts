/* Whose charge it is that somebody denies. */
import type { Participant } from "../../../doc/index.ts";
import type { Draft } from "../triggers/draft.ts";
import { childrenOf, nounAt, plainRelationAt, type View, wordAt } from "../view.ts";

/**
 * *Tarsk accused Veldia of spying. Veldia denied **the charge***: who denies a charge that is known, or
 * *it*, answers whoever made it last against them, and so has the charge its makers. `told`: what
 * stands before, in order, no further back than a sentence. The draft itself where it names somebody,
 * or nobody has charged them.
 */
export function withAccusers(view: View, told: readonly Draft[], draft: Draft): Draft {
  const isDenial = draft.type === "REJECT" && isOfCharge(view, draft.trigger);
  const isCharge =
    draft.type === "ACCUSE" && charges.test(nounAt(view, draft.trigger)) && isKnown(view, draft);
  if (isDenial) {
    if (draft.recipients.some((one) => isNamed(view, one))) return draft;
    const accusers = accusersOf(told, draft, draft.actors);
    return accusers.length === 0 ? draft : { ...draft, recipients: accusers };
  }
  if (!isCharge || draft.actors.length > 0) return draft;
  return { ...draft, actors: accusersOf(told, draft, draft.recipients) };
}

/** *The charge*, and no new one. */
function isKnown(view: View, { trigger }: Draft): boolean {
  return childrenOf(view, trigger).some((child) => wordAt(view, child) === "the");
}

/** Who last charged one of these; nobody where nobody did. */
function accusersOf(
  told: readonly Draft[],
  draft: Draft,
  charged: readonly Participant[],
): readonly Participant[] {
  let accusers: readonly Participant[] = [];
  for (const { type, trigger, actors, recipients } of told) {
    if (type !== "ACCUSE" || trigger === draft.trigger) continue;
    const others = actors.filter((actor) => !charged.some((own) => isOne(own, actor)));
    if (others.length > 0 && recipients.some((to) => charged.some((own) => isOne(own, to))))
      accusers = others;
  }
  return accusers;
}

function isNamed(view: View, { chain }: Participant): boolean {
  return view.chains[chain ?? -1]?.named === true;
}

function isOne(a: Participant, b: Participant): boolean {
  return a.chain === null ? a.name === b.name : a.chain === b.chain;
}

/** *The charge*, *that*, *all allegations*; also *a charge Veldia rejects*, where the verb describes the noun. */
function isOfCharge(view: View, verb: number): boolean {
  const above = view.arcs.heads[verb] ?? -1;
  if (plainRelationAt(view, verb) === "acl" && above >= 0 && charges.test(nounAt(view, above)))
    return true;
  return childrenOf(view, verb).some(
    (child) =>
      plainRelationAt(view, child) === "obj" &&
      (/^(?:it|this|that)$/.test(wordAt(view, child)) || charges.test(nounAt(view, child))),
  );
}

const charges = /^(?:charge|accusation|allegation|claim)$/;
