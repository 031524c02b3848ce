import { createTree, type Doc } from "../../doc/index.ts";
import type { KnownNames } from "../../lang/en/known-names.ts";
import { itemsByHead, joinAppositions } from "./appositions.ts";
import { createClusters } from "./clusters.ts";
import { createCountries } from "./countries.ts";
import { joinGroups, listHolders } from "./groups.ts";
import { joinHolders } from "./holders.ts";
import { type ChainNeeds, createItems } from "./item.ts";
import { joinPeople } from "./people.ts";
import { createPhrases } from "./phrases.ts";
import { quotationSpeakers } from "./quoted.ts";
import { joinThings } from "./things.ts";
import type { View } from "./view.ts";

/** Reads a document and joins everything that rules can join: all but pronouns and plain descriptions. */
export function prepare(doc: Doc<ChainNeeds>, known: KnownNames): View {
  const { tokens, tags, syntax: arcs, sentences, quotations } = doc.layers;
  const items = createItems(doc);
  const unquoted: Omit<View, "speakers"> = {
    text: doc.text,
    tokens,
    tags,
    arcs,
    tree: createTree(arcs),
    byHead: itemsByHead(items.filter((item) => item.pronoun === null)),
    sentences,
    items,
    phrases: createPhrases(tags, arcs),
    clusters: createClusters(items),
    countries: createCountries(doc, items, known),
    known,
  };
  const view: View = { ...unquoted, speakers: quotationSpeakers(unquoted, quotations) };
  joinPeople(view);
  joinThings(view);
  joinAppositions(view);
  const listed = listHolders(view);
  joinHolders(view);
  joinGroups(view, listed);
  joinSpeakers(view, false);
  return view;
}

/** After pronouns have been resolved: *I* in a quotation that *he* speaks is whoever *he* is. */
export function joinPronounSpeakers(view: View): void {
  joinSpeakers(view, true);
}

/** *I*, *me* and *my* inside a quotation are its speaker: of those that a pronoun speaks, or of the others. */
function joinSpeakers(view: View, pronouns: boolean): void {
  for (const item of view.items) {
    if (item.pronoun?.base !== "i" || item.quote < 0) continue;
    const speaker = view.speakers[item.quote] ?? -1;
    if (speaker < 0 || (view.items[speaker]?.pronoun !== null) !== pronouns) continue;
    const cluster = view.clusters.of(speaker);
    if (!cluster.several && cluster.type === "PER") view.clusters.join(item.index, speaker);
  }
}
