import type { DocId } from "../doc/index.ts";
import { createFacts, type DocumentFacts, type Knowledge, reconcile } from "../reconcile/index.ts";
import { addedStatement, type Judgment, type Statement } from "../record/index.ts";
import type { RecordChange, Store, StoredDocument } from "../store/index.ts";
import { pushUnder } from "../text/index.ts";
import { statementsOf } from "./entry.ts";
import { checkMemory } from "./memory-room.ts";
import { type ReadLayers, readLayers } from "./read-layers.ts";

/**
 * Reconciles what the store holds anew, with the decisions of people that stand, and
 * writes the rows that changed. Reads the layers of every document once; annotates
 * nothing. `createRefresh` does the same again and again. Throws `pile-too-large` as {@link checkMemory}.
 */
export async function refreshRecord(store: Store, knowledge: Knowledge): Promise<RecordChange> {
  checkMemory(await store.listDocuments());
  const judgments = await readEffective(store);
  const added = addedByDoc(judgments);
  const facts: DocumentFacts[] = [];
  for await (const stored of store.readDocuments(readLayers)) {
    facts.push(factsOf(stored, added, knowledge));
  }
  return store.replaceRecord(reconcile(facts, knowledge, judgments));
}

/** The decisions that stand, on words that are there, in the order they were made. */
export async function readEffective(store: Store): Promise<Judgment[]> {
  const placed = await store.placeJudgments();
  return placed.flatMap(({ judgment, state }): Judgment[] =>
    judgment.action !== "undo" && (state === "kept" || state === "re-attached") ? [judgment] : [],
  );
}

/** Statements that people added, by document. */
export function addedByDoc(judgments: readonly Judgment[]): ReadonlyMap<DocId, Statement[]> {
  const added = new Map<DocId, Statement[]>();
  for (const statement of judgments.flatMap((judgment) => addedStatement(judgment) ?? [])) {
    pushUnder(added, statement.doc, statement);
  }
  return added;
}

/** What reconciling reads of a document, with what people added to it. */
export function factsOf(
  { doc, pipeline }: StoredDocument<ReadLayers>,
  added: ReadonlyMap<DocId, readonly Statement[]>,
  knowledge: Knowledge,
): DocumentFacts {
  const statements = [...statementsOf(doc, pipeline ?? ""), ...(added.get(doc.id) ?? [])];
  return createFacts(doc, statements, knowledge);
}
