// Stages that are trained by their own files: annotating loads nothing of their training.
import { attributions } from "../annotate/attributions/stage.ts";
import { blocks } from "../annotate/blocks/index.ts";
import { chains } from "../annotate/chains/stage.ts";
import { dating } from "../annotate/dating/index.ts";
import { englishParts, runsOf } from "../annotate/english-parts.ts";
import { events } from "../annotate/events/index.ts";
import { figureGivers } from "../annotate/figure-givers/index.ts";
import { figures } from "../annotate/figures/index.ts";
import { mentions } from "../annotate/mentions/index.ts";
import { names } from "../annotate/names/stage.ts";
import { type Around, type Pipeline, pipeline } from "../annotate/pipeline.ts";
import { quotations } from "../annotate/quotations/index.ts";
import { sentences } from "../annotate/sentences/index.ts";
import { spoken } from "../annotate/spoken/index.ts";
import { stances } from "../annotate/stances/index.ts";
import { syntax } from "../annotate/syntax/syntax.ts";
import { tags } from "../annotate/tags/tags.ts";
import { timexes } from "../annotate/timexes/index.ts";
import { tokens } from "../annotate/tokens/index.ts";
import { turns } from "../annotate/turns/index.ts";
import { type Doc, withLayer } from "../doc/index.ts";
import { knownNames } from "../lang/en/known-names.ts";
import { createProblem } from "../problem.ts";
import type { Annotated, AnnotatedLayers } from "./entry.ts";
import { gazetteer, knowledge } from "./known.ts";
import { loadModel } from "./load-model.ts";

/** The stages of an English news text, with the models that ship; `around` is called around each. Reads the models from disk: about 100 ms. */
export function createStages(around?: Around): Pipeline<AnnotatedLayers> {
  return pipeline(around)
    .add(blocks())
    .add(tokens())
    .add(sentences(loadModel("sentences")))
    .add(tags(loadModel("tags")))
    .add(syntax(loadModel("syntax")))
    .add(quotations())
    .add(names(loadModel("names"), gazetteer))
    .add(mentions())
    .add(
      chains({
        model: loadModel("chains"),
        ...(gazetteer === null ? {} : { known: knownNames(gazetteer) }),
      }),
    )
    .add(timexes())
    .add(turns())
    .add(dating())
    .add(
      attributions({
        model: loadModel("attributions"),
        isOutlet: (name) => knowledge.outlet(name) !== null,
      }),
    )
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
