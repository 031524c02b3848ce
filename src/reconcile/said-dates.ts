import type { RowId, StatementLink } from "../record/index.ts";
import { type DatedElsewhere, statementDate } from "./dates/index.ts";
import type { DocumentFacts } from "./facts.ts";
import type { Report, When, Whens } from "./remarks/index.ts";

/** A document and the links of its statements, in their order. */
export interface LinkedFacts {
  readonly document: DocumentFacts;
  readonly links: readonly StatementLink[];
}

/** When statements were made, by their ids: as they say themselves, else as their links do. Not those of which neither tells. */
type SaidOn = ReadonlyMap<RowId, string>;

const nothingSaid: SaidOn = new Map();
/** The same object as long as the links of a document are. */
const saidBefore = new WeakMap<readonly StatementLink[], SaidOn>();

function saidIn({ document, links }: LinkedFacts): SaidOn {
  const known = saidBefore.get(links);
  if (known !== undefined) return known;
  const dates = new Map<RowId, string>();
  for (const { statement, date } of links) if (date !== null) dates.set(statement, date);
  for (const { statement } of document.statements) {
    if (statement.date !== null) dates.set(statement.id, statement.date);
  }
  const said = dates.size === 0 ? nothingSaid : dates;
  saidBefore.set(links, said);
  return said;
}

/** When a statement was made, as it says itself or as its link does; null where neither tells. */
export function saidOnOf(
  linked: readonly LinkedFacts[],
): (doc: string, statement: string) => string | null {
  const byDoc = new Map(linked.map((own) => [own.document.doc, saidIn(own)]));
  return (doc, statement) => byDoc.get(doc)?.get(statement) ?? null;
}

/** The date of a relative time in a document of a day, or of `=` and a value; null where it cannot be told. */
export function dateAt(at: string, written: string | null): string | null {
  // *This summer* begins with the same sign: `=season=SU`.
  return /^=\d/.test(at) ? at.slice(1) : statementDate(at, written);
}

/** The links of a document that was written at a time, with the dates of statements that wait for that: *said today*. The same list where it is the same. */
export function dateLinks(
  { document, links }: LinkedFacts,
  written: string | null,
): readonly StatementLink[] {
  const before = datedBefore.get(links);
  if (before?.written === written) return before.dated;
  const dates = document.statements.map(({ saidAt }) =>
    saidAt === null ? null : dateAt(saidAt, written),
  );
  const isSame = links.every(({ date }, i) => date === dates[i]);
  const dated = isSame ? links : links.map((link, i) => ({ ...link, date: dates[i] ?? null }));
  datedBefore.set(links, { written, dated });
  return dated;
}

const datedBefore = new WeakMap<
  readonly StatementLink[],
  { readonly written: string | null; readonly dated: readonly StatementLink[] }
>();

/** When statements were said: as they say, as their links say, else when their documents were written. */
export function whensOf(
  linked: readonly LinkedFacts[],
  dates: ReadonlyMap<string, string | null>,
): Whens {
  const byDoc = new Map(
    linked.map((own) => {
      const { doc, dating } = own.document;
      return [doc, { printed: dates.get(doc) ?? dating.date, said: saidIn(own) }];
    }),
  );
  return {
    of: ({ id, date, doc }): When => {
      const { printed = null, said = nothingSaid } = byDoc.get(doc) ?? {};
      const own = date ?? said.get(id) ?? null;
      return own === null ? { date: printed, isDated: false } : { date: own, isDated: true };
    },
    restOn: (doc) => {
      const { printed = null, said = nothingSaid } = byDoc.get(doc) ?? {};
      return [printed, said];
    },
  };
}

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
