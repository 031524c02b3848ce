import type { DocId } from "../doc/index.ts";
import type { Judgment } from "./judgment.ts";
import type { Evidence } from "./rows.ts";

/** A text as it stands in the place of a document that a decision names. */
export interface StandingText {
  readonly doc: DocId;
  readonly text: string;
}

/** A decision about words where they stand now, and whether they had to be looked for. */
export interface Placement {
  readonly judgment: Judgment;
  readonly moved: boolean;
}

/**
 * Finds the words that a decision is about, and those that it sets, in the documents of today.
 * `now` gives the text that stands in a document’s place: the document itself or the one that
 * replaced it; null when there is none. In a replacement exactly the same words must stand exactly
 * once; a look-alike is never taken. Null when any piece is not found. Costs one search of the text
 * for each piece that moved.
 */
export function placeJudgment(
  judgment: Judgment,
  now: (doc: DocId) => StandingText | null,
): Placement | null {
  const target = placePieces(judgment.target, now);
  const [first, ...rest] = target ?? [];
  if (target === null || first === undefined) return null;
  const moved = target.some((piece, i) => piece !== judgment.target[i]);
  const placed: Judgment = { ...judgment, target: [first, ...rest] };
  const content = judgment.values?.["content"];
  if (!moved || !Array.isArray(content)) return { judgment: placed, moved };
  const { doc } = judgment.target[0];
  const pieces = placePieces(
    (content as Omit<Evidence, "doc">[]).map((piece) => ({ ...piece, doc })),
    now,
  );
  return (
    pieces && { judgment: { ...placed, values: { ...placed.values, content: pieces } }, moved }
  );
}

function placePieces(
  pieces: readonly Evidence[],
  now: (doc: DocId) => StandingText | null,
): Evidence[] | null {
  const placed: Evidence[] = [];
  for (const evidence of pieces) {
    const standing = now(evidence.doc);
    if (standing === null) return null;
    const found =
      standing.doc === evidence.doc ? stay(evidence, standing.text) : findOnce(evidence, standing);
    if (found === null) return null;
    placed.push(found);
  }
  return placed;
}

function stay(evidence: Evidence, text: string): Evidence | null {
  return text.slice(evidence.start, evidence.end) === evidence.exact ? evidence : null;
}

function findOnce({ exact }: Evidence, { doc, text }: StandingText): Evidence | null {
  if (exact === "") return null;
  const start = text.indexOf(exact);
  if (start < 0 || text.indexOf(exact, start + 1) >= 0) return null;
  return { doc, start, end: start + exact.length, exact };
}
