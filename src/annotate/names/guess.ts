import type { Gazetteer, SenseKind } from "../../lang/en/gazetteer/index.ts";
import { titleAt } from "../../lang/en/titles.ts";
import type { LabelType } from "./labels.ts";
import { type Page, wordAt } from "./page.ts";
import type { ScoredSpan } from "./reader.ts";

const typeOfKind: Readonly<Partial<Record<SenseKind, LabelType>>> = {
  country: "LOC",
  capital: "LOC",
  place: "LOC",
  region: "LOC",
  seat: "LOC",
  adjective: "MISC",
  demonym: "MISC",
  demonyms: "MISC",
  person: "PER",
  organization: "ORG",
  company: "ORG",
  group: "ORG",
  outlet: "ORG",
};

const isProud = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * Finds names without a model: what the gazetteer lists, and capitalized words after a title. Far
 * worse than the model; for installations where none ships.
 */
export function guessNames(page: Page, gazetteer: Gazetteer | null): readonly ScoredSpan[] {
  const spans: ScoredSpan[] = [];
  const words = Array.from({ length: page.length }, (_, i) => wordAt(page, i));
  for (let s = 0; s + 1 < page.sentences.length; s++) {
    const from = page.sentences[s] ?? 0;
    const to = page.sentences[s + 1] ?? 0;
    const listed = new Map<number, { end: number; type: LabelType }>();
    for (const match of gazetteer?.matches(words, from, to) ?? []) {
      const kind = match.senses[0]?.kind;
      const type = kind === undefined ? undefined : typeOfKind[kind];
      if (type !== undefined && isProud(words[match.first] ?? "")) {
        listed.set(match.first, { end: match.end, type });
      }
    }
    for (let i = from; i < to; ) {
      const title = titleAt(words, i, to);
      let end = title?.title.beforeName === true ? title.end : i;
      const start = end;
      while (start > i && end < to && isProud(words[end] ?? "")) end++;
      const known = listed.get(i);
      if (end > start) spans.push({ first: start, end, type: "PER", confidence: 0.5 });
      else if (known !== undefined) {
        spans.push({ first: i, end: known.end, type: known.type, confidence: 0.5 });
        end = known.end;
      }
      i = Math.max(i + 1, end);
    }
  }
  return spans;
}
