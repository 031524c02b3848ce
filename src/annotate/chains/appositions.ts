import { dependentsOf, lemmaOf, relationOf, tokenText } from "../../doc/index.ts";
import { courtesyTitles } from "../../lang/en/offices.ts";
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
    const name = nameBehind(view, item) ?? nameBehindWords(view, item);
    if (name !== null) joinPair(view, item, name);
    const subject = subjectOfPredicate(view, item);
    if (subject >= 0) {
      const other = byHead.get(subject);
      if (other !== undefined && other.mention.kind === "name") joinPair(view, other, item);
    }
  }
}

/**
 * The name between commas right behind an office, *the president of Orvella, Ada
 * Lorn,*: the commas say it where the parser does not. Without commas, as translations
 * print it (*the director of the plant Ada Lorn*), behind an office of something.
 */
function nameBehind(view: View, item: Item): Item | null {
  if (item.mention.kind !== "nominal" || item.mention.type !== "PER" || item.several) return null;
  let { end } = item;
  for (let i = item.index + 1; i < item.index + 8; i++) {
    const next = view.items[i];
    if (next === undefined || next.first > end + 1) return null;
    // *The ambassador of Kremna to Tarsk, Ada Lorn,*: so does a place behind *to* or *in*.
    const joins = next.first === end + 1 && isPlacing(tokenText(view.text, view.tokens, end));
    if (joins && next.mention.kind === "name" && next.mention.type !== "PER") {
      ({ end } = next);
      continue;
    }
    // *The head of the opposition Tarsk List, Ada Lorn,*: the name of a body goes on with the office.
    if (next.first === end && next.mention.kind === "name" && next.mention.type !== "PER") {
      ({ end } = next);
      continue;
    }
    if ((next.first !== end + 1 && next.first !== end) || next.mention.kind !== "name") continue;
    if (next.mention.type !== "PER") return null;
    // *The first witness, crane driver Ada Lorn, said*: what she is stands before her name.
    if (!isBare(view, next)) return isTold(view, item, next) ? next : null;
    const gap = view.text.slice(view.tokens.ends[end - 1] ?? 0, next.mention.start);
    const closes = /^(?:,|\s[-–—]|$|\.(?:\s|$)|;)/.test(
      view.text.slice(next.mention.end, next.mention.end + 2),
    );
    const printed = view.text.slice(item.mention.start, item.mention.end);
    const runsOn = /^[ \t]+$/.test(gap) && /\sof\s/.test(printed);
    if (!runsOn && !(/^,\s+$/.test(gap) && closes)) return null;
    return officeWithin(view, item) !== null || isTold(view, item, next) ? next : null;
  }
  return null;
}

/** *The mediator, **former Tarsk premier Ada Lorn**, was hopeful*: the name at the end of nouns between the commas behind a subject. */
function nameBehindWords(view: View, item: Item): Item | null {
  if (item.mention.kind !== "nominal" || item.mention.type !== "PER" || item.several) return null;
  if (item.relation !== "nsubj" || tokenText(view.text, view.tokens, item.end) !== ",") return null;
  for (let i = item.index + 1; i < item.index + 8; i++) {
    const next = view.items[i];
    if (next === undefined || next.first > item.end + 6) return null;
    const isName = next.mention.kind === "name" && next.mention.type === "PER";
    if (isName && next.first > item.end + 1) {
      const isPlain = !next.several && nounsOnly(view, item.end + 1, next.first);
      return isPlain && isTold(view, item, next, next.first) ? next : null;
    }
  }
  return null;
}

/** Whether no word of grammar, no verb and no mark stands among tokens. */
function nounsOnly({ tags }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^(?:DT|IN|CC|VB|MD|PRP|W|TO|RB|CD|\W)/.test(tags.xposNames[tags.xpos[at] ?? -1] ?? ""))
      return false;
  }
  return true;
}

/** *Her neighbour, Ada Lorn, agreed*: somebody's person, or *the* one, between whom and the verb a name stands in commas. */
function isTold(view: View, item: Item, name: Item, first = item.end + 1): boolean {
  if (item.determiner !== "possessive" && item.determiner !== "the") return false;
  if (first !== name.first || tokenText(view.text, view.tokens, name.end) !== ",") return false;
  return /^(?:VB[DZ]|MD)$/.test(view.tags.xposNames[view.tags.xpos[name.end + 1] ?? -1] ?? "");
}

function isPlacing(word: string): boolean {
  return /^(?:to|in|at|for)$/.test(word);
}

/** Whether a name has no title before it but *Mr* or *Ms*: one with an office of its own may be somebody else. */
function isBare(view: View, { mention }: Item): boolean {
  const title = view.text.slice(mention.start, mention.name?.start ?? mention.end).trim();
  return title === "" || courtesyTitles.has(title.toLowerCase().replace(/\.$/, ""));
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
  }
  if (!copula || subject < 0 || subject > item.head || item.head - subject > 12) return -1;
  for (let i = subject + 1; i < item.head; i++) {
    if (/^(?:not|n['’]t|never|no)$/i.test(tokenText(view.text, view.tokens, i))) return -1;
  }
  return subject;
}
