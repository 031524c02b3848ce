import type { PlacedJudgment } from "../record/index.ts";
import type { JudgmentAnswer } from "./answers.ts";
import type { Reader } from "./reader.ts";

/** Decisions, all or about one document, oldest first, each with how it stands now. */
export async function judgmentsOf(
  { store }: Reader,
  doc: string | null = null,
): Promise<JudgmentAnswer[]> {
  return (await store.placeJudgments(...(doc === null ? [] : [doc]))).map(createJudgmentAnswer);
}

/** A decision as answers give it. */
export function createJudgmentAnswer({ judgment, state }: PlacedJudgment): JudgmentAnswer {
  return { ...judgment, state };
}
