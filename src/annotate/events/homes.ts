/* Of which country somebody is, as offices in the document tell. */
import type { Chain } from "../../doc/index.ts";
import { firstWhere } from "../../text/index.ts";
import { caseOf, childrenOf, nounAt, placeOfAdjective, relationAt, type View } from "./view.ts";

/** The countries of those who speak for one. */
export interface Homes {
  /** By the chain of whoever holds an office of state: *Veldia's foreign minister, Ada Orlu*. */
  readonly of: ReadonlyMap<number, Chain>;
  /** The country whose office published the document, which is *our country* outside quoted words; null for none. */
  readonly publisher: Chain | null;
}

/** Offices of which the country is their holder's, and not only a town or a body of it. */
const ofState =
  /^(?:president|minister|premier|chancellor|king|queen|emperor|empress|sultan|emir|monarch|ambassador)$/;

/** Reads {@link Homes}; whoever is told to be of two countries has none. One pass over the mentions. */
export function homesOf(view: View): Homes {
  const found = new Map<number, Chain | null>();
  view.mentions.forEach(({ headToken, kind, type }, index) => {
    const holder = view.chains[view.chainOf[index] ?? -1];
    if (kind === "pronoun" || type !== "PER" || holder === undefined) return;
    if (holder.members.length > 0) return;
    const own = childrenOf(view, headToken);
    const title = ofState.test(nounAt(view, headToken))
      ? headToken
      : own.find(
          (child) => relationAt(view, child) === "nmod:desc" && ofState.test(nounAt(view, child)),
        );
    if (title === undefined) return;
    // *President Ada Orlu of Veldia*: the country hangs on the name.
    for (const child of title === headToken ? own : [...own, ...childrenOf(view, title)]) {
      const home = homeAt(view, child);
      if (home === null) continue;
      const known = found.get(holder.id);
      if (known === undefined) found.set(holder.id, home);
      else if (known !== null && bareName(known) !== bareName(home)) found.set(holder.id, null);
    }
  });
  return {
    of: new Map([...found].flatMap(([id, home]) => (home === null ? [] : [[id, home] as const]))),
    publisher: publisherOf(view),
  };
}

/** *Republic of Veldia*, *Veldia*: the last word of either. */
function bareName({ name }: Chain): string | undefined {
  return name.split(" ").at(-1);
}

/** The country in *Veldia's president*, *the Veldian president*, *the president of Veldia*; null for none. */
function homeAt(view: View, token: number): Chain | null {
  const relation = relationAt(view, token);
  const isOwner =
    /^(?:nmod:poss|amod|compound)$/.test(relation) ||
    (relation === "nmod" && caseOf(view, token) === "of");
  const index = view.mentionAt[token] ?? -1;
  const mention = view.mentions[index];
  if (!isOwner || mention?.kind !== "name") return null;
  const chain = view.chains[view.chainOf[index] ?? -1];
  if (chain?.type === "GPE") return chain;
  return placeOfAdjective(view, view.text.slice(mention.start, mention.end));
}

/** Lines at the head of a document in which its publisher may be named, and characters of each. */
const headLines = 4;
const longestLine = 120;

const publishing =
  /\b(?:press (?:service|office|bureau|secretariat|centre|center)|ministry of|embassy of|office of the (?:president|prime minister|premier|king)|government of|chancellery of)\b/i;

/** *Press service of the President of Veldia*: the one country in a heading that names an office; null for none. */
function publisherOf(view: View): Chain | null {
  let start = 0;
  for (let line = 0; line < headLines && start < view.text.length; line++) {
    const stop = view.text.indexOf("\n", start);
    const end = stop < 0 ? view.text.length : stop;
    const isHeading = end - start <= longestLine && publishing.test(view.text.slice(start, end));
    const named = isHeading ? countriesIn(view, start, end) : [];
    const [only] = named;
    if (only !== undefined && named.length === 1) return only;
    start = end + 1;
  }
  return null;
}

function countriesIn(view: View, start: number, end: number): Chain[] {
  const out = new Set<Chain>();
  const first = firstWhere(view.mentions.length, (i) => (view.mentions[i]?.start ?? 0) >= start);
  for (let i = first; i < view.mentions.length; i++) {
    const mention = view.mentions[i];
    if (mention === undefined || mention.start >= end) break;
    const chain = view.chains[view.chainOf[i] ?? -1];
    if (mention.kind === "name" && chain?.type === "GPE") out.add(chain);
  }
  return [...out];
}
