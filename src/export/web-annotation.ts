import type { RecordedStatement } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { splitsPair } from "../text/index.ts";
import type { DocShelf } from "./doc-shelf.ts";
import { hullIn, pairs, pieceAt } from "./pieces.ts";

const context = ["http://www.w3.org/ns/anno.jsonld", { onrecord: "urn:onrecord:ns:" }];
/** UTF-16 units of prefix and suffix in a quote selector. */
const around = 32;

/**
 * All statements as one page of W3C Web Annotations (JSON-LD). Each has one target
 * with three selectors: the quoted words with their surroundings, their position in
 * code points, and the same as an RFC 5147 fragment.
 */
export async function* webAnnotations(store: Store, shelf: DocShelf): AsyncIterable<string> {
  const head = { "@context": context, id: "urn:onrecord:statements", type: "AnnotationPage" };
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
  let separator = "\n";
  for await (const statement of store.streamStatements()) {
    const annotation = await annotationOf(shelf, statement);
    if (annotation === null) continue;
    yield separator + JSON.stringify(annotation);
    separator = ",\n";
  }
  yield "\n]}\n";
}

async function annotationOf(shelf: DocShelf, row: RecordedStatement): Promise<object | null> {
  const head = shelf.head(row.doc);
  const shelved = await shelf.text(row.doc);
  const piece = await pieceAt(shelf, row.doc, hullIn(row, row.doc));
  if (head === null || shelved === null || piece === null) return null;
  const { text, offsets } = shelved;
  const length = offsets.toCodePoints(text.length);
  return {
    id: `urn:onrecord:statement:${row.id}`,
    type: "Annotation",
    motivation: "identifying",
    creator: { type: "Software", name: "onrecord", "onrecord:stage": row.by.stage },
    body: {
      type: "TextualBody",
      purpose: "describing",
      format: "text/plain",
      language: "en",
      value: `${row.speaker ?? "Unknown speaker"}: ${row.form} ${row.kind}`,
      "onrecord:speaker": row.speaker,
      "onrecord:form": row.form,
      "onrecord:kind": row.kind,
      "onrecord:addressee": row.addressee,
      "onrecord:via": row.via,
      "onrecord:date": row.date,
      "onrecord:remark": row.remark,
      "onrecord:status": row.status,
      "onrecord:confidence": row.confidence,
    },
    target: {
      source: {
        id: `urn:onrecord:document:${row.doc}`,
        type: "Text",
        format: "text/plain",
        language: head.language,
        "onrecord:name": head.name,
        "onrecord:url": head.url,
        "onrecord:sha256": head.textHash,
      },
      selector: [
        {
          type: "TextQuoteSelector",
          exact: piece.exact,
          prefix: text.slice(whole(text, Math.max(0, piece.start - around), 1), piece.start),
          suffix: text.slice(piece.end, whole(text, Math.min(text.length, piece.end + around), -1)),
        },
        {
          type: "TextPositionSelector",
          start: piece.start_cp,
          end: piece.end_cp,
          "onrecord:unit": "code point",
        },
        {
          type: "FragmentSelector",
          conformsTo: "http://tools.ietf.org/rfc/rfc5147",
          value: `char=${piece.start_cp},${piece.end_cp};length=${length}`,
        },
      ],
      "onrecord:runs": pairs(row.content),
      "onrecord:runsUnit": "UTF-16 code unit",
    },
  };
}

function whole(text: string, offset: number, step: 1 | -1): number {
  return splitsPair(text, offset) ? offset + step : offset;
}
