import type { Name, NameType } from "../../doc/index.ts";
import { type Gazetteer, nameHeadKinds } from "../../lang/en/gazetteer/index.ts";
import { titleAt } from "../../lang/en/titles.ts";
import type { LabelType } from "./labels.ts";
import { type Page, wordAt } from "./page.ts";
import type { ScoredSpan } from "./reader.ts";

/** Titles that only people bear, whatever the model takes the words after them for. */
const personal = new Set(["monarch", "clergy", "honorific"]);

/** Words that make a place one without a government, wherever they stand in its name. */
const landforms = new Set(
  (
    "river sea ocean lake mount mountain mountains hill hills valley desert strait straits gulf bay cape " +
    "peninsula island islands isle canal channel coast forest falls beach street road avenue boulevard " +
    "square bridge airport station palace castle park stadium hotel tower hall highway border crossing " +
    "plant base camp university hospital church cathedral mosque temple museum continent region sector county " +
    "northern southern eastern western central"
  ).split(" "),
);

/** Whether a place has a government: a country, a city; a place nobody lists has one unless its name says what it is. */
function isGoverned(words: readonly string[], gazetteer: Gazetteer | null): boolean {
  const kinds = new Set(gazetteer?.sensesOf(words.join(" ")).map(({ kind }) => kind));
  if (kinds.has("country") || kinds.has("capital") || kinds.has("place")) return true;
  if (kinds.has("region") || kinds.has("seat")) return false;
  return !words.some((word) => landforms.has(word.toLowerCase()));
}

/**
 * Index of the first word of the person’s own name, behind titles and behind a country, its
 * adjective or a body before a title (*Vendorian Foreign Minister Rosa Klein*). The first word of
 * all where nothing else would be left.
 */
function nameStart(words: readonly string[], gazetteer: Gazetteer | null): number {
  let first = 0;
  for (;;) {
    let at = first;
    const lead = words[at] ?? "";
    if (titleAt(words, at, words.length) === null && isOfLand(lead, gazetteer)) at++;
    const found = titleAt(words, at, words.length);
    if (found === null || found.end >= words.length) return first;
    first = found.end;
  }
}

function isOfLand(word: string, gazetteer: Gazetteer | null): boolean {
  const kinds = gazetteer?.sensesOf(word).map(({ kind }) => kind) ?? [];
  if (kinds.includes("country") || kinds.includes("adjective")) return true;
  // *EU*, *NATO* and other bodies lend their names to offices too.
  return /(?:ian|ese)$|^\p{Lu}{2,6}$/u.test(word);
}

/** The words of the page between two tokens. */
function wordsOf(page: Page, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) words.push(wordAt(page, i));
  return words;
}

/** A part of a span that is a name of its own: words `[first, end)` of the span. */
interface Piece {
  readonly first: number;
  readonly end: number;
  readonly type: LabelType;
}

/** Offices of states, which no given or last name looks like. */
export const stately: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "minister",
  "diplomat",
]);

/** The country in front of an office that the model took into a name: *Tamland President Oto Reyk*; null where there is none. */
function landAndHolder(words: readonly string[]): readonly Piece[] | null {
  const found = titleAt(words, 1, words.length);
  if (found === null || found.end >= words.length || !stately.has(found.title.role)) return null;
  const type = /(?:ian|ese|i)$/.test(words[0] ?? "") ? "MISC" : "LOC";
  return [
    { first: 0, end: 1, type },
    { first: found.end, end: words.length, type: "PER" },
  ];
}

/** Words for several people of a country, listed or not: *Tamlanders*, *Ruvanians*. */
const peoples = /^\p{Lu}\p{Ll}+(?:landers|stanis|[^aeiou]ians)$/u;

/**
 * *Premier of Vendoria Ada Orlu*, taken for one name: the last two words are the
 * person's, what stands between them and *of* is the place.
 */
function placeAndHolder(words: readonly string[], of: number): readonly Piece[] | null {
  const first = words[of + 1] === "the" ? of + 2 : of + 1;
  const count = words.length - first;
  if (count < 2) return null;
  const split = count === 2 ? words.length - 1 : words.length - 2;
  return [
    { first, end: split, type: "LOC" },
    { first: split, end: words.length, type: "PER" },
  ];
}

/** *Ada Orlu of Vendoria* is two names. */
function personPieces(words: readonly string[], gazetteer: Gazetteer | null): readonly Piece[] {
  if (words.length === 1 && peoples.test(words[0] ?? "")) {
    return [{ first: 0, end: 1, type: "MISC" }];
  }
  const apart = landAndHolder(words);
  if (apart !== null) return apart;
  const first = nameStart(words, gazetteer);
  if (words[first] === "of") {
    const pieces = placeAndHolder(words, first);
    if (pieces !== null) return pieces;
  }
  const of = words.indexOf("of", first + 1);
  if (of < 0 || of + 1 >= words.length) return [{ first, end: words.length, type: "PER" }];
  return [
    { first, end: of, type: "PER" },
    { first: of + 1, end: words.length, type: "LOC" },
  ];
}

/** Kinds of listed bodies. */
const bodies: ReadonlySet<string> = new Set(["organization", "company", "group", "outlet"]);

/**
 * *State Border Committee Anatoly Reyk* is a body and its head: a listed given name
 * and a last name that follow a body's last word.
 */
function bodyPieces(words: readonly string[], gazetteer: Gazetteer): readonly Piece[] {
  for (let at = Math.max(1, words.length - 4); at + 1 < words.length; at++) {
    if (gazetteer.genderOfGivenName(words[at] ?? "") === null) continue;
    const rest = words.slice(at);
    if (!rest.every((word) => /^\p{Lu}|^-$/u.test(word) && nameHeadKinds(word.toLowerCase()) === 0))
      continue;
    const isBody =
      nameHeadKinds((words[at - 1] ?? "").toLowerCase()) !== 0 ||
      gazetteer.sensesOf(words.slice(0, at).join(" ")).some(({ kind }) => bodies.has(kind));
    if (!isBody) continue;
    return [
      { first: 0, end: at, type: "ORG" },
      { first: at, end: words.length, type: "PER" },
    ];
  }
  return [{ first: 0, end: words.length, type: "ORG" }];
}

/** Offices whose field of work follows them, with a capital often enough to look like a body: *Minister of Transport*. */
const fieldOffices: ReadonlyMap<string, RegExp> = new Map([
  ["of", /^(?:ministers?|secretary)$/i],
  [
    "for",
    /^(?:ministers?|representatives?|commissioners?|secretar(?:y|ies)|rapporteurs?|advis[eo]rs?)$/i,
  ],
]);

/** Whether a span is the field of an office that begins before it; *representatives of NATO* are no such office. */
function isField(page: Page, first: number): boolean {
  return fieldOffices.get(wordAt(page, first - 1))?.test(wordAt(page, first - 2)) === true;
}

/** *Foreign Affairs of Vendoria* after *the Minister of*: what is left of it is the place. */
function afterOffice(words: readonly string[]): readonly Piece[] {
  let at = 0;
  while (at < words.length && words[at] !== "of") at++;
  while (at < words.length && /^(?:of|the|for)$/.test(words[at] ?? "")) at++;
  return at < words.length ? [{ first: at, end: words.length, type: "LOC" }] : [];
}

/** *Vendoria Ada Orlu* after *Premier of*: the place of the office and its holder. */
function holderAfterOffice(
  page: Page,
  words: readonly string[],
  first: number,
  gazetteer: Gazetteer | null,
): readonly Piece[] | null {
  if (words.length !== 3 || first < 2 || wordAt(page, first - 1) !== "of") return null;
  const office = titleAt([wordAt(page, first - 2)], 0, 1);
  if (office === null || !stately.has(office.title.role)) return null;
  if ((gazetteer?.genderOfGivenName(words[0] ?? "") ?? null) !== null) return null;
  return (
    placeAndHolder(["of", ...words], 0)?.map(({ first: from, end, type }) => ({
      first: from - 1,
      end: end - 1,
      type,
    })) ?? null
  );
}

function piecesOf(
  page: Page,
  words: readonly string[],
  span: ScoredSpan,
  gazetteer: Gazetteer | null,
): readonly Piece[] {
  const { first, type } = span;
  const whole: readonly Piece[] = [{ first: 0, end: words.length, type }];
  if (type === "PER") {
    const held = holderAfterOffice(page, words, first, gazetteer);
    return held ?? personPieces(words, gazetteer);
  }
  if (type === "ORG" && isField(page, first)) return afterOffice(words);
  if (type === "ORG" && gazetteer !== null) return bodyPieces(words, gazetteer);
  const lead = titleAt(words, 0, words.length);
  const named = lead !== null && lead.end < words.length && personal.has(lead.title.role);
  const place = words.some((word) => landforms.has(word.toLowerCase()));
  if (type === "LOC" && named && !place && gazetteer?.countryOf(words.join(" ")) == null) {
    return personPieces(words, gazetteer);
  }
  return whole;
}

/** Forms of a country's name that its adjective shows: *Vendorian* shows *Vendoria*, *Tamlanders* *Tamland*. */
function basesOf(adjective: string): readonly string[] {
  const bare = adjective.replace(/s$/, "");
  const bases: string[] = [];
  if (bare.endsWith("n")) bases.push(bare.slice(0, -1));
  if (bare.endsWith("er")) bases.push(bare.slice(0, -2));
  if (bare.endsWith("i")) bases.push(bare.slice(0, -1));
  if (bare.endsWith("ese")) bases.push(bare.slice(0, -3), `${bare.slice(0, -3)}a`);
  return bases;
}

/** Makes rows of the layer from what the model found: titles go, places with a government become `GPE`. */
export function settle(
  page: Page,
  spans: readonly ScoredSpan[],
  gazetteer: Gazetteer | null,
): readonly Name[] {
  const bases = new Set(
    spans.flatMap(({ first, end, type }) =>
      type === "MISC" && end - first === 1 ? basesOf(wordAt(page, first)) : [],
    ),
  );
  return spans.flatMap((span) => {
    const words = wordsOf(page, span.first, span.end);
    return piecesOf(page, words, span, gazetteer).map(({ first, end, type }): Name => {
      const own = words.slice(first, end);
      const based = own.length === 1 && type !== "MISC" && bases.has(own[0] ?? "");
      const governed = based || (type === "LOC" && isGoverned(own, gazetteer));
      const settled: NameType = governed ? "GPE" : type;
      return {
        start: page.starts[span.first + first] ?? 0,
        end: page.ends[span.first + end - 1] ?? 0,
        type: settled,
        confidence: span.confidence,
      };
    });
  });
}
