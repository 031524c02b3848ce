import { userInfo } from "node:os";
import { checkDecision } from "../../query/index.ts";
import { createJudgment, type Decision, type Judgment } from "../../record/index.ts";
import type { Store } from "../../store/index.ts";

/** Who decides, and why. */
export interface Signature {
  /** Name that decisions are signed with; the system's user unless given. */
  readonly who?: string;
  readonly why?: string;
}

/** Checks and keeps a decision, brings the record up to date, and says on stderr what was done and how to take it back. */
export async function decide(
  store: Store,
  decision: Omit<Decision, "why">,
  { who, why = "" }: Signature,
): Promise<void> {
  const signed: Decision = { ...decision, why };
  await checkDecision(store, signed);
  const when = new Date().toISOString();
  const judgment: Judgment = createJudgment(signed, { who: who ?? userName(), when });
  await store.appendJudgment(judgment);
  if (decision.action !== "confirm") {
    console.error("onrecord: bringing the record up to date …");
    const { knowledge, refreshRecord } = await import("../../engine/index.ts");
    await refreshRecord(store, knowledge);
  }
  const takeBack =
    decision.action === "undo" ? "" : ` Take it back with: onrecord review undo ${judgment.id}`;
  console.error(`onrecord: kept as ${judgment.id}.${takeBack}`);
}

/** Name of the system's user; a system without one has nobody. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
