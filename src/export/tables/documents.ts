import type { ListedDocument } from "../../store/index.ts";
import type { Cell } from "../delimited.ts";
import { type Table, text, whole } from "./table.ts";

/** One line a document. */
export const documents: Table = {
  columns: [
    text("doc_id", "Document: hash of name, outlet and text."),
    text("file", "Name of the document: path, URL or id of the input."),
    text("sha256", "SHA-256 of the text in UTF-8."),
    text("bytes_sha256", "SHA-256 of the bytes as they were read."),
    text("outlet", "Who published it, as the input says."),
    text("url", "Address, as the input says."),
    text("title", "Title, as the input says."),
    text("date", "Date that the input gives, EDTF."),
    text("dated", "Date after reconciling, EDTF."),
    text("language", "ISO 639-1 code."),
    text("media_type", "Media type of the bytes."),
    text("encoding", "Encoding of the bytes."),
    whole("length", "UTF-16 code units of text."),
    whole("statements", "Statements found in it."),
    whole("problems", "Problems met in it."),
    text("text", "The full text that offsets count in; empty unless it was asked for (`--text`)."),
  ],
  lines: async function* (_store, shelf, { hasText = false }) {
    for (const head of shelf.heads) {
      yield [...documentCells(head), hasText ? ((await shelf.text(head.id))?.text ?? null) : null];
    }
  },
};

function documentCells(head: ListedDocument): Cell[] {
  return [
    head.id,
    head.name,
    head.textHash,
    head.bytesHash,
    head.outlet,
    head.url,
    head.title,
    head.date,
    head.dated,
    head.language,
    head.mediaType,
    head.encoding,
    head.length,
    head.statements,
    head.problems,
  ];
}
