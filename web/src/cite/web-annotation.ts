import type { StatementAnswer } from "../../../src/http/answers.ts";
import { permalinkOf } from "./cited.ts";

/**
 * A statement as a W3C Web Annotation: the same characters by quotation, by position
 * (code points, as the recommendation counts) and by RFC 5147 fragment.
 */
export function createAnnotation(
  { statement, document, startCp, endCp, prefix, suffix, context }: StatementAnswer,
  base: string,
): Readonly<Record<string, unknown>> {
  const start = Math.min(...statement.content.map((span) => span.start));
  const end = Math.max(...statement.content.map((span) => span.end));
  const inside = start >= context.start && end <= context.end;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:onrecord:statement:${statement.id}`,
    type: "Annotation",
    motivation: "identifying",
    creator: { type: "Software", name: `onrecord ${statement.by.stage}` },
    body: {
      type: "TextualBody",
      format: "application/json",
      value: JSON.stringify({
        speaker: statement.speaker,
        addressee: statement.addressee,
        via: statement.via,
        form: statement.form,
        date: statement.date,
        status: statement.status,
        confidence: statement.confidence,
      }),
    },
    target: {
      source: document.url ?? `urn:sha256:${document.textHash}`,
      state: { type: "State", sha256: document.textHash, unit: "Unicode code point" },
      selector: [
        {
          type: "TextQuoteSelector",
          exact: inside
            ? context.text.slice(start - context.start, end - context.start)
            : statement.evidence.map(({ exact }) => exact).join(" … "),
          prefix,
          suffix,
        },
        { type: "TextPositionSelector", start: startCp, end: endCp },
        {
          type: "FragmentSelector",
          conformsTo: "http://tools.ietf.org/rfc/rfc5147",
          value: `char=${startCp},${endCp}`,
        },
      ],
    },
    via: permalinkOf(base, document, { start, end }),
  };
}
