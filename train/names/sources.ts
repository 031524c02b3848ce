import type { NamedDoc } from "../../corpora/names/index.ts";
import type { NamePage } from "../../src/annotate/names/index.ts";
import type { Gazetteer } from "../../src/lang/en/gazetteer/index.ts";
import { readNameCorpus } from "./data.ts";
import { inventNews } from "./invented.ts";
import { inCapitals, learningPages } from "./pages.ts";

/** Corpora of the shipped model and how much an error in each counts: social media little, their names are of another kind. */
const sources = [
  ["ewt", 1],
  ["wikigold", 1],
  ["re3d", 1],
  ["politics", 1.5],
  ["gum", 0.6],
  ["wnut", 0.3],
  ["btc", 0.3],
] as const;

/** The short name of a corpus that the model learns from. */
export type SourceName = (typeof sources)[number][0];

/** Documents of every corpus the model learns from. */
export function readSources(
  corpora: string,
  gazetteer: Gazetteer,
): ReadonlyMap<SourceName, readonly NamedDoc[]> {
  return new Map(sources.map(([name]) => [name, readNameCorpus(corpora, name, gazetteer)]));
}

/** Pages to learn from: the documents of the corpora, some of them again in capitals, and invented news. */
export function pagesOf(
  docs: ReadonlyMap<SourceName, readonly NamedDoc[]>,
  gazetteer: Gazetteer,
): readonly NamePage[] {
  const pages = sources.flatMap(([name, weight]) => learningPages(docs.get(name) ?? [], weight));
  const loud = (["ewt", "wikigold", "re3d"] as const).flatMap((name) =>
    inCapitals(docs.get(name) ?? [], 5),
  );
  return [...pages, ...learningPages(loud, 0.5), ...learningPages(inventNews(480, gazetteer), 0.5)];
}
