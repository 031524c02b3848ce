import type { PlacedJudgment, RecordedStatement } from "../record/index.ts";
import type { Span } from "../text/index.ts";

/**
 * The decisions about a statement, oldest first, as they are given: those that name its words as
 * they stand, those that put these words there, and those about the words that stood there before.
 */
export function decisionsOf(
  { doc, content }: Pick<RecordedStatement, "doc" | "content">,
  placed: readonly PlacedJudgment[],
): PlacedJudgment[] {
  const named = new Set(content.map(keyOf));
  const isNamed = (span: Span): boolean => named.has(keyOf(span));
  const found: PlacedJudgment[] = [];
  for (const one of placed.toReversed()) {
    const own = one.judgment.target.filter((target) => target.doc === doc);
    if (own.length === 0 || !(own.some(isNamed) || wordsSet(one).some(isNamed))) continue;
    found.push(one);
    for (const target of own) named.add(keyOf(target));
  }
  return found.toReversed();
}

/** The words that an edit sets. */
function wordsSet({ judgment: { action, values } }: PlacedJudgment): Span[] {
  const content = values?.["content"];
  if (action !== "edit" || !Array.isArray(content)) return [];
  const pieces: readonly unknown[] = content;
  return pieces.flatMap((piece) => {
    const { start, end } = (piece ?? {}) as Partial<Record<"start" | "end", unknown>>;
    return typeof start === "number" && typeof end === "number" ? [{ start, end }] : [];
  });
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
