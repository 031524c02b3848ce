import { firstEndingAfter } from "../../../text/index.ts";
import { sharedWith } from "../clauses/above.ts";
import { duePlace } from "../clauses/prepositions.ts";
import { phrasesAfter } from "../clauses/surface.ts";
import { isSpan, namedTown } from "../parties/phrases.ts";
import type { Draft } from "../triggers/draft.ts";
import {
  caseOf,
  childrenOf,
  nounAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
} from "../view.ts";
import { sharesSubject } from "./when.ts";

/** Where the text puts the event: a place after *in*, *at*, *near* that depends on the trigger or its verb; null for none. */
export function placeOf(view: View, trigger: number, clause: number): string | null {
  const due = duePlace(view, trigger);
  if (due !== -1) return nameOf(view, due);
  for (const governor of trigger === clause ? [trigger] : [trigger, clause]) {
    for (const child of childrenOf(view, governor)) {
      const found = placeAt(view, child) ?? nestedPlace(view, child);
      if (found !== null) return found;
      if (governor === trigger && isBattle(view, trigger) && caseOf(view, child) === "of") {
        const fought = nameOf(view, child);
        if (fought !== null) return fought;
      }
    }
  }
  if (tagAt(view, trigger) === "NOUN") return placeBehind(view, trigger);
  return trigger === clause ? sharedPlace(view, clause) : null;
}

/** *In Brenn, dockers blocked the road and burned tyres*, *shelled a school in Brenn, killing nine*: the place of the verb before, where that opens the sentence or a participle tells what followed. */
function sharedPlace(view: View, verb: number): string | null {
  if (!sharesSubject(view, verb)) return null;
  const first = sharedWith(view, verb);
  const isResult = plainRelationAt(view, verb) === "advcl";
  for (const child of childrenOf(view, first)) {
    if (!isResult && child > first) continue;
    const found = placeAt(view, child) ?? (isResult ? nestedPlace(view, child) : null);
    if (found !== null) return found;
  }
  return null;
}

/** *Police in Brenn arrested two*: where somebody does a deed who is described by it; null for words, which are said anywhere. */
export function homePlace(
  view: View,
  { clause, type }: Pick<Draft, "clause" | "type">,
): string | null {
  if (!deeds.has(type)) return null;
  for (const subject of childrenOf(view, clause)) {
    if (!relationAt(view, subject).startsWith("nsubj")) continue;
    for (const child of childrenOf(view, subject)) {
      const found = caseOf(view, child) === "of" ? null : placeAt(view, child);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Classes of deeds that are done where those are who do them. */
const deeds: ReadonlySet<string> = new Set(["PROTEST", "COERCE", "ASSAULT"]);

/** *Set off riots in Brenn*, with the phrase read as the verb's: a named place right behind the words of a nominal event. */
function placeBehind(view: View, trigger: number): string | null {
  for (const { preposition, heads } of phrasesAfter(view, trigger)) {
    const [head = -1, ...more] = heads;
    if (more.length > 0 || !whereabouts.has(preposition)) continue;
    const name = nameOf(view, head);
    if (name !== null) return name;
  }
  return null;
}

/** *The battle of Brenn*. */
function isBattle(view: View, trigger: number): boolean {
  return /^(?:battle)$/.test(nounAt(view, trigger));
}

/** The place that a token names; null for none. */
function nameOf(view: View, token: number): string | null {
  const mention = view.mentions[view.mentionAt[token] ?? -1];
  const isPlace = mention?.kind === "name" && (mention.type === "GPE" || mention.type === "LOC");
  return isPlace ? view.text.slice(mention.start, mention.end) : null;
}

/** Prepositions before where something happens. */
const whereabouts: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "outside",
  "through",
  "across",
  "along",
  "inside",
  "off",
]);

/** *On the road to Pelm*, *beside the highway to Sotera*: the town that it leads to; -1 for none. */
function roadTo(view: View, token: number): number {
  if (!/^(?:road|highway|route|motorway|path|track|bridge)$/.test(nounAt(view, token))) return -1;
  if (!/^(?:on|along|beside|near|off)$/.test(caseOf(view, token) ?? "")) return -1;
  return (
    childrenOf(view, token).find(
      (child) => caseOf(view, child) === "to" && nameOf(view, child) !== null,
    ) ?? -1
  );
}

/** *On Heron Island*: a name that nothing is done to. */
function isOnPlace(view: View, token: number): boolean {
  return (
    caseOf(view, token) === "on" &&
    /^(?:island|islands|isle|peninsula|street|road|avenue|square|river|lake|coast|highway|bridge)$/.test(
      nounAt(view, token),
    ) &&
    nameOf(view, token) !== null
  );
}

function nestedPlace(view: View, token: number): string | null {
  const relation = plainRelationAt(view, token);
  // *Ends with a call at the terminal*: where the call is.
  const type = view.mentions[view.mentionAt[token] ?? -1]?.type ?? "MISC";
  if (type === "MISC" && caseOf(view, token) === "with") return null;
  if (relation !== "obl" && relation !== "obj" && relation !== "nmod") return null;
  for (const child of childrenOf(view, token)) {
    const found = placeAt(view, child);
    if (found !== null) return found;
  }
  return null;
}

function placeAt(view: View, token: number): string | null {
  const relation = plainRelationAt(view, token);
  if (relation !== "obl" && relation !== "nmod") return null;
  const preposition = caseOf(view, token);
  const end = roadTo(view, token);
  if (end !== -1) return nameOf(view, end);
  if (isOnPlace(view, token)) return nameOf(view, token);
  if (preposition === null || !whereabouts.has(preposition)) return null;
  const month = townBeforeTime(view, token);
  if (month !== null) return month;
  const index = view.mentionAt[token] ?? -1;
  const mention = view.mentions[index];
  if (mention === undefined || (mention.type !== "GPE" && mention.type !== "LOC")) return null;
  if (mention.kind === "pronoun") return null;
  if (mention.name !== null) return view.text.slice(mention.name.start, mention.name.end);
  const town = view.mentions[view.mentionAt[namedTown(view, token)] ?? -1];
  if (town !== undefined) return view.text.slice(town.start, town.end);
  const chain = view.chains[view.chainOf[index] ?? -1];
  if (chain?.named === true) return chain.name;
  // *The rebel-held town of Brenn*.
  const inner = childrenOf(view, token).find(
    (child) =>
      caseOf(view, child) === "of" && view.mentions[view.mentionAt[child] ?? -1]?.kind === "name",
  );
  const name = view.mentions[view.mentionAt[inner ?? -1] ?? -1];
  if (name !== undefined) return view.text.slice(name.start, name.end);
  // *In its place*, *in much colder rooms*: a place that can be looked up has a name or is known.
  const isKnown = childrenOf(view, token).some((child) => wordAt(view, child) === "the");
  const { timexes } = view.doc.layers;
  const timex = timexes[firstEndingAfter(timexes, mention.start)];
  return isKnown && (timex === undefined || timex.start >= mention.end)
    ? view.text.slice(mention.start, mention.end)
    : null;
}

/** *Met in Lisbon next week*, with the town read as part of the week; null elsewhere. */
function townBeforeTime(view: View, token: number): string | null {
  if (!isSpan(view, token)) return null;
  for (const child of childrenOf(view, token)) {
    if (plainRelationAt(view, child) !== "compound") continue;
    const name = nameOf(view, child);
    if (name !== null) return name;
  }
  return null;
}
