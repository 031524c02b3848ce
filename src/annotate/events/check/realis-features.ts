/* What is seen of how the words around an event bear out what is said of it. */
import type { EventMention } from "../../../doc/index.ts";
import {
  childrenOf,
  headOf,
  lemmaAt,
  plainRelationAt,
  relationAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import { headWord, lemmaOf } from "./seen.ts";

/** How far what is said of an event fits its grammar: the auxiliaries, determiners and governors of the word. */
export function realisFeatures(view: View, trigger: number, event: EventMention): string[] {
  const { realis, type } = event;
  const form = xposAt(view, trigger);
  const relation = relationAt(view, trigger);
  const head = headOf(view, trigger);
  const own = childrenOf(view, trigger)
    .filter(
      (child) => child < trigger && /^(?:aux|det|mark|case|cop)/.test(relationAt(view, child)),
    )
    .map((child) => wordAt(view, child))
    .join(" ");
  const above = head < 0 ? -1 : headOf(view, head);
  return [
    `rf ${realis} ${form} ${own}`,
    `rr ${realis} ${relation} ${lemmaOf(view, head)}`,
    `rx ${realis} ${relation} ${form} ${head < 0 ? "" : xposAt(view, head)}`,
    `ru ${realis} ${head < 0 ? "" : plainRelationAt(view, head)} ${lemmaOf(view, above)}`,
    `rd ${realis} ${event.timex !== null} ${type}`,
    `rl ${realis} ${lemmaAt(view, trigger)}`,
  ];
}

/** Words whatever the class. */
export function plainFeatures(view: View, trigger: number, event: EventMention): string[] {
  const out: string[] = [];
  for (const child of childrenOf(view, trigger)) {
    const relation = relationAt(view, child);
    if (relation !== "punct") out.push(`dp ${relation} ${lemmaOf(view, child)}`);
  }
  for (let at = Math.max(0, trigger - 4); at < Math.min(view.tokens.length, trigger + 5); at++)
    if (at !== trigger) out.push(`np ${at < trigger} ${lemmaOf(view, at)}`);
  for (const party of event.actors) out.push(`ap ${headWord(view, party)}`);
  for (const party of event.recipients) out.push(`rp ${headWord(view, party)}`);
  return out;
}
