import { roleLabel } from "../models.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";
import type { RoleFrame } from "./role-frame.ts";

/**
 * Ways to label a window that grammar and marks suggest, made from the likeliest
 * one: the source is the subject, the content is the clause under the cue, the
 * content is only what stands in marks. The ranker weighs them with the others.
 */
export function deriveLabels(frame: RoleFrame, labels: Uint8Array): Uint8Array[] {
  const { sheet, cue, window } = frame;
  const source: number[] = [];
  const content: number[] = [];
  labels.forEach((label, at) => {
    if (label === roleLabel.source) source.push(window.first + at);
    else if (label !== roleLabel.none) content.push(window.first + at);
  });
  const subject = subjectOf(sheet, cue.head);
  const clause = clauseOf(sheet, cue.head);
  const quoted = content.filter((at) => (sheet.quote[at] ?? 0) > 0);
  const out: Uint8Array[] = [];
  const add = (from: readonly number[], to: readonly number[]): void => {
    if (to.length > 0) out.push(write(frame, from, to));
  };
  if (clause.length > 0) add(source, clause);
  if (subject.length > 0 && content.length > 0) add(subject, content);
  if (subject.length > 0 && clause.length > 0) add(subject, clause);
  if (quoted.length > 2 && quoted.length < content.length) add(source, quoted);
  return out;
}

function write(
  { window, cue }: RoleFrame,
  source: readonly number[],
  content: readonly number[],
): Uint8Array {
  const labels = new Uint8Array(window.end - window.first);
  const put = (tokens: readonly number[], label: number): void => {
    for (const at of tokens) {
      if (at >= window.first && at < window.end && !cue.tokens.includes(at)) {
        labels[at - window.first] = label;
      }
    }
  };
  put(content, roleLabel.begin);
  put(source, roleLabel.source);
  for (let i = labels.length - 1; i > 0; i--) {
    if (labels[i] === roleLabel.begin && labels[i - 1] === roleLabel.begin) {
      labels[i] = roleLabel.inside;
    }
  }
  return labels;
}

/** The words of the cue's subject, without punctuation at the end; empty without one. */
export function subjectOf(sheet: Sheet, cue: number): number[] {
  for (let child = sheet.tree.first[cue] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const relation = sheet.relations[child] ?? "";
    if (relation === "nsubj" || relation === "obl:agent") return rangeOf(sheet, child, cue);
  }
  return [];
}

/** The words of the clause that hangs on the cue, or that the cue hangs on in passing; empty without one. */
export function clauseOf(sheet: Sheet, cue: number): number[] {
  for (let child = sheet.tree.first[cue] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] === "ccomp") return rangeOf(sheet, child, cue);
  }
  const over = sheet.heads[cue] ?? -1;
  if (over < 0 || sheet.relations[cue] !== "parataxis") return [];
  const low = sheet.low[cue] ?? cue;
  const high = sheet.high[cue] ?? cue;
  return rangeOf(sheet, over, -1).filter((at) => at < low || at > high);
}

/** The tokens of a subtree on its own side of `cue`, punctuation at the ends left out; at most 400. */
function rangeOf(sheet: Sheet, top: number, cue: number): number[] {
  let low = sheet.low[top] ?? top;
  let high = sheet.high[top] ?? top;
  if (cue >= 0 && top > cue) low = Math.max(low, cue + 1);
  if (cue >= 0 && top < cue) high = Math.min(high, cue - 1);
  while (low < high && isBare(sheet, low)) low++;
  while (high > low && isBare(sheet, high)) high--;
  return tokenRange(low, Math.min(low + 400, high + 1));
}

function isBare(sheet: Sheet, at: number): boolean {
  return sheet.words[at]?.isPunctuation === true && (sheet.quote[at] ?? 0) === 0;
}
