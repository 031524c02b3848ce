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
 * Where runs of text `[textStart, textStart + length)` come from. Sorted. With the unit `utf-16` a
 * run stands in the decoded input as it is, at `[rawStart, …)` in UTF-16 code units, and text between runs
 * was made by us (a line break between two HTML blocks, a decoded entity). With the unit `page`
 * `rawStart` is the number of the page that the run stands on, counted from 1.
 */
export interface TextMap {
  readonly unit: "utf-16" | "page";
  readonly runs: readonly (readonly [textStart: number, rawStart: number, length: number])[];
}

/** The number of the page that an offset stands on, counted from 1; null where the document has no pages. */
export function pageAt(map: TextMap | null, offset: number): number | null {
  if (map?.unit !== "page") return null;
  const run = map.runs.findLast(([textStart]) => textStart <= offset) ?? map.runs[0];
  return run?.[1] ?? null;
}

/** Where each page of a document begins in its text, in the order of the text; empty where it has no pages. */
export function pagesOf(map: TextMap | null): { readonly page: number; readonly start: number }[] {
  if (map?.unit !== "page") return [];
  return map.runs
    .filter(([, page], at) => page !== map.runs[at - 1]?.[1])
    .map(([start, page]) => ({ page, start }));
}
