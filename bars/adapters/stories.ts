import { clusterStories, findStoryTerms } from "../../src/reconcile/stories/index.ts";
import { dayNumber, parseDay } from "../../src/text/index.ts";

/** A document to be put into a story. */
export interface AdaptedDoc {
  readonly id: string;
  readonly text: string;
  /** ISO day, where it is known. */
  readonly date?: string;
}

/** An address that a page was saved under, as its first line: it names the outlet, not the story. */
const addressLine = /^\s*(?:https?|www)\b[^\n]*\n/i;

/** Which documents tell one story, by the product's own clustering: `{id, cluster}` for each, in order. */
export function cluster(docs: readonly AdaptedDoc[]): { id: string; cluster: string }[] {
  const storyOf = clusterStories(
    docs.map(({ id, text, date }) => {
      const day = date === undefined ? null : parseDay(date);
      return {
        id,
        terms: findStoryTerms(text.replace(addressLine, "")),
        day: day === null ? null : dayNumber(day),
      };
    }),
  );
  return docs.map(({ id }) => ({ id, cluster: storyOf.get(id) ?? id }));
}
