import { lemmaOf } from "../../doc/index.ts";
import { speechVerbs } from "../../lang/en/speech-verbs.ts";
import type { Item } from "./item.ts";
import type { View } from "./view.ts";

/**
 * The subject of the narrator's sentence before, for *he* or *she* with a verb of
 * speech: *Orlu shrugged. “It is late,” he said.* Null where another person stands
 * nearer, where that subject is nobody *he* can be, or at the start of a paragraph.
 */
export function speakerBefore(view: View, item: Item): Item | null {
  const { pronoun } = item;
  if (pronoun === null || (pronoun.base !== "he" && pronoun.base !== "she")) return null;
  if (item.relation !== "nsubj" || item.quote >= 0 || item.governor < 0) return null;
  if (!speechVerbs.has(lemmaOf(view.tags, item.governor).toLowerCase())) return null;
  let sentence = -1;
  let subject: Item | null = null;
  for (let i = item.index - 1; i >= Math.max(0, item.index - 60); i--) {
    const other = view.items[i];
    if (other === undefined || other.paragraph !== item.paragraph) break;
    if (other.quote >= 0) continue;
    if (other.sentence === item.sentence) {
      if (view.clusters.of(other.index).type === "PER") return null;
      continue;
    }
    if (sentence < 0) sentence = other.sentence;
    if (other.sentence !== sentence) break;
    if (other.relation === "nsubj" && isMain(view, other)) subject = other;
  }
  return subject !== null && mayBe(view, item, subject) ? subject : null;
}

/** Whether an item's verb is that of the main clause. */
function isMain(view: View, { governor }: Item): boolean {
  return governor >= 0 && (view.arcs.heads[governor] ?? -1) < 0;
}

function mayBe(view: View, item: Item, subject: Item): boolean {
  const cluster = view.clusters.of(subject.index);
  const { pronoun } = subject;
  if (pronoun !== null && pronoun.base !== item.pronoun?.base) return false;
  if (cluster.type !== "PER" || cluster.several) return false;
  const sex = cluster.gender ?? cluster.guess;
  return sex === null || sex === item.pronoun?.gender;
}
