import { readdirSync } from "node:fs";
import { readJsonLines } from "../json-lines.ts";
import type { NamedDoc, NamedSpan } from "./iob.ts";
import { nameTypeOf } from "./iob.ts";

interface Row {
  readonly _id: string;
  readonly text: string;
}

interface Entity {
  readonly documentId: string;
  readonly begin: number;
  readonly end: number;
  readonly type: string;
}

/** Splits a text into sentences of tokens with offsets; a caller hands in the product's own. */
export type Splitter = (text: string) => readonly (readonly { start: number; end: number }[])[];

const small = new Set(["of", "the", "for", "and", "al", "-", "de", "in", "’s", "'s"]);

/** Whether a word can stand at the edge of a name. */
function isProud(word: string): boolean {
  return /^\p{Lu}|^\d+(?:st|nd|rd|th)?$/u.test(word);
}

/**
 * The name in an annotated phrase: re3d marks whole descriptions (“the … regime”,
 * “Foreign Minister …”, also pronouns), so what is kept is its longest run of
 * capitalized words, small words between them included, without what `trim` takes
 * off its front (titles). Null where nothing is left.
 */
function nameIn(
  words: readonly string[],
  first: number,
  end: number,
  trim: (words: readonly string[], first: number, end: number) => number,
): { first: number; end: number } | null {
  let best: { first: number; end: number } | null = null;
  for (let i = first; i < end; i++) {
    if (
      !isProud(words[i] ?? "") ||
      /^(?:The|A|An|All|I|We|He|His|Our|Its|They|This|These|My)$/.test(words[i] ?? "")
    )
      continue;
    let last = i;
    for (let k = i + 1; k < end; k++) {
      if (isProud(words[k] ?? "")) last = k;
      else if (!small.has(words[k] ?? "")) break;
    }
    const start = trim(words, i, last + 1);
    if (start <= last && (best === null || last + 1 - start > best.end - best.first)) {
      best = { first: start, end: last + 1 };
    }
    i = last;
  }
  return best !== null && /\p{Lu}/u.test(words[best.first] ?? "") ? best : null;
}

/** How {@link readRe3d} cuts texts and decides about types. */
export interface Re3dOptions {
  readonly split: Splitter;
  /** First word after the titles that begin at `first`. */
  readonly trim: (words: readonly string[], first: number, end: number) => number;
  /** The type of a name, given the annotated one: *Syrian* in “the Syrian people” is no organization. */
  readonly retype: (name: string, type: NamedSpan["type"]) => NamedSpan["type"] | null;
}

/** The documents of re3d (its BBC part is not among the files) with the names in its annotations. */
export function readRe3d(folder: string, options: Re3dOptions): readonly NamedDoc[] {
  const docs: NamedDoc[] = [];
  for (const part of readdirSync(folder).sort()) {
    if (part.includes(".")) continue;
    const entities = readJsonLines<Entity>(`${folder}/${part}/entities.json`);
    for (const { _id, text } of readJsonLines<Row>(`${folder}/${part}/documents.json`)) {
      const sentences = options.split(text);
      const tokens = sentences.flat();
      const words = tokens.map(({ start, end }) => text.slice(start, end));
      const found: NamedSpan[] = [];
      for (const { documentId, begin, end, type } of entities) {
        const own = nameTypeOf(type);
        if (documentId !== _id || own === null) continue;
        const first = tokens.findIndex((token) => token.end > begin);
        const after = tokens.findIndex((token) => token.start >= end);
        if (first < 0) continue;
        const name = nameIn(words, first, after < 0 ? tokens.length : after, options.trim);
        if (name === null) continue;
        const retyped = options.retype(words.slice(name.first, name.end).join(" "), own);
        if (retyped !== null) found.push({ ...name, type: retyped });
      }
      docs.push({
        id: `${part}-${_id}`,
        sentences: sentences.map((sentence) =>
          sentence.map(({ start, end }) => text.slice(start, end)),
        ),
        spans: apart(found),
      });
    }
  }
  return docs;
}

/** Of spans that overlap the longest, of equals the first. */
function apart(spans: readonly NamedSpan[]): readonly NamedSpan[] {
  const kept: NamedSpan[] = [];
  const byLength = [...spans].sort(
    (a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  for (const span of byLength) {
    if (kept.every((other) => span.end <= other.first || other.end <= span.first)) kept.push(span);
  }
  return kept.sort((a, b) => a.first - b.first);
}
