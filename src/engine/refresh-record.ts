import {
  createFacts,
  type DocumentFacts,
  type FactLayers,
  type Knowledge,
  reconcile,
} from "../reconcile/index.ts";
import { addedStatement, type Judgment, type Statement } from "../record/index.ts";
import type { RecordChange, Store } from "../store/index.ts";
import { statementsOf } from "./entry.ts";

/** Layers that reconciling reads back. */
const factLayers: readonly (FactLayers | "events" | "stances")[] = [
  "timexes",
  "sentences",
  "mentions",
  "chains",
  "turns",
  "attributions",
  "figures",
  "dating",
  "events",
  "stances",
];

/**
 * Reconciles what the store holds anew, with the decisions of people that stand, and
 * writes the rows that changed. Reads the layers of every document once; annotates
 * nothing.
 */
export async function refreshRecord(store: Store, knowledge: Knowledge): Promise<RecordChange> {
  const placed = await store.placeJudgments();
  const judgments = placed.flatMap(({ judgment, state }): Judgment[] =>
    judgment.action !== "undo" && (state === "kept" || state === "re-attached") ? [judgment] : [],
  );
  const added = new Map<string, Statement[]>();
  for (const statement of judgments.flatMap((judgment) => addedStatement(judgment) ?? [])) {
    added.set(statement.doc, [...(added.get(statement.doc) ?? []), statement]);
  }
  const facts: DocumentFacts[] = [];
  for await (const { doc, pipeline } of store.readDocuments(factLayers)) {
    const statements = [...statementsOf(doc, pipeline ?? ""), ...(added.get(doc.id) ?? [])];
    facts.push(createFacts(doc, statements, knowledge));
  }
  return store.replaceRecord(reconcile(facts, knowledge, judgments));
}
