import { list, type Table, text } from "./table.ts";

/** One line a dated document. */
export const datings: Table = {
  columns: [
    text("doc_id", "The document that is dated."),
    text("file", "Its name."),
    text("date", "When it was written, EDTF; empty when unknown."),
    text("earliest", "Not before, EDTF."),
    text("latest", "Not after, EDTF."),
    text("how", "Kind of the deciding reason."),
    text("reasons", "The reasons, in words."),
  ],
  lines: async function* (store, shelf) {
    for await (const row of store.streamRows("datings")) {
      const file = shelf.head(row.doc)?.name ?? null;
      const reasons = list(row.reasons.map((reason) => reason.text));
      yield [row.doc, file, row.date, row.earliest, row.latest, row.how, reasons];
    }
  },
};
