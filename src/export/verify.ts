import { createProblem, type Problem } from "../problem.ts";
import type { Dating, Evidence, Row } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { hashParts, hashText, splitsPair } from "../text/index.ts";
import { createDocShelf, type DocShelf } from "./doc-shelf.ts";

/** What a verification looked at and where something differs. */
export interface Verification {
  readonly documents: number;
  /** Pieces of evidence that were cut out again. */
  readonly evidence: number;
  /** Empty when everything stands as it was recorded. */
  readonly problems: readonly Problem[];
}

/** Hashes every text again and cuts every piece of evidence out again. Reads the whole store. */
export async function verify(store: Store): Promise<Verification> {
  const shelf = await createDocShelf(store);
  const problems: Problem[] = [];
  for await (const { doc } of store.readDocuments([])) {
    const { name, outlet } = doc.origin;
    const hash = hashText(doc.text);
    const isSame = hash === doc.textHash && doc.id === hashParts(name, outlet ?? "", doc.textHash);
    if (!isSame) {
      const detail = `The text of ${name} has the hash ${hash}, recorded was ${doc.textHash}.`;
      problems.push(createProblem("text-altered", { where: name }, detail));
    }
  }
  let evidence = 0;
  for await (const row of pieces(store)) {
    evidence++;
    const problem = await check(shelf, row);
    if (problem !== null) problems.push(problem);
  }
  return { documents: shelf.heads.length, evidence, problems };
}

interface Claimed {
  readonly evidence: Evidence;
  /** Which row it proves, for a person. */
  readonly row: string;
}

async function* pieces(store: Store): AsyncIterable<Claimed> {
  for await (const row of store.streamStatements()) {
    yield* ofRow("statement", row);
    if (row.dateEvidence !== null)
      yield { evidence: row.dateEvidence, row: `date of statement ${row.id}` };
  }
  for (const kind of ["entities", "remarks", "events", "figures", "positions"] as const) {
    for await (const row of store.streamRows(kind)) yield* ofRow(kind, row);
  }
  for await (const dating of store.streamRows("datings")) yield* ofDating(dating);
}

function ofRow(kind: string, row: Row): Claimed[] {
  return row.evidence.map((evidence) => ({ evidence, row: `${kind} ${row.id}` }));
}

function ofDating(dating: Dating): Claimed[] {
  const all = dating.reasons.flatMap((reason) => reason.evidence);
  return all.map((evidence) => ({ evidence, row: `dating of ${dating.doc}` }));
}

async function check(shelf: DocShelf, { evidence, row }: Claimed): Promise<Problem | null> {
  const { doc, start, end, exact } = evidence;
  const where = shelf.label(doc);
  const shelved = await shelf.text(doc);
  if (shelved === null) {
    return createProblem(
      "evidence-altered",
      { where, start, end },
      `The document of ${row} is gone.`,
    );
  }
  const { text } = shelved;
  const isCut = splitsPair(text, start) || splitsPair(text, end);
  if (text.slice(start, end) === exact && end <= text.length && !isCut) return null;
  const detail = `Recorded for ${row} in ${where} was “${exact}”.`;
  return createProblem("evidence-altered", { where, start, end }, detail);
}
