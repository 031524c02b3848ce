/**
 * onrecord as a library: from a text to attributions in three calls, and from a pile
 * to a record.
 *
 * ```ts
 * import { annotateDoc, createPlainDoc, textOf } from "onrecord";
 *
 * const { annotated } = annotateDoc(createPlainDoc("“We will sign,” Ada Orlu said."));
 * for (const { content, speaker } of annotated?.layers.attributions ?? []) {
 *   console.log(speaker, content.map((span) => textOf(annotated?.text ?? "", span)));
 * }
 * ```
 *
 * @packageDocumentation
 */
export type * from "./doc/index.ts";
export { createDoc, createPlainDoc, lemmaOf, relationOf, tokenSpan, uposOf } from "./doc/index.ts";
export {
  type Annotated,
  type AnnotatedLayers,
  annotateDoc,
  build,
  createAnnotator,
} from "./engine/index.ts";
export { createRawInput, ingest, readPaths } from "./ingest/index.ts";
export { OnrecordError, type Problem, type ProblemCode, problemCodes } from "./problem.ts";
export type * from "./record/index.ts";
export { openStore, type Store } from "./store/index.ts";
export { createOffsetMap, type Span, textOf } from "./text/index.ts";
