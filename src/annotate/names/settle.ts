import type { Name, NameType } from "../../doc/index.ts";
import type { Gazetteer } from "../../lang/en/gazetteer/index.ts";
import { titleAt } from "../../lang/en/titles.ts";
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

/** The words of a span after the titles at its front; the first word where nothing else is left. */
function afterTitles(words: readonly string[], span: ScoredSpan): number {
  let first = span.first;
  for (;;) {
    const found = titleAt(words, first, span.end);
    if (found === null || found.end >= span.end || ownRoles.has(found.title.role)) return first;
    first = found.end;
  }
}

/** The words of the page between two tokens. */
function wordsOf(page: Page, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) words.push(wordAt(page, i));
  return words;
}

/** Makes rows of the layer from what the model found: titles go, places with a government become `GPE`. */
export function settle(
  page: Page,
  spans: readonly ScoredSpan[],
  gazetteer: Gazetteer | null,
): readonly Name[] {
  return spans.map((span) => {
    const words = wordsOf(page, span.first, span.end);
    const skipped =
      span.type === "PER" ? afterTitles(words, { ...span, first: 0, end: words.length }) : 0;
    const type: NameType = span.type === "LOC" && isGoverned(words, gazetteer) ? "GPE" : span.type;
    return {
      start: page.starts[span.first + skipped] ?? 0,
      end: page.ends[span.end - 1] ?? 0,
      type,
      confidence: span.confidence,
    };
  });
}
