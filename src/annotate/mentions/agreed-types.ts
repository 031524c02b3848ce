import { type Doc, type Name, type NameType, tokenText, uposOf } from "../../doc/index.ts";
import { isAdjectiveOf, stemOf } from "../../lang/en/demonyms.ts";
import { officeWords } from "../../lang/en/offices.ts";

/** Stems of places, each with the adjectives of the document that belong to it: *orvell* with *orvellian*. */
export type PlaceStems = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether a word is a place for an adjective of the document; no name is its own adjective, as *Kadiri* would be. */
export function hasAdjective(stems: PlaceStems, word: string): boolean {
  const adjectives = stems.get(stemOf(word));
  if (adjectives === undefined) return false;
  return adjectives.size > 1 || !adjectives.has(word.toLowerCase());
}

/**
 * The names with those of one spelling brought to one type: a person's where a
 * longer name holds the word, a place's where an adjective of the document belongs
 * to it (*Orvella*, *Orvellian*) or where it stands beside a place that offices are of, else the type that most of them have. A recogniser
 * sees one sentence; a document means one thing.
 */
export function agreeTypes(text: string, names: readonly Name[], stems: PlaceStems): Name[] {
  const counts = new Map<string, Map<NameType, number>>();
  const personWords = new Set<string>();
  const keys = names.map((name) => keyOf(text.slice(name.start, name.end)));
  names.forEach(({ type }, i) => {
    const key = keys[i] ?? "";
    const byType = counts.get(key) ?? new Map<NameType, number>();
    byType.set(type, (byType.get(type) ?? 0) + 1);
    counts.set(key, byType);
    const words = key.split(" ");
    if (type === "PER" && words.length > 1) for (const word of words) personWords.add(word);
  });
  const places = besidePlaces(text, names);
  const agreed = new Map<string, NameType>();
  for (const [key, byType] of counts) {
    const [most] = [...byType].sort((a, b) => b[1] - a[1]);
    if (most === undefined) continue;
    const single = !key.includes(" ");
    if (single && personWords.has(key)) agreed.set(key, "PER");
    else if (single && most[0] !== "MISC" && hasAdjective(stems, key)) agreed.set(key, "GPE");
    else if (most[0] === "PER" && places.has(key)) agreed.set(key, "GPE");
    else agreed.set(key, most[0]);
  }
  return names.map((name, i) => ({ ...name, type: agreed.get(keys[i] ?? "") ?? name.type }));
}

/** What states have of which two are told together: *the ministers of Orvella and Kelmark*, *a border between …*. */
const ofStates =
  /\b(?:ministers|presidents|premiers|leaders|governments|parliaments|armies|ambassadors|peoples|border|war|treaty|talks|relations|accord|agreement)\s(?:of|between)\s(?:the\s)?$/iu;

/** The words that *and* joins with a place behind what states have. */
function besidePlaces(text: string, names: readonly Name[]): ReadonlySet<string> {
  const found = new Set<string>();
  names.forEach((name, i) => {
    const before = names[i - 1];
    if (before?.type !== "GPE") return;
    if (text.slice(before.end, name.start) !== " and ") return;
    const word = text.slice(name.start, name.end);
    const lead = text.slice(Math.max(0, before.start - 40), before.start);
    if (!/\s/u.test(word) && ofStates.test(lead)) found.add(keyOf(word));
  });
  return found;
}

/**
 * Cuts what a title is of off the front of a person: in *the premier of Orvella Ada
 * Lorn* a recogniser may take three words for a name, and nobody is minister of a
 * person. The cut word stays a name where the document knows it as a place.
 */
export function cutTitles(text: string, names: readonly Name[], stems: PlaceStems): Name[] {
  const places = new Set(
    names.flatMap((name) => (name.type === "GPE" ? [keyOf(text.slice(name.start, name.end))] : [])),
  );
  return names.flatMap((name): Name[] => {
    if (name.type !== "PER") return [name];
    const words = [...text.slice(name.start, name.end).matchAll(/\S+/g)];
    const [first] = words;
    const given = words.at(-2);
    if (words.length < 3 || first === undefined || given === undefined) return [name];
    const before = /(\p{L}+)\s+of\s+(?:the\s+)?$/u.exec(
      text.slice(Math.max(0, name.start - 40), name.start),
    );
    if (before === null) return [name];
    const place = first[0];
    const isPlace = places.has(keyOf(place)) || hasAdjective(stems, place);
    const isOffice = officeWords.has(before[1]?.toLowerCase() ?? "");
    if (isPlace) {
      return [
        { ...name, end: name.start + place.length, type: "GPE" },
        { ...name, start: name.start + (words[1]?.index ?? 0) },
      ];
    }
    return isOffice ? [{ ...name, start: name.start + given.index }] : [name];
  });
}

/** The stems of the places that a document's adjectives with a capital letter may belong to: *orvell* for *Orvellian*. */
export function placeStems(doc: Doc<"tokens" | "sentences" | "tags">): PlaceStems {
  const { tokens, tags, sentences } = doc.layers;
  const adjectives = new Set<string>();
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (uposOf(tags, i) !== "ADJ" && uposOf(tags, i) !== "PROPN") continue;
      const word = tokenText(doc.text, tokens, i);
      if (/^\p{Lu}\p{Ll}{3,}(?:an|ese|ish|i)$/u.test(word)) adjectives.add(word.toLowerCase());
    }
  }
  const stems = new Map<string, Set<string>>();
  for (const adjective of adjectives) {
    // No ending is longer than six letters.
    for (let cut = 1; cut <= 6 && adjective.length - cut >= 3; cut++) {
      const stem = adjective.slice(0, -cut);
      if (!isAdjectiveOf(adjective, stem)) continue;
      stems.set(stem, (stems.get(stem) ?? new Set()).add(adjective));
    }
  }
  return stems;
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/\s+/g, " ");
}
