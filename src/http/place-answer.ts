import type { PlaceView } from "../query/index.ts";
import type { PlaceAnswer } from "./answers.ts";
import { createRef, type Overview } from "./reader.ts";

/** Where words in view stand, as the API gives it: their document by the title and date that lists show. */
export function createPlaceAnswer(
  { document, retrieved, context, startCp, endCp, page, prefix, suffix }: PlaceView,
  overview: Overview,
): PlaceAnswer {
  const listed = overview.documents.get(document.id) ?? document;
  const { url, textHash, length, language } = listed;
  const dating = overview.datings.get(document.id) ?? null;
  return {
    document: { ...createRef(listed), url, textHash, length, language, retrieved, dating },
    context,
    startCp,
    endCp,
    page,
    prefix,
    suffix,
  };
}
