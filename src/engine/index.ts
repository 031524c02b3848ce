export { annotateDoc, annotatorVersion, createStages } from "./annotate-doc.ts";
export {
  type AddReport,
  type Annotator,
  addDocuments,
  type BuildReport,
  build,
  type Progress,
} from "./build.ts";
export { type ClosableAnnotator, createAnnotator } from "./create-annotator.ts";
export type { Annotated, AnnotatedLayers } from "./entry.ts";
export { knowledge } from "./known.ts";
export { loadModel } from "./load-model.ts";
export { createRefresh, type Refresh } from "./refresh.ts";
export { refreshRecord } from "./refresh-record.ts";
export { buildShared, needSharedAddress, work } from "./work.ts";
