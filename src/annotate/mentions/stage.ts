import type { Mention } from "../../doc/index.ts";
import { compareSpans } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";
import { agreeTypes, cutTitles, placeStems } from "./agreed-types.ts";
import { coordinations } from "./coordinations.ts";
import { withKnownSurnames } from "./known-surnames.ts";
import { isMetonym } from "./metonyms.ts";
import { type Draft, nameMentions } from "./names-with-titles.ts";
import { nominalMentions, pronounMentions } from "./nominals.ts";
import { withoutOpenings } from "./openings.ts";
import { withUntoldNames } from "./untold-names.ts";
import { createView } from "./view.ts";
import { wholeNames } from "./whole-names.ts";

/**
 * Finds what refers to someone or something: names with their titles, descriptions
 * and pronouns. Linear in the tokens.
 */
export function mentions(): Stage<
  "tokens" | "sentences" | "tags" | "syntax" | "names",
  "mentions"
> {
  return {
    gives: "mentions",
    version: 9,
    run: (doc) => {
      const view = createView(doc);
      const stems = placeStems(doc);
      const told = withoutOpenings(doc.text, wholeNames(doc.text, doc.layers.names));
      const names = nameMentions(
        view,
        agreeTypes(
          doc.text,
          cutTitles(doc.text, withUntoldNames(view, withKnownSurnames(view, told)), stems),
          stems,
        ),
      );
      const taken = new Uint8Array(view.tokens.length);
      for (const draft of names) markTaken(taken, draft);
      const drafts = [...names, ...nominalMentions(view, taken, stems)];
      // The *I.* of *I. Orlu* is nobody's pronoun.
      const starts = new Set(names.map(({ mention }) => mention.name?.start ?? -1));
      const pronouns = pronounMentions(view).filter(({ mention }) => !starts.has(mention.start));
      const all = [...drafts, ...coordinations(view, drafts), ...pronouns];
      return all
        .map(({ mention }): Mention => {
          return isMetonym(view, mention) ? { ...mention, metonym: true } : mention;
        })
        .sort((a, b) => compareSpans(a, b) || rank(a) - rank(b));
    },
  };
}

/** Where two mentions cover the same characters, the name comes first. */
function rank(mention: Mention): number {
  return mention.kind === "name" ? 0 : 1;
}

/**
 * The words of the bare name and of the nouns that stand directly before it are
 * taken; a noun inside a title's own phrase (*customs* in *Head of Customs Orlu*)
 * is taken too, for it names an office here and nothing else.
 */
function markTaken(taken: Uint8Array, draft: Draft): void {
  for (let token = draft.first; token < draft.end; token++) taken[token] = 1;
}
