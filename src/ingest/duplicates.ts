import type { DocId } from "../doc/index.ts";
import { createProblem } from "../problem.ts";
import type { IngestResult } from "./raw-input.ts";

/**
 * A filter that lets each document of a batch through once: a second one with the
 * same name, outlet and text is the same document, and becomes a Problem. The same
 * text from another place is another document. Keeps 16 characters a document.
 */
export function createDuplicateFilter(): (result: IngestResult) => IngestResult {
  const seen = new Set<DocId>();
  return (result) => {
    const problems = [...result.problems];
    const docs = result.docs.filter((doc) => {
      if (!seen.has(doc.id)) {
        seen.add(doc.id);
        return true;
      }
      problems.push(createProblem("duplicate-document", { where: doc.origin.name }));
      return false;
    });
    return { docs, problems };
  };
}
