import { createTree, type Doc } from "../../doc/index.ts";
import type { KnownNames } from "../../lang/en/known-names.ts";
import { itemsByHead, joinAppositions } from "./appositions.ts";
import { createClusters } from "./clusters.ts";
import { createCountries } from "./countries.ts";
import { joinGroups, listHolders } from "./groups.ts";
import { joinHolders } from "./holders.ts";
import { type ChainNeeds, createItems } from "./item.ts";
import { joinPeople } from "./people.ts";
import { quotationSpeakers } from "./quoted.ts";
import { joinThings } from "./things.ts";
import type { View } from "./view.ts";

/** Reads a document and joins everything that rules can join: all but pronouns and plain descriptions. */
export function prepare(doc: Doc<ChainNeeds>, known: KnownNames): View {
  const { tokens, tags, syntax: arcs, sentences, quotations } = doc.layers;
  const items = createItems(doc);
  const view: View = {
    text: doc.text,
    tokens,
    tags,
    arcs,
    tree: createTree(arcs),
    byHead: itemsByHead(items.filter((item) => item.pronoun === null)),
    sentences,
    items,
    clusters: createClusters(items),
    countries: createCountries(doc, items, known),
    known,
  };
  joinPeople(view);
  joinThings(view);
  joinAppositions(view);
  const listed = listHolders(view);
  joinHolders(view);
  joinGroups(view, listed);
  joinSpeakers(view, quotationSpeakers(view, quotations));
  return view;
}

/** *I*, *me* and *my* inside a quotation are its speaker. */
function joinSpeakers(view: View, speakers: Int32Array): void {
  for (const item of view.items) {
    if (item.pronoun?.base !== "i" || item.quote < 0) continue;
    const speaker = speakers[item.quote] ?? -1;
    if (speaker < 0) continue;
    const cluster = view.clusters.of(speaker);
    if (!cluster.several && cluster.type === "PER") view.clusters.join(item.index, speaker);
  }
}
