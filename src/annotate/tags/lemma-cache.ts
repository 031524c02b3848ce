import { ownCopy } from "../../text/index.ts";
import type { Lemmatize } from "./lemmatizer.ts";
import { type Style, styleCount } from "./style.ts";

/** Lemmas of word types under labels, found once each, and numbered for each document. */
export interface LemmaCache {
  /** Begins a document: its table is empty. `style` is its style. */
  readonly startDocument: (style: Style) => void;
  /** The number, in this document's table, of the lemma of a type that is spelled `text[start, end)`. */
  readonly lemmaOf: (
    type: number,
    label: number,
    text: string,
    start: number,
    end: number,
  ) => number;
  /** This document's lemmas in order of first use. */
  readonly table: () => readonly string[];
}

/** An empty cache. It grows with the types it is asked for. */
export function createLemmaCache(lemmatize: Lemmatize): LemmaCache {
  const byTypeAndLabel = new Map<number, number>();
  const numbers = new Map<string, number>();
  const lemmas: string[] = [];
  // Of each lemma: its number in this document, and which document that was.
  let places = new Uint32Array(1 << 12);
  let stamps = new Uint32Array(1 << 12);
  // Most types keep one label: the last pair seen of each type saves the map.
  let lastKeys = new Int32Array(1 << 12).fill(-1);
  let lastLemmas = new Uint32Array(1 << 12);
  let document = 0;
  let style: Style = 0;
  let used: string[] = [];

  const find = (type: number, label: number, text: string, start: number, end: number): number => {
    const key = (type * 256 + label) * styleCount + style;
    let lemma = byTypeAndLabel.get(key);
    if (lemma === undefined) {
      const word = lemmatize(ownCopy(text.slice(start, end)), label, style);
      lemma = numbers.get(word);
      if (lemma === undefined) {
        lemma = lemmas.push(word) - 1;
        numbers.set(word, lemma);
      }
      byTypeAndLabel.set(key, lemma);
    }
    if (type >= lastKeys.length) {
      lastKeys = grow(lastKeys, new Int32Array(2 * type).fill(-1));
      lastLemmas = grow(lastLemmas, new Uint32Array(2 * type));
    }
    lastKeys[type] = label * styleCount + style;
    lastLemmas[type] = lemma;
    return lemma;
  };

  return {
    startDocument: (next) => {
      document++;
      style = next;
      used = [];
    },
    lemmaOf: (type, label, text, start, end) => {
      const lemma =
        lastKeys[type] === label * styleCount + style
          ? (lastLemmas[type] ?? 0)
          : find(type, label, text, start, end);
      if (lemma >= stamps.length) {
        stamps = grow(stamps, new Uint32Array(2 * lemma));
        places = grow(places, new Uint32Array(2 * lemma));
      }
      if (stamps[lemma] !== document) {
        stamps[lemma] = document;
        places[lemma] = used.push(lemmas[lemma] ?? "") - 1;
      }
      return places[lemma] ?? 0;
    },
    table: () => used,
  };
}

function grow<Column extends Int32Array | Uint32Array>(from: Column, into: Column): Column {
  into.set(from);
  return into;
}
