import { concerns, type Evidence, type Judgment, standingJudgments } from "../record/index.ts";
import type { Store } from "../store/index.ts";

/** A decision and whether what it was about still stands there. */
export interface JudgmentState {
  readonly judgment: Judgment;
  /**
   * `holds` where every document it names has the exact text and, for a decision about
   * a statement, the statement; `orphaned` where not: a person has to look; `undone`.
   */
  readonly state: "holds" | "orphaned" | "undone";
}

/** All decisions by time, each with its state. A decision never moves to a look-alike. */
export async function judgmentStates(store: Store): Promise<JudgmentState[]> {
  const judgments = await store.readJudgments();
  const standing = new Set(standingJudgments(judgments).map(({ id }) => id));
  const out: JudgmentState[] = [];
  for (const judgment of judgments) {
    if (judgment.action === "undo") continue;
    const isUndone = !standing.has(judgment.id);
    const state = isUndone ? "undone" : (await holds(store, judgment)) ? "holds" : "orphaned";
    out.push({ judgment, state });
  }
  return out;
}

async function holds(store: Store, judgment: Judgment): Promise<boolean> {
  for (const evidence of judgment.target) {
    if (!(await stands(store, evidence))) return false;
    if (judgment.about !== "statement") continue;
    const statements = await store.readStatements({ doc: evidence.doc });
    if (!statements.some((statement) => concerns(judgment, statement))) return false;
  }
  return true;
}

async function stands(store: Store, { doc, start, end, exact }: Evidence): Promise<boolean> {
  const stored = await store.readDocument(doc, []);
  return stored !== null && stored.doc.text.slice(start, end) === exact;
}
