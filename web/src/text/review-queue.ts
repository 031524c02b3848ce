import type { RemarkBrief } from "../../../src/http/answers.ts";
import type { RecordedStatement } from "../../../src/record/index.ts";

/**
 * Statements in the order a person should look at them: doubt times use, where use is
 * the number of documents that report the same remark. Equal ones keep their order.
 */
export function queueOf(
  statements: readonly RecordedStatement[],
  remarks: readonly RemarkBrief[],
): RecordedStatement[] {
  const uses = new Map(remarks.map(({ id, documents }) => [id, documents.length]));
  const weight = (one: RecordedStatement): number =>
    (1 - one.confidence) * (uses.get(one.remark ?? "") ?? 1);
  return statements.toSorted((a, b) => weight(b) - weight(a));
}
