import type { Judgment } from "./judgment.ts";
import type { Evidence, Statement } from "./rows.ts";

/** What people have decided about a row; `unverified` until somebody looked. */
export type Status = "unverified" | "confirmed" | "rejected" | "edited";

/** A statement as the record shows it: judgments applied, with what they decided. */
export interface RecordedStatement extends Statement {
  readonly status: Status;
}

/** Whether every piece of evidence the judgment gives in the statement's document is the statement's own, to the character. */
export function concerns(judgment: Judgment, statement: Statement): boolean {
  if (judgment.about !== "statement") return false;
  const here = judgment.target.filter((evidence) => evidence.doc === statement.doc);
  return here.length > 0 && here.every((evidence) => isAmong(statement.evidence, evidence));
}

function isAmong(own: readonly Evidence[], wanted: Evidence): boolean {
  return own.some(
    (one) => one.start === wanted.start && one.end === wanted.end && one.exact === wanted.exact,
  );
}

/**
 * The judgments that stand, oldest first: an `undo` takes back the judgment whose
 * id its `values.judgment` gives, or, without one, the latest that stands on the
 * same target. An undone undo lets the judgment stand again.
 */
export function standingJudgments(judgments: readonly Judgment[]): Judgment[] {
  const ordered = judgments.toSorted((a, b) => order(a.when, b.when) || order(a.id, b.id));
  const undone = new Set<string>();
  for (let i = ordered.length - 1; i >= 0; i--) {
    const judgment = ordered[i];
    if (judgment === undefined || judgment.action !== "undo" || undone.has(judgment.id)) continue;
    const victim = undoes(judgment, ordered.slice(0, i), undone);
    if (victim !== undefined) undone.add(victim.id);
  }
  return ordered.filter((one) => one.action !== "undo" && !undone.has(one.id));
}

function undoes(
  undo: Judgment,
  earlier: readonly Judgment[],
  undone: ReadonlySet<string>,
): Judgment | undefined {
  const named = undo.values?.["judgment"];
  if (typeof named === "string") return earlier.find((one) => one.id === named);
  const target = JSON.stringify(undo.target);
  return earlier.findLast(
    (one) => one.action !== "undo" && !undone.has(one.id) && JSON.stringify(one.target) === target,
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Fields of a statement that a person may correct; offsets and quoted text are not among them. */
const correctable = ["speaker", "speakerId", "addressee", "addresseeId", "date"] as const;

/** What people made of a statement: its status, and the fields they corrected. */
export interface Verdict {
  readonly status: Status;
  readonly corrections: Partial<Pick<Statement, (typeof correctable)[number]>>;
}

/** What the judgments decide about a statement. Judgments about other rows are passed over. */
export function verdictOf(statement: Statement, judgments: readonly Judgment[]): Verdict {
  let status: Status = "unverified";
  let corrections: Verdict["corrections"] = {};
  const about = judgments.filter((one) => one.action === "undo" || concerns(one, statement));
  for (const judgment of standingJudgments(about)) {
    if (judgment.action === "confirm") status = "confirmed";
    else if (judgment.action === "reject") status = "rejected";
    else {
      status = "edited";
      corrections = { ...corrections, ...correctionsOf(judgment, statement) };
    }
  }
  return { status, corrections };
}

/** The statement as judgments leave it. */
export function judge(statement: Statement, judgments: readonly Judgment[]): RecordedStatement {
  const { status, corrections } = verdictOf(statement, judgments);
  return { ...statement, ...corrections, status };
}

function correctionsOf(judgment: Judgment, statement: Statement): Verdict["corrections"] {
  const values = judgment.values ?? {};
  const found: Record<string, string | null> = {};
  for (const field of correctable) {
    const value = values[field];
    if (value === null || typeof value === "string") found[field] = value;
  }
  // A corrected name must not keep the entity of the wrong one.
  if ("speaker" in found && found["speaker"] !== statement.speaker) found["speakerId"] ??= null;
  if ("addressee" in found && found["addressee"] !== statement.addressee) {
    found["addresseeId"] ??= null;
  }
  return found;
}
