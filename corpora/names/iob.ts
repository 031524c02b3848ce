import { readFileSync } from "node:fs";

/** A name over the words of a document. */
export interface NamedSpan {
  readonly first: number;
  /** Index after the last word. */
  readonly end: number;
  readonly type: "PER" | "ORG" | "LOC" | "MISC";
}

/** A document with its names marked by hand. */
export interface NamedDoc {
  readonly id: string;
  readonly sentences: readonly (readonly string[])[];
  /** In order, not overlapping; words are counted through the document. */
  readonly spans: readonly NamedSpan[];
}

const types: Readonly<Record<string, NamedSpan["type"]>> = {
  PER: "PER",
  PERSON: "PER",
  POLITICIAN: "PER",
  ORG: "ORG",
  ORGANISATION: "ORG",
  ORGANIZATION: "ORG",
  POLITICALPARTY: "ORG",
  CORPORATION: "ORG",
  GROUP: "ORG",
  LOC: "LOC",
  LOCATION: "LOC",
  COUNTRY: "LOC",
  GPE: "LOC",
  MISC: "MISC",
  OTH: "MISC",
  NORP: "MISC",
  NATIONALITY: "MISC",
  EVENT: "MISC",
  ELECTION: "MISC",
};

/** The four types of this project for the many of the corpora; null for what is none of them (`creative-work`, `product`). */
export function nameTypeOf(label: string): NamedSpan["type"] | null {
  return types[label.toUpperCase()] ?? null;
}

/** Spans of tags in the IOB1 or IOB2 manner. A span of an unknown type is passed over. */
export function spansOfTags(tags: readonly string[]): readonly NamedSpan[] {
  const spans: NamedSpan[] = [];
  let first = 0;
  let label = "";
  const close = (end: number): void => {
    const type = label === "" ? null : nameTypeOf(label);
    if (type !== null) spans.push({ first, end, type });
    label = "";
  };
  for (const [i, tag] of tags.entries()) {
    const match = /^([BI])-(.+)$/.exec(tag);
    const next = match?.[2] ?? "";
    if (label !== "" && (next !== label || match?.[1] === "B")) close(i);
    if (next !== "" && label === "") {
      first = i;
      label = next;
    }
  }
  close(tags.length);
  return spans;
}

/**
 * Reads words with IOB tags: one word a line, sentences parted by empty lines. Both
 * the columns of Universal NER (number, word, tag) and word with tag are understood.
 * A document begins at `# newdoc` or `-DOCSTART-`; without either, every sentence is
 * a document of its own, because sentences of such files stand in no order.
 */
export function parseIob(text: string, name: string): readonly NamedDoc[] {
  const marked = /^(?:# newdoc|-DOCSTART-)/m.test(text);
  const docs: NamedDoc[] = [];
  let id = name;
  let sentences: string[][] = [];
  let words: string[] = [];
  let tags: string[] = [];
  const endSentence = (): void => {
    if (words.length > 0) sentences.push(words);
    words = [];
  };
  const endDocument = (): void => {
    endSentence();
    if (sentences.length > 0) docs.push({ id, sentences, spans: spansOfTags(tags) });
    sentences = [];
    tags = [];
    id = `${name}-${docs.length + 1}`;
  };
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\r$/, "");
    if (line.startsWith("# newdoc") || line.startsWith("-DOCSTART-")) {
      endDocument();
    } else if (line.trim() === "") {
      endSentence();
      if (!marked) endDocument();
    } else if (!/^# /.test(line)) {
      const columns = line.split(/\t| /);
      const numbered = columns.length > 2 && /^[\d.-]+$/.test(columns[0] ?? "");
      // Range lines (`3-4`) of CoNLL-U repeat the words below them.
      if (numbered && /[-.]/.test(columns[0] ?? "")) continue;
      const word = numbered ? columns[1] : columns[0];
      const tag = numbered ? columns[2] : columns.at(-1);
      if (word === undefined || word === "" || tag === undefined) continue;
      words.push(word);
      tags.push(tag === "_" || tag === "-" ? "O" : tag);
    }
  }
  endDocument();
  return docs;
}

/** {@link parseIob} of a file. */
export function readIob(path: string, name: string): readonly NamedDoc[] {
  return parseIob(readFileSync(path, "utf8"), name);
}
