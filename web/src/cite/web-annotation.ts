import { type Citable, type CitedPlace, permalinkOf } from "./citable.ts";

/**
 * A row as a W3C Web Annotation: the same characters by quotation, by position (code
 * points, as the recommendation counts) and by RFC 5147 fragment; a target for each place.
 */
export function createAnnotation(cited: Citable, base: string): Readonly<Record<string, unknown>> {
  const [target, ...others] = cited.places.map(createTarget);
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:onrecord:${cited.kind}:${cited.id}`,
    type: "Annotation",
    motivation: "identifying",
    creator: { type: "Software", name: `onrecord ${cited.by.stage}` },
    body: { type: "TextualBody", format: "application/json", value: JSON.stringify(cited.body) },
    target: others.length === 0 ? target : [target, ...others],
    via: permalinkOf(base, cited),
  };
}

function createTarget({ place, quote, start, end }: CitedPlace): Readonly<Record<string, unknown>> {
  const { document, context, startCp, endCp, prefix, suffix } = place;
  const inside = start >= context.start && end <= context.end;
  return {
    source: document.url ?? `urn:sha256:${document.textHash}`,
    state: { type: "State", sha256: document.textHash, unit: "Unicode code point" },
    selector: [
      {
        type: "TextQuoteSelector",
        exact: inside ? context.text.slice(start - context.start, end - context.start) : quote,
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
  };
}
