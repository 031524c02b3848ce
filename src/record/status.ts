import type { DocId } from "../doc/index.ts";
import { compareTexts } from "../text/index.ts";
import type { Judgment } from "./judgment.ts";
import type { Evidence, Statement } from "./rows.ts";

/** What people have decided about a row; `unverified` until somebody looked. */
export type Status = "unverified" | "confirmed" | "rejected" | "edited";

/** A statement as the record shows it: judgments applied, with what they decided. */
export interface RecordedStatement extends Statement {
  readonly status: Status;
}

/** Whether every piece of evidence the judgment gives in the statement's document is the statement's own, to the character. */
export function concerns(
  judgment: Judgment,
  { doc, evidence }: { readonly doc: DocId; readonly evidence: readonly Evidence[] },
): boolean {
  if (judgment.about !== "statement") return false;
  const here = judgment.target.filter((piece) => piece.doc === doc);
  return here.length > 0 && here.every((piece) => isAmong(evidence, piece));
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
  const ordered = judgments.toSorted(byTime);
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

function byTime(a: Judgment, b: Judgment): number {
  return compareTexts(a.when, b.when) || compareTexts(a.id, b.id);
}

/** Fields of a statement that a person may correct by a new value. */
const correctable = ["speaker", "speakerId", "addressee", "addresseeId", "date"] as const;

type Corrections = Partial<
  Pick<Statement, (typeof correctable)[number] | "content" | "dateEvidence" | "evidence" | "span">
>;

/** What people made of a statement: its status, and the fields they corrected. */
export interface Verdict {
  readonly status: Status;
  readonly corrections: Corrections;
}

/** What the judgments decide about a statement; those about other rows are passed over. */
export function verdictOf(statement: Statement, judgments: readonly Judgment[]): Verdict {
  let status: Status = "unverified";
  let corrections: Corrections = {};
  for (const judgment of standingJudgments(judgmentsAbout(statement, judgments))) {
    if (judgment.action === "confirm" || judgment.action === "add") status = "confirmed";
    else if (judgment.action === "reject") status = "rejected";
    else {
      status = "edited";
      corrections = { ...corrections, ...correctionsOf(judgment, statement) };
    }
  }
  return { status, corrections };
}

/** The judgments that name a statement's words, the machine's or those an earlier one set, and every `undo`; by time. */
export function judgmentsAbout(statement: Statement, judgments: readonly Judgment[]): Judgment[] {
  const named: Evidence[] = [...statement.evidence];
  const found: Judgment[] = [];
  for (const judgment of judgments.toSorted(byTime)) {
    if (judgment.action === "undo") found.push(judgment);
    else if (concerns(judgment, { doc: statement.doc, evidence: named })) {
      found.push(judgment);
      named.push(...(contentOf(judgment, statement)?.evidence ?? []));
    }
  }
  return found;
}

/** The statement as judgments leave it. */
export function judge(statement: Statement, judgments: readonly Judgment[]): RecordedStatement {
  const { status, corrections } = verdictOf(statement, judgments);
  return { ...statement, ...corrections, status };
}

function correctionsOf(judgment: Judgment, statement: Statement): Corrections {
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
  // Nor a corrected date the words of the wrong one.
  const undone = "date" in found ? { dateEvidence: null } : {};
  return { ...found, ...undone, ...contentOf(judgment, statement) };
}

/** The quoted words as a person set them: `values.content`, pieces with `start`, `end` and `exact`. Null where the judgment sets none. */
function contentOf(
  { action, values }: Judgment,
  { doc, source, cue }: Statement,
): Pick<Statement, "content" | "evidence" | "span"> | null {
  const pieces = values?.["content"];
  if (action !== "edit" || !Array.isArray(pieces) || !pieces.every(isPiece)) return null;
  const evidence = pieces
    .map(({ start, end, exact }): Evidence => ({ doc, start, end, exact }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const [first, ...rest] = evidence;
  if (first === undefined) return null;
  const all = [...source, ...cue, ...evidence];
  const span = {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
  const spanOf = ({ start, end }: Evidence): Statement["span"] => ({ start, end });
  return { evidence: [first, ...rest], content: [spanOf(first), ...rest.map(spanOf)], span };
}

function isPiece(value: unknown): value is Omit<Evidence, "doc"> {
  if (typeof value !== "object" || value === null) return false;
  const { start, end, exact } = value as Partial<Record<"start" | "end" | "exact", unknown>>;
  return (
    typeof start === "number" &&
    typeof end === "number" &&
    typeof exact === "string" &&
    end - start === exact.length &&
    end > start
  );
}
