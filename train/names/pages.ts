import type { NamedDoc } from "../../corpora/names/index.ts";
import { type NamePage, pageOfWords } from "../../src/annotate/names/index.ts";

/** Pages to learn from. */
export function learningPages(docs: readonly NamedDoc[], weight: number): readonly NamePage[] {
  return docs.map(({ sentences, spans }) => ({ page: pageOfWords(sentences), spans, weight }));
}

/**
 * Every `nth` document once more in capitals, without its sentences that hold no
 * name: headlines in capitals are rare in the corpora and common in news.
 */
export function inCapitals(docs: readonly NamedDoc[], nth: number): readonly NamedDoc[] {
  return docs.flatMap((doc, i): NamedDoc[] => {
    if (i % nth !== 0) return [];
    const sentences: string[][] = [];
    const spans: NamedDoc["spans"][number][] = [];
    let from = 0;
    let at = 0;
    for (const sentence of doc.sentences) {
      const to = from + sentence.length;
      const own = doc.spans.filter(({ first, end }) => first >= from && end <= to);
      if (own.length > 0 && sentence.length < 25) {
        const shift = at - from;
        spans.push(
          ...own.map((span) => ({ ...span, first: span.first + shift, end: span.end + shift })),
        );
        sentences.push(sentence.map((word) => word.toUpperCase()));
        at += sentence.length;
      }
      from = to;
    }
    return sentences.length === 0 ? [] : [{ id: `${doc.id}-capitals`, sentences, spans }];
  });
}
