import type { Doc, Layers, Stance } from "../../doc/index.ts";
import { cite, type Evidence } from "../../record/index.ts";

/** A stance of one document with the words that show it. */
export interface StanceFacts {
  readonly stance: Stance;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** When it was taken as far as the document shows, EDTF: the date of the attribution it stands in. */
  readonly date: string | null;
}

/** What is known across documents. */
export interface StanceKnowledge {
  readonly entity: (doc: string, chain: number | null) => string | null;
  readonly name: (entity: string) => string | null;
  /** ISO 3166-1 alpha-3 of the country that an entity is or belongs to; null when unknown. */
  readonly country: (entity: string) => string | null;
  /** Date of a document, EDTF; null when unknown. */
  readonly written: (doc: string) => string | null;
}

/** Takes from a document what reconciling needs of its stances; none where no stage gave them. */
export function stanceFacts(doc: Doc): StanceFacts[] {
  const layers: Partial<Layers> = doc.layers;
  return (layers.stances ?? []).map((stance) => {
    const [first, ...rest] = stance.evidence;
    const said = layers.attributions?.find(
      ({ date, content }) =>
        date !== null && content.some((span) => span.start <= first.start && first.end <= span.end),
    );
    return {
      stance,
      evidence: [cite(doc, first), ...rest.map((span) => cite(doc, span))],
      date: said?.date ?? null,
    };
  });
}
