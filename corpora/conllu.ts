import { readFileSync } from "node:fs";

/** One syntactic word of a CoNLL-U file. Columns are as printed; `_` stands for empty. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index of the governing word in its sentence, from 0; -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
  /** UTF-16 offsets into the text of the document. */
  readonly start: number;
  readonly end: number;
  /** Whether it continues the surface word of the word before it (*n't* in *don't*). */
  readonly part: boolean;
}

/** One sentence. `start` and `end` are those of its first and last word. */
export interface ConlluSentence {
  /** Its `sent_id`, empty when it has none. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Whether a paragraph begins with it; true of the first of a document. */
  readonly paragraph: boolean;
  readonly words: readonly ConlluWord[];
  /** Its `# key = value` lines; the value is empty where a line has none. */
  readonly comments: ReadonlyMap<string, string>;
}

/** One document, with its raw text put together again. */
export interface ConlluDoc {
  /** The id of its `# newdoc` line. */
  readonly id: string;
  /**
   * The words with a space after each unless `SpaceAfter=No`, and an empty line
   * before each paragraph. White space as it was printed is not in the format.
   */
  readonly text: string;
  readonly sentences: readonly ConlluSentence[];
  /** The `# key = value` lines before its first sentence. */
  readonly comments: ReadonlyMap<string, string>;
}

/** The value of a key in a word's MISC or FEATS column (`SpaceAfter=No|Entity=(1)`), or null. */
export function columnValue(column: string, key: string): string | null {
  for (const pair of column.split("|")) {
    if (pair.startsWith(key) && pair.charAt(key.length) === "=") return pair.slice(key.length + 1);
  }
  return null;
}

interface OpenDoc {
  id: string;
  text: string;
  sentences: ConlluSentence[];
  comments: Map<string, string>;
}

/**
 * Reads CoNLL-U: documents with text, sentences and words in order. Empty nodes
 * (`8.1`) and enhanced dependencies are left out. The parts of a multi-word token
 * take their share of its characters; where they do not spell it, the last part
 * takes what is left. A file without `# newdoc` is one document.
 */
export function parseConllu(source: string): ConlluDoc[] {
  const docs: OpenDoc[] = [];
  let doc: OpenDoc | null = null;
  let comments = new Map<string, string>();
  let rows: string[][] = [];
  let space = false;
  const flush = (): void => {
    if (rows.length === 0) return;
    const start = comments.get("newdoc") ?? comments.get("newdoc id");
    if (doc === null || start !== undefined) {
      doc = { id: start ?? "", text: "", sentences: [], comments };
      docs.push(doc);
      space = false;
    }
    space = addSentence(doc, rows, comments, space);
    rows = [];
    comments = new Map();
  };
  for (let at = 0; at < source.length; ) {
    let end = source.indexOf("\n", at);
    if (end < 0) end = source.length;
    const line = source.slice(at, source.charCodeAt(end - 1) === 13 ? end - 1 : end);
    at = end + 1;
    if (line === "") flush();
    else if (line.startsWith("#")) addComment(comments, line);
    else rows.push(line.split("\t"));
  }
  flush();
  return docs;
}

/** Reads a CoNLL-U file; see {@link parseConllu}. */
export function readConllu(file: string): ConlluDoc[] {
  return parseConllu(readFileSync(file, "utf8"));
}

function addComment(comments: Map<string, string>, line: string): void {
  const body = line.slice(1).trim();
  const equals = body.indexOf("=");
  if (equals < 0) comments.set(body, "");
  else comments.set(body.slice(0, equals).trim(), body.slice(equals + 1).trim());
}

/** Appends a sentence to a document; returns whether white space follows it. */
function addSentence(
  doc: OpenDoc,
  rows: readonly string[][],
  comments: ReadonlyMap<string, string>,
  spaceBefore: boolean,
): boolean {
  const first = doc.sentences.length === 0;
  const paragraph = first || comments.has("newpar") || comments.has("newpar id");
  if (!first && paragraph) doc.text += "\n\n";
  else if (spaceBefore) doc.text += " ";
  const start = doc.text.length;
  const words: ConlluWord[] = [];
  let space = false;
  let textEnd = start;
  // The surface token whose parts are being read: its end, the number of its last word, whether a space follows.
  let range = { end: 0, last: 0, space: true, first: 0 };
  for (const row of rows) {
    const [id = "", form = "", lemma = "", upos = "", xpos = "", feats = ""] = row;
    const head = row[6] ?? "";
    const deprel = row[7] ?? "";
    const misc = row[9] ?? "_";
    if (id.includes(".")) continue;
    const after = columnValue(misc, "SpaceAfter") !== "No";
    const dash = id.indexOf("-");
    if (dash > 0) {
      if (space) doc.text += " ";
      textEnd = doc.text.length;
      doc.text += form;
      const from = Number(id.slice(0, dash));
      range = { end: doc.text.length, last: Number(id.slice(dash + 1)), space: after, first: from };
      space = false;
      continue;
    }
    const number = Number(id);
    const inRange = number <= range.last;
    if (!inRange) {
      if (space) doc.text += " ";
      textEnd = doc.text.length;
      doc.text += form;
      space = after;
    }
    const wordStart = Math.min(textEnd, doc.text.length);
    textEnd = inRange ? Math.min(wordStart + form.length, range.end) : doc.text.length;
    if (inRange && number === range.last) {
      textEnd = range.end;
      space = range.space;
    }
    words.push({
      form,
      lemma,
      upos,
      xpos,
      feats,
      head: Number(head) - 1,
      deprel,
      misc,
      start: wordStart,
      end: textEnd,
      part: inRange && number > range.first,
    });
  }
  const id = comments.get("sent_id") ?? "";
  doc.sentences.push({ id, start, end: doc.text.length, paragraph, words, comments });
  return space;
}
