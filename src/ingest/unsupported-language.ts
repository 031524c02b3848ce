import type { Doc } from "../doc/index.ts";
import { createProblem, type Problem } from "../problem.ts";

/** Languages that are annotated. `und` gets the benefit of the doubt. */
const annotated: ReadonlySet<string> = new Set(["en", "und"]);

/** A Problem for each document in a language that is not annotated; the document is kept as it is. */
export function unsupportedLanguages(docs: readonly Doc[]): readonly Problem[] {
  return docs
    .filter((doc) => !annotated.has(doc.language))
    .map((doc) =>
      createProblem("language-unsupported", { where: doc.origin.name }, `It is “${doc.language}”.`),
    );
}
