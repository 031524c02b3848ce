/** Where a document's bytes came from, when and by whom published. Times are EDTF. */
export interface Origin {
  /** Path relative to the folder that was ingested, URL, or the `id` of a JSON Lines row; unique in a record together with `outlet`. */
  readonly name: string;
  /** Who published it, as the input or the page says; null when nothing says. Never inferred from the text's claims. */
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** The date that the input or the page's metadata gives, EDTF; null when it gives none. Evidence for the dating, not the dating. */
  readonly date: string | null;
  /** IANA media type of the bytes: `text/html`. */
  readonly mediaType: string;
  /** SHA-256 of the raw bytes, lower-case hexadecimal. */
  readonly bytesHash: string;
  /** Name of the encoding the bytes were read in: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /** Leads text offsets back to the raw bytes; null where the text is not cut from bytes (a JSON string). */
  readonly map: TextMap | null;
}

/**
 * Runs of text that stand in the raw bytes as they are: text `[textStart, textStart + length)`
 * comes from the decoded input at `[rawStart, …)`, both in UTF-16 code units. Sorted; text
 * between runs was made by us (a line break between two HTML blocks, a decoded entity).
 */
export interface TextMap {
  readonly unit: "utf-16";
  readonly runs: readonly (readonly [textStart: number, rawStart: number, length: number])[];
}
