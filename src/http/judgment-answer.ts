import { standingJudgments } from "../record/index.ts";
import type { JudgmentAnswer } from "./answers.ts";
import type { Reader } from "./reader.ts";

/** Decisions, all or about one document, oldest first, each with whether its text and itself still stand. */
export async function judgmentsOf(
  { store }: Reader,
  doc: string | null = null,
): Promise<JudgmentAnswer[]> {
  const judgments = await store.readJudgments(...(doc === null ? [] : [doc]));
  const standing = new Set(standingJudgments(judgments).map((one) => one.id));
  const texts = new Map<string, string | null>();
  for (const { target } of judgments) {
    for (const { doc: id } of target) {
      if (texts.has(id)) continue;
      texts.set(id, (await store.readDocument(id, []))?.doc.text ?? null);
    }
  }
  return judgments.map((judgment) => ({
    ...judgment,
    stands: judgment.target.every(
      ({ doc: id, start, end, exact }) => texts.get(id)?.slice(start, end) === exact,
    ),
    undone: judgment.action !== "undo" && !standing.has(judgment.id),
  }));
}
