import { type Doc, isAnnotatedLanguage } from "../doc/index.ts";
import { createProblem, type Problem } from "../problem.ts";

/** A Problem for each document in a language that is not annotated; the document is kept as it is. */
export function unsupportedLanguages(docs: readonly Doc[]): readonly Problem[] {
  return docs
    .filter((doc) => !isAnnotatedLanguage(doc.language))
    .map((doc) =>
      createProblem("language-unsupported", { where: doc.origin.name }, `It is “${doc.language}”.`),
    );
}
