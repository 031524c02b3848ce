import type { Statement, StatementLink } from "../record/index.ts";
import { type DatedElsewhere, statementDate } from "./dates/index.ts";
import type { DocumentFacts } from "./facts.ts";
import type { Report, When } from "./remarks/index.ts";

/** When a statement was made, as it says itself or as its link does; null where neither tells. */
export function saidOnOf(
  facts: readonly DocumentFacts[],
  links: readonly StatementLink[],
): (doc: string, statement: string) => string | null {
  const dates = new Map<string, string>();
  for (const { doc, statement, date } of links) {
    if (date !== null) dates.set(`${doc} ${statement}`, date);
  }
  for (const { doc, statements } of facts) {
    for (const { statement } of statements) {
      if (statement.date !== null) dates.set(`${doc} ${statement.id}`, statement.date);
    }
  }
  if (dates.size === 0) return () => null;
  return (doc, statement) => dates.get(`${doc} ${statement}`) ?? null;
}

/** The date of a relative time in a document of a day, or of `=` and a value; null where it cannot be told. */
export function dateAt(at: string, written: string | null): string | null {
  // *This summer* begins with the same sign: `=season=SU`.
  return /^=\d/.test(at) ? at.slice(1) : statementDate(at, written);
}

/** Links with the dates of statements that wait for their document's date: *said today*. */
export function dateLinks(
  facts: readonly DocumentFacts[],
  links: readonly StatementLink[],
  dates: ReadonlyMap<string, string | null>,
): StatementLink[] {
  const saidAt = facts.flatMap(({ statements }) => statements.map((own) => own.saidAt));
  return links.map((link, i) => {
    const at = saidAt[i] ?? null;
    const date = at === null ? null : dateAt(at, dates.get(link.doc) ?? null);
    return date === link.date ? link : { ...link, date };
  });
}

/** When statements were said: as they say, as their links say, else when their documents were written. */
export function whenOf(
  byDoc: ReadonlyMap<string, DocumentFacts>,
  links: readonly StatementLink[],
  dates: ReadonlyMap<string, string | null>,
): (statement: Statement) => When {
  const said = new Map<string, string>();
  for (const { statement, date } of links) if (date !== null) said.set(statement, date);
  const printed = new Map<string, When>();
  for (const [doc, { dating }] of byDoc) {
    printed.set(doc, { date: dates.get(doc) ?? dating.date, isDated: false });
  }
  return ({ id, date, doc }) => {
    const own = date ?? (said.size === 0 ? null : said.get(id)) ?? null;
    return own === null ? (printed.get(doc) ?? unknownWhen) : { date: own, isDated: true };
  };
}

const unknownWhen: When = { date: null, isDated: false };

const isoDayPattern = /^\d{4}-\d\d-\d\d$/;

/**
 * Remarks that one document leaves undated and another dates to the day: by when they
 * were said where one says so, else by the first that printed them.
 */
export function datedElsewhere(matches: readonly (readonly Report[])[]): DatedElsewhere[] {
  const found = matches.flatMap((reports) => {
    if (reports.length < 2 || reports.every(({ date }) => date !== null)) return [];
    const dated = reports
      .filter(({ date }) => date !== null && isoDayPattern.test(date))
      .sort(
        (a, b) =>
          Number(b.isDated) - Number(a.isDated) || ((a.date ?? "") < (b.date ?? "") ? -1 : 1),
      );
    const [best] = dated;
    if (best === undefined) return [];
    return reports.flatMap(({ date, statement }) => {
      if (date !== null || statement.doc === best.statement.doc) return [];
      const { doc } = statement;
      const evidence = statement.evidence[0];
      const other = best.statement.evidence[0];
      return [{ row: { doc, evidence, date: best.date ?? "", other }, isSaid: best.isDated }];
    });
  });
  // Print follows speech by a day or two: where one remark says when it was said, others wait.
  const said = new Set(found.flatMap(({ row, isSaid }) => (isSaid ? row.doc : [])));
  return found.flatMap(({ row, isSaid }) => (isSaid || !said.has(row.doc) ? row : []));
}
