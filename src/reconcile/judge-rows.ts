import type { Evidence, Judgment, Row } from "../record/index.ts";

/**
 * Rows of one kind (`about`) as people left them: a rejected row is no part of the
 * record until the rejection is taken back or the row confirmed, a redated one has that
 * date. A decision is about the rows that rest on its first piece of evidence. `judgments`
 * come in the order they were made.
 */
export function judgeRows<Kind extends Row>(
  rows: readonly Kind[],
  about: string,
  judgments: readonly Judgment[],
): Kind[] {
  const placed = judgments
    .filter((judgment) => judgment.about === about && isOfRows(judgment))
    .map((judgment) => ({ judgment, place: placeOf(judgment.target[0]) }));
  const judged = new Set(placed.map(({ place }) => place));
  if (judged.size === 0) return [...rows];
  const docs = new Set(placed.map(({ judgment }) => judgment.target[0].doc));
  return rows.flatMap((row) => {
    if (!row.evidence.some(({ doc }) => docs.has(doc))) return [row];
    const places = new Set(row.evidence.map(placeOf).filter((place) => judged.has(place)));
    if (places.size === 0) return [row];
    // As they were made, not as the row's evidence stands: a new report may have come first in it meanwhile.
    const own = placed.flatMap(({ judgment, place }) => (places.has(place) ? [judgment] : []));
    const last = own.findLast(({ action }) => action === "reject" || action === "confirm");
    if (last?.action === "reject") return [];
    const date = own.findLast(({ action }) => action === "redate")?.values?.["date"];
    const isDate = "date" in row && (date === null || typeof date === "string");
    return [isDate ? { ...row, date } : row];
  });
}

/** Whether a decision is of a row as it is: merged and split are those that rows are made of. */
function isOfRows({ action }: Judgment): boolean {
  return action === "reject" || action === "confirm" || action === "redate";
}

function placeOf({ doc, start, end }: Evidence): string {
  return `${doc} ${start} ${end}`;
}
