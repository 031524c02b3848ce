import { dating } from "../annotate/dating/index.ts";
import { englishParts, runsOf } from "../annotate/english-parts.ts";
import { events } from "../annotate/events/index.ts";
import { figureGivers } from "../annotate/figure-givers/index.ts";
import { figures } from "../annotate/figures/index.ts";
import type { Around, Pipeline } from "../annotate/pipeline.ts";
import { spoken } from "../annotate/spoken/index.ts";
import { stances } from "../annotate/stances/index.ts";
import { timexes } from "../annotate/timexes/index.ts";
import { turns } from "../annotate/turns/index.ts";
import { type Doc, withLayer } from "../doc/index.ts";
import { createProblem } from "../problem.ts";
import type { Annotated, AnnotatedLayers } from "./entry.ts";
import { loadModel } from "./load-model.ts";
import { lowerStages, shippedAttributions, shippedChains } from "./shipped-stages.ts";

/** The stages of an English news text, with the models that ship; `around` is called around each. Reads the models from disk: about 100 ms. */
export function createStages(around?: Around): Pipeline<AnnotatedLayers> {
  return lowerStages(around)
    .add(shippedChains())
    .add(timexes())
    .add(turns())
    .add(dating())
    .add(shippedAttributions())
    .add(spoken())
    .add(figures())
    .add(figureGivers())
    .add(events({ check: loadModel("event-check") }))
    .add(stances());
}

const stages = createStages();

/** Names and versions of the stages: documents that other versions annotated are redone. */
export const annotatorVersion: string = stages.version;

/**
 * The same text, kept with two bytes a character whatever it holds. Engines compile each expression
 * anew for texts of one byte and of two: 3 to 4 MB of code, for nothing.
 */
function inTwoBytes(text: string): string {
  return `${text}\u2028`.slice(0, -1);
}

/**
 * Annotates one document with every layer. `annotated` is null for a language that is only stored.
 * Of a text in several languages the English parts are read, and a Problem names each of the
 * others.
 */
export function annotateDoc(doc: Doc): Annotated {
  const parts = englishParts({ ...doc, text: inTwoBytes(doc.text) });
  if (parts === null) return { doc, annotated: null, problems: [] };
  const read = stages.run(parts.doc);
  if (parts.foreign.length === 0) return { doc, annotated: read, problems: [] };
  const blocks = [...read.layers.blocks, ...parts.foreign].sort((a, b) => a.start - b.start);
  const problems = runsOf(parts.foreign, doc.text).map((run) =>
    createProblem("part-not-read", run),
  );
  return { doc, annotated: withLayer({ ...read, text: doc.text }, "blocks", blocks), problems };
}
