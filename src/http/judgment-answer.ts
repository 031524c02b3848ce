import type { JudgmentAnswer } from "./answers.ts";
import type { Reader } from "./reader.ts";

/** Decisions, all or about one document, oldest first, each with how it stands now. */
export async function judgmentsOf(
  { store }: Reader,
  doc: string | null = null,
): Promise<JudgmentAnswer[]> {
  const placed = await store.placeJudgments(...(doc === null ? [] : [doc]));
  return placed.map(({ judgment, state }) => ({ ...judgment, state }));
}
