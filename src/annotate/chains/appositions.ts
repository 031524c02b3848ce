import { dependentsOf, lemmaOf, relationOf, tokenText } from "../../doc/index.ts";
import { addHeld } from "./clusters.ts";
import type { Item } from "./item.ts";
import { officeWithin } from "./offices.ts";
import type { View } from "./view.ts";

/** The smallest index of non-pronoun items by head token. */
export function itemsByHead(items: readonly Item[]): Map<number, Item> {
  const byHead = new Map<number, Item>();
  for (const item of items) {
    if (item.joined) continue;
    const before = byHead.get(item.head);
    if (before === undefined || item.mention.kind === "name") byHead.set(item.head, item);
  }
  return byHead;
}

/**
 * Joins what the grammar says is one: *the president, Ada Orlu,*; *Orlu, a
 * farmer,*; *Orlu is the president*. Notes the offices so told.
 */
export function joinAppositions(view: View): void {
  const { byHead } = view;
  for (const item of view.items) {
    if (item.joined || item.pronoun !== null) continue;
    if (item.relation === "appos") {
      const other = byHead.get(item.governor);
      if (other !== undefined) joinPair(view, other, item);
    }
    const subject = subjectOfPredicate(view, item);
    if (subject >= 0) {
      const other = byHead.get(subject);
      if (other !== undefined && other.mention.kind === "name") joinPair(view, other, item);
    }
  }
}

/** Joins two items that one construction equates, unless number, sex or type speak against it. */
function joinPair(view: View, a: Item, b: Item): void {
  const [one, two] = [view.clusters.of(a.index), view.clusters.of(b.index)];
  if (one === two || a.several !== b.several) return;
  if (one.named && two.named) return;
  // Two plain things side by side are more often a list than one thing said twice.
  if (one.type === "MISC" && two.type === "MISC" && !one.named && !two.named) return;
  if (one.gender !== null && two.gender !== null && one.gender !== two.gender) return;
  if (one.type !== two.type && one.type !== "MISC" && two.type !== "MISC") return;
  // Nothing that is called a person by one side is a thing by the other.
  if ((one.type === "PER") !== (two.type === "PER")) return;
  const joined = view.clusters.join(a.index, b.index);
  for (const item of [a, b]) {
    if (item.mention.kind !== "nominal") continue;
    const held = officeWithin(view, item);
    if (held !== null) addHeld(joined, held);
  }
}

/** The subject's head of which the item is told with *be*, or -1: not in questions, denials or conditions. */
function subjectOfPredicate(view: View, item: Item): number {
  if (item.mention.kind !== "nominal" || item.determiner === "other") return -1;
  let subject = -1;
  let copula = false;
  for (const child of dependentsOf(view.tree, item.head)) {
    const relation = relationOf(view.arcs, child);
    if (relation === "nsubj") subject = child;
    else if (relation === "cop") copula = true;
    else if (relation === "aux" && lemmaOf(view.tags, child) !== "have") return -1;
    else if (relation === "mark") return -1;
    else if (
      relation === "advmod" &&
      /^(?:not|n['’]t|never)$/i.test(tokenText(view.text, view.tokens, child))
    ) {
      return -1;
    }
  }
  return copula && subject >= 0 && subject < item.head ? subject : -1;
}
