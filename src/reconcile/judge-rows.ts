import type { Evidence, Judgment, Row } from "../record/index.ts";
import { pushUnder } from "../text/index.ts";

/**
 * Rows of one kind (`about`) as people left them: a rejected row is no part of the
 * record until the rejection is taken back or the row confirmed, a redated one has that
 * date. A decision is about the rows that rest on its first piece of evidence.
 */
export function judgeRows<Kind extends Row>(
  rows: readonly Kind[],
  about: string,
  judgments: readonly Judgment[],
): Kind[] {
  const byPlace = new Map<string, Judgment[]>();
  for (const judgment of judgments) {
    if (judgment.about !== about) continue;
    const place = placeOf(judgment.target[0]);
    pushUnder(byPlace, place, judgment);
  }
  if (byPlace.size === 0) return [...rows];
  return rows.flatMap((row) => {
    const own = row.evidence.flatMap((evidence) => byPlace.get(placeOf(evidence)) ?? []);
    const last = own.findLast(({ action }) => action === "reject" || action === "confirm");
    if (last?.action === "reject") return [];
    const date = own.findLast(({ action }) => action === "redate")?.values?.["date"];
    const isDate = "date" in row && (date === null || typeof date === "string");
    return [isDate ? { ...row, date } : row];
  });
}

function placeOf({ doc, start, end }: Evidence): string {
  return `${doc} ${start} ${end}`;
}
