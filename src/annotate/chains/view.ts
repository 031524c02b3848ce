import type { Arcs, Sentence, Tags, Tokens, Tree } from "../../doc/index.ts";
import type { KnownNames } from "../../lang/en/known-names.ts";
import type { Clusters } from "./clusters.ts";
import type { Countries } from "./countries.ts";
import type { Item } from "./item.ts";
import type { Phrases } from "./phrases.ts";

/** What the rules of this stage look at, prepared once for a document. */
export interface View {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly arcs: Arcs;
  readonly tree: Tree;
  /** Names and descriptions by their head token; of two, the name. */
  readonly byHead: ReadonlyMap<number, Item>;
  readonly sentences: readonly Sentence[];
  readonly items: readonly Item[];
  readonly phrases: Phrases;
  readonly clusters: Clusters;
  readonly countries: Countries;
  readonly known: KnownNames;
  /** The item that speaks each quotation, by index; -1 for none. */
  readonly speakers: Int32Array;
}

/** The characters of an item. */
export function textOfItem(view: View, item: Item): string {
  return view.text.slice(item.mention.start, item.mention.end);
}

/** The bare name of an item, empty for a description. */
export function nameOfItem(view: View, item: Item): string {
  const { name } = item.mention;
  return name === null ? "" : view.text.slice(name.start, name.end);
}
