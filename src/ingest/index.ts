export { type AnnotationRow, readAnnotationRow } from "./annotation-row.ts";
export { createDuplicateFilter } from "./duplicates.ts";
export { decodeAs } from "./encodings.ts";
export { isProblem } from "./found-file.ts";
export { ingest, largestInput } from "./ingest.ts";
export { detectLanguage } from "./language.ts";
export { unpack } from "./packed/unpack.ts";
export { createRawInput, type IngestResult, type RawInput } from "./raw-input.ts";
export { type ReadOptions, readPaths } from "./read-paths.ts";
