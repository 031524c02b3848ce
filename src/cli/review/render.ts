import type { Judgment, JudgmentState, PlacedJudgment } from "../../record/index.ts";
import type { DoubtfulStatement } from "../../store/index.ts";

/** Characters of quoted words in a list. */
const shown = 160;

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, " ");
  return plain.length <= shown ? plain : `${plain.slice(0, shown)}…`;
}

/** A statement that waits, for a person to decide by. */
export function renderQueued({ statement, documents }: DoubtfulStatement, name: string): string {
  const { id, speaker, addressee, date, form, confidence, evidence, reason, span } = statement;
  const who = speaker ?? "speaker unknown";
  const to = addressee === null ? "" : `, to ${addressee}`;
  const when = date === null ? "" : `, ${date}`;
  const use = documents === 1 ? "" : `, reported in ${documents} documents`;
  return `${id}  ${who}${to}${when}
  ${form}, ${Math.round(confidence * 100)}%, ${reason}${use}
  “${shorten(evidence.map(({ exact }) => exact).join(" … "))}”
  ${name} [${span.start}-${span.end}]
`;
}

const acts: Readonly<Record<Judgment["action"], string>> = {
  add: "added",
  confirm: "confirmed",
  reject: "rejected",
  edit: "edited",
  "set-speaker": "set the speaker of",
  merge: "merged",
  split: "split",
  redate: "redated",
  undo: "took back a decision about",
};

const states: Readonly<Record<JudgmentState, string>> = {
  kept: "kept",
  "re-attached": "re-attached to exactly the same words of the changed document",
  orphaned: "ORPHANED: the exact words are gone or stand there twice; please look",
  undone: "taken back",
};

/** One line of the log for each decision, and its state after the rebuilds since. */
export function renderDecision({ judgment, state }: PlacedJudgment): string {
  const { id, action, about, target, values, who, when, why } = judgment;
  const set = values === null ? "" : ` ${renderValues(values)}`;
  const reason = why === "" ? "" : ` (${why})`;
  const words = shorten(target[0].exact);
  return `${id}  ${when}  ${who} ${acts[action]} ${about} “${words}”${set}${reason}
  ${states[state]}
`;
}

function renderValues(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([field, value]) => `${field}: ${typeof value === "string" ? value : renderValue(value)}`)
    .join(", ");
}

function renderValue(value: unknown): string {
  return value === null ? "unknown" : JSON.stringify(value);
}

/** How decisions stand after a rebuild, in a line: *kept 212, re-attached 3 (exact text moved), orphaned 1*. */
export function renderStates(placed: readonly PlacedJudgment[]): string {
  const count = (state: JudgmentState): number =>
    placed.filter((one) => one.judgment.action !== "undo" && one.state === state).length;
  return `kept ${count("kept")}, re-attached ${count("re-attached")} (exact text moved), orphaned ${count("orphaned")}, taken back ${count("undone")}`;
}
