import type { Doc } from "../doc/index.ts";
import type { Problem } from "../problem.ts";
import { createStatement, type Statement } from "../record/index.ts";
import type { DocumentEntry } from "../store/index.ts";

/** The layers that the stages of an English news text give. */
export type AnnotatedLayers =
  | "blocks"
  | "tokens"
  | "sentences"
  | "tags"
  | "syntax"
  | "quotations"
  | "names"
  | "mentions"
  | "chains"
  | "timexes"
  | "dating"
  | "turns"
  | "attributions"
  | "figures"
  | "events"
  | "stances";

/** A document with its layers, or one that is stored as it is: then `annotated` is null. */
export interface Annotated {
  readonly doc: Doc;
  readonly annotated: Doc<AnnotatedLayers> | null;
  readonly problems: readonly Problem[];
}

/** The statements of a document, one for each attribution, in the same order. */
export function statementsOf(doc: Doc<"attributions">, version: string): Statement[] {
  const by = { stage: stageOf(version, "attributions"), model: stageOf(version, "models") };
  return doc.layers.attributions.map((attribution) => createStatement(doc, attribution, by));
}

/** What the store writes of an annotated document. */
export function createEntry(
  { doc, annotated, problems }: Annotated,
  version: string,
): DocumentEntry {
  return {
    doc: annotated ?? doc,
    pipeline: version,
    statements: annotated === null ? [] : statementsOf(annotated, version),
    problems,
  };
}

/** *attributions@3* in *tokens@1 … attributions@3*; the name alone where it is not there. */
function stageOf(version: string, name: string): string {
  return version.split(" ").find((stage) => stage.startsWith(`${name}@`)) ?? name;
}
