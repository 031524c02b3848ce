import { type Block, type Doc, isAnnotatedLanguage } from "../doc/index.ts";
import { proseLanguage } from "../lang/en/other-languages.ts";
import type { Span } from "../text/index.ts";
import { findBlocks } from "./blocks/index.ts";

/** A document whose passages in other languages are blanked, so that every offset stays. */
export interface EnglishParts {
  readonly doc: Doc;
  /** The passages left out, as blocks; sorted. */
  readonly foreign: readonly Block[];
}

/** Blocks whose language is looked at; the others are too short, or set phrases. */
const prose: ReadonlySet<string> = new Set(["paragraph", "list", "headline", "heading", "caption"]);

/** UTF-16 units of English that make it worth reading in a text of another language. */
const leastEnglish = 200;

/**
 * The parts of a document that are in English. Of an English text, what its words prove
 * to be another language is left out; of another, only what they prove to be English
 * stays. Null when nothing is left to read. One pass over the words.
 */
export function englishParts(doc: Doc): EnglishParts | null {
  const isEnglish = isAnnotatedLanguage(doc.language);
  const blocks = findBlocks(doc.text);
  const foreign: Block[] = [];
  let english = 0;
  for (const block of blocks) {
    const language = prose.has(block.kind)
      ? proseLanguage(doc.text.slice(block.start, block.end))
      : null;
    if (language === "en") english += block.end - block.start;
    const isOut = isEnglish ? language === "other" : language !== "en";
    if (isOut) foreign.push({ start: block.start, end: block.end, kind: "foreign" });
  }
  if (!isEnglish && english < leastEnglish) return null;
  return foreign.length === 0 ? { doc, foreign } : { doc: blanked(doc, foreign), foreign };
}

function blanked(doc: Doc, foreign: readonly Block[]): Doc {
  let text = "";
  let at = 0;
  for (const { start, end } of foreign) {
    text += doc.text.slice(at, start) + doc.text.slice(start, end).replace(/[^\n]/g, " ");
    at = end;
  }
  return { ...doc, text: text + doc.text.slice(at) };
}

/** Blocks with nothing but white space between them, joined. */
export function runsOf(blocks: readonly Span[], text: string): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === "") last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}
