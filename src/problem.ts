/**
 * What onrecord could not do with an input, by code. A released code keeps its
 * meaning. The value says, to a person, what the code means and what to do.
 */
export const problemCodes = {
  "empty-file": "The file holds no text.",
  "not-text": "The bytes are not a text in any encoding we know.",
  "encoding-guessed": "The encoding was not declared and had to be guessed.",
  "encoding-wrong": "The declared encoding does not fit the bytes; another was used.",
  "characters-lost": "Some bytes have no character in the encoding and were replaced.",
  "file-too-large": "The file is larger than the limit; split it.",
  "line-too-long": "A line is longer than the limit and was not read.",
  "file-unreadable": "The file cannot be read.",
  "path-not-found": "There is nothing at this path.",
  "folder-loop": "The folder leads back to itself and was entered once.",
  "unknown-media-type": "Files of this kind are not read.",
  "file-damaged": "The file is damaged, or not of the kind that its name says.",
  "pdf-encrypted": "The PDF opens only with a password; save a copy without one.",
  "archive-encrypted": "The file opens only with a password; give a copy without one.",
  "pdf-no-text":
    "The PDF holds pictures of pages and no text; have the text recognised first (OCR).",
  "table-no-text":
    "No column of the table is known to hold texts; call it “text” in the first row.",
  "json-invalid": "The line is not valid JSON.",
  "json-shape": "The JSON object lacks a key that is needed or holds a value of the wrong type.",
  "html-no-article": "No article text was found in the page.",
  "html-too-deep": "The page nests elements too deeply; the rest was read as plain text.",
  "html-too-large": "The page has more elements than the limit; the rest was read as plain text.",
  "language-unsupported":
    "The language is not annotated: the document is stored and searched, and only what it holds in English is read.",
  "part-not-read":
    "This part is in a language that is not annotated; it is stored and searched, and nothing is read from it.",
  "text-cut": "The text ends in the middle of a sentence; some of it may be missing.",
  "duplicate-document": "The same text is already here from the same place.",
  "name-taken":
    "Two documents have the same name and different texts; both are kept. Give each a name or an outlet of its own.",
  "quotation-unbalanced": "A quotation mark has no partner.",
  "date-unreadable":
    "The date that came with the document is not in a form we read; it was left out.",
  "no-date": "Nothing says when the document was written.",
  "date-contradiction": "Two expressions date the document differently.",
  "date-order": "Something is told before it can have happened.",
  "speaker-unknown": "Nothing proves who is speaking.",
  "text-altered": "The stored text no longer has the hash it was stored with.",
  "evidence-altered": "The text at these offsets is not the text that was recorded.",
  "text-too-long": "The text is longer than the limit; the rest was not annotated.",
} as const;

/** One of the {@link problemCodes}. */
export type ProblemCode = keyof typeof problemCodes;

/** Something we could not do with an input, and where. Stored, counted and shown; the rest of the batch goes on. */
export interface Problem {
  readonly code: ProblemCode;
  /** What happened, to what, and what to do; a sentence for a person. */
  readonly message: string;
  /** Path, URL or document name it is about; null where it concerns the annotated document at hand. */
  readonly where: string | null;
  /** Offsets into the document's text, or null where the problem concerns no place in it. */
  readonly start: number | null;
  readonly end: number | null;
}

/** Creates a {@link Problem}; `detail` follows the code's own sentence. */
export function createProblem(
  code: ProblemCode,
  place: { readonly where?: string; readonly start?: number; readonly end?: number } = {},
  detail = "",
): Problem {
  const sentence = problemCodes[code];
  return {
    code,
    message: detail === "" ? sentence : `${sentence} ${detail}`,
    where: place.where ?? null,
    start: place.start ?? null,
    end: place.end ?? null,
  };
}

/** A failure of the machine or of the caller that a face reports in one sentence: disk full, no such store. */
export class OnrecordError extends Error {
  /** A word that programs can test: `"store-unreadable"`. */
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OnrecordError";
    this.code = code;
  }
}
