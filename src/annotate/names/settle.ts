import type { Name, NameType } from "../../doc/index.ts";
import type { Gazetteer } from "../../lang/en/gazetteer/index.ts";
import { titleAt } from "../../lang/en/titles.ts";
import type { LabelType } from "./labels.ts";
import { type Page, wordAt } from "./page.ts";
import type { ScoredSpan } from "./reader.ts";

/** Words that make a place one without a government, wherever they stand in its name. */
const landforms = new Set(
  (
    "river sea ocean lake mount mountain mountains hill hills valley desert strait straits gulf bay cape " +
    "peninsula island islands isle canal channel coast forest falls beach street road avenue boulevard " +
    "square bridge airport station palace castle park stadium hotel tower hall highway border crossing " +
    "plant base camp university hospital church cathedral mosque temple museum continent region sector " +
    "north south east west northern southern eastern western central"
  ).split(" "),
);

/** Titles that people bear as part of their name: *Pope Celestine*, *King Alrik* stay whole. */
const ownRoles = new Set(["monarch", "clergy"]);

/** Whether a place has a government: a country, a city; a place nobody lists has one unless its name says what it is. */
function isGoverned(words: readonly string[], gazetteer: Gazetteer | null): boolean {
  const kinds = new Set(gazetteer?.sensesOf(words.join(" ")).map(({ kind }) => kind));
  if (kinds.has("country") || kinds.has("capital") || kinds.has("place")) return true;
  if (kinds.has("region") || kinds.has("seat")) return false;
  return !words.some((word) => landforms.has(word.toLowerCase()));
}

/**
 * The first word of a person's name after what stands before it: titles, and a
 * country or its adjective before a title (*Vendorian Foreign Minister Rosa Klein*).
 * The first word where nothing else would be left.
 */
function nameStart(words: readonly string[], gazetteer: Gazetteer | null): number {
  let first = 0;
  for (;;) {
    let at = first;
    const lead = words[at] ?? "";
    if (titleAt(words, at, words.length) === null && isOfCountry(lead, gazetteer)) at++;
    const found = titleAt(words, at, words.length);
    if (found === null || found.end >= words.length || ownRoles.has(found.title.role)) return first;
    first = found.end;
  }
}

function isOfCountry(word: string, gazetteer: Gazetteer | null): boolean {
  const kinds = gazetteer?.sensesOf(word).map(({ kind }) => kind) ?? [];
  return kinds.includes("country") || kinds.includes("adjective") || /(?:ian|ese)$/.test(word);
}

/** The words of the page between two tokens. */
function wordsOf(page: Page, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) words.push(wordAt(page, i));
  return words;
}

/** What a span is made of: words `[first, end)` of it are the name, a place after *of* is one more. */
function piecesOf(
  words: readonly string[],
  span: ScoredSpan,
  gazetteer: Gazetteer | null,
): readonly { first: number; end: number; type: LabelType }[] {
  if (span.type !== "PER") return [{ first: 0, end: words.length, type: span.type }];
  const first = nameStart(words, gazetteer);
  // *Ada Orlu of Vendoria*: two names.
  const of = words.indexOf("of", first + 1);
  if (of < 0 || of + 1 >= words.length) return [{ first, end: words.length, type: "PER" }];
  return [
    { first, end: of, type: "PER" },
    { first: of + 1, end: words.length, type: "LOC" },
  ];
}

/** Makes rows of the layer from what the model found: titles go, places with a government become `GPE`. */
export function settle(
  page: Page,
  spans: readonly ScoredSpan[],
  gazetteer: Gazetteer | null,
): readonly Name[] {
  return spans.flatMap((span) => {
    const words = wordsOf(page, span.first, span.end);
    return piecesOf(words, span, gazetteer).map(({ first, end, type }): Name => {
      const own = words.slice(first, end);
      const settled: NameType = type === "LOC" && isGoverned(own, gazetteer) ? "GPE" : type;
      return {
        start: page.starts[span.first + first] ?? 0,
        end: page.ends[span.first + end - 1] ?? 0,
        type: settled,
        confidence: span.confidence,
      };
    });
  });
}
