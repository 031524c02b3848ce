import type { Doc, Turn } from "../../doc/index.ts";
import type { Stage } from "../pipeline.ts";
import { findHeadings } from "./headings.ts";
import { interviewTurns } from "./interview.ts";
import { labelledTurns } from "./labelled.ts";
import { findLabels } from "./labels.ts";
import { createPeople } from "./people.ts";
import { proveLabels } from "./proof.ts";
import { speechTurn } from "./speech.ts";
import { unlabelledTurns } from "./unlabelled.ts";

/** Layers that turns are found in. */
export type TurnNeeds = "blocks" | "tokens" | "sentences" | "tags" | "mentions" | "chains";

/**
 * Finds who speaks when in a transcript: by labels, else by questions and answers with one person, else by
 * captions, dashes, headings and words of address; a speech has one turn. Every other document has no turns. A turn whose
 * speaker nothing proves has the speaker null and says so. Linear in the text.
 */
export function turns(): Stage<TurnNeeds, "turns"> {
  return { gives: "turns", version: 9, run: findTurns };
}

function findTurns(doc: Doc<TurnNeeds>): readonly Turn[] {
  const { text } = doc;
  const people = createPeople(doc.layers.mentions, doc.layers.chains);
  const headings = findHeadings(text);
  const { labels, stops } = proveLabels(text, findLabels(text, people), people);
  if (labels.length > 0) return labelledTurns(text, { labels, stops }, headings, people);
  const interview = interviewTurns(text, people);
  if (interview.length > 0) return interview;
  const spoken = unlabelledTurns(text, doc.layers.sentences, headings, people);
  return spoken.length > 0 ? spoken : speechTurn(text, people);
}
