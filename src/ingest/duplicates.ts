import { createDoc, type Doc, type DocId } from "../doc/index.ts";
import { createProblem } from "../problem.ts";
import type { IngestResult } from "./raw-input.ts";

/**
 * A filter that lets each document of a batch through once. A second one with the
 * same name, outlet and text is the same document, and becomes a Problem; one with
 * another text is another document, which gets a name of its own and a Problem that
 * tells it: a name stands for one text, and neither may take the other's place. The
 * same text from another place is another document. Keeps some 100 bytes a document.
 */
export function createDuplicateFilter(): (result: IngestResult) => IngestResult {
  const seen = new Set<DocId>();
  const named = new Map<string, number>();
  return (result) => {
    const problems = [...result.problems];
    const docs: Doc[] = [];
    for (const doc of result.docs) {
      const { name } = doc.origin;
      if (seen.has(doc.id)) {
        problems.push(createProblem("duplicate-document", { where: name }, `It is “${name}”.`));
        continue;
      }
      seen.add(doc.id);
      const own = withOwnName(doc, named);
      docs.push(own);
      if (own === doc) continue;
      const detail = `“${name}” is kept as “${own.origin.name}”.`;
      problems.push(createProblem("name-taken", { where: name }, detail));
    }
    return { docs, problems };
  };
}

/**
 * The document under the first name that is free: its own, or “name (2)”, “name (3)” and so on, in
 * the order they come. Of each name it is kept how many have asked for it.
 */
function withOwnName(doc: Doc, named: Map<string, number>): Doc {
  const place = placeOf(doc);
  const asked = named.get(place) ?? 0;
  named.set(place, asked + 1);
  if (asked === 0) return doc;
  const name = `${doc.origin.name} (${asked + 1})`;
  const other = createDoc(doc.text, { ...doc.origin, name }, doc.language);
  if (!named.has(placeOf(other))) return withOwnName(other, named);
  return withOwnName(doc, named);
}

/** What a name is unique in: the outlet. */
function placeOf({ origin }: Doc): string {
  return `${origin.outlet ?? ""}\n${origin.name}`;
}
