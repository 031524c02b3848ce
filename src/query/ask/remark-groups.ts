import { stemOf } from "../../lang/en/stem.ts";
import type { RecordedStatement, Remark } from "../../record/index.ts";
import type { ListedDocument, Store } from "../../store/index.ts";
import { findWords, foldWord, type Span } from "../../text/index.ts";
import type { AskGroup, AskRow } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import type { QuestionWord } from "./parse-question.ts";

/** Candidates that are looked up; the rest answers worse. */
const mostGrouped = 120;

/**
 * Groups candidates that report one remark, or word it in an outlet's own way, with all its
 * other reports. The words of the question are not looked for in them: see {@link withFound}.
 */
export async function groupByRemark(
  store: Store,
  found: readonly Candidate[],
  /** Ids of the remarks that a document words in its own way. */
  glossedBy?: (doc: string) => readonly string[],
): Promise<AskGroup[]> {
  const best = found.slice(0, mostGrouped);
  const remarks = await remarksOf(store, best, glossedBy);
  const scores = new Map<string, number>();
  const alone: Candidate[] = [];
  for (const candidate of best) {
    const { statement, score } = candidate;
    const remark = remarks.get(statement.id);
    if (remark === undefined) alone.push(candidate);
    else scores.set(remark.id, Math.max(scores.get(remark.id) ?? 0, score));
  }
  const wanted = [...new Map([...remarks.values()].map((one) => [one.id, one])).values()];
  const places = wanted.flatMap(({ reports, glosses }) => [...reports, ...glosses]);
  const read = await store.readStatements({
    docs: [...new Set(places.map(({ doc }) => doc))],
    ids: places.map(({ statement }) => statement),
  });
  const statements = new Map(
    [...read, ...alone.map(({ statement }) => statement)].map((one) => [one.id, one]),
  );
  const docs = [...new Set([...statements.values()].map(({ doc }) => doc))];
  const documents = new Map((await store.listDocuments({ ids: docs })).map((one) => [one.id, one]));
  const matching = new Set(best.map(({ statement }) => statement.id));
  const row = (id: string, label: string | null, kind: AskRow["kind"]): AskRow[] => {
    const statement = statements.get(id);
    const document = documents.get(statement?.doc ?? "");
    if (statement === undefined || document === undefined || statement.status === "rejected") {
      return [];
    }
    return [{ ...rowOf(statement, document), kind, label, isMatch: matching.has(id) }];
  };
  const groups = wanted.flatMap((remark) => {
    const rows = [
      ...remark.reports.flatMap((one) => row(one.statement, null, "statement")),
      ...remark.glosses.flatMap((one) =>
        row(one.statement, one.adds.map(({ exact }) => exact).join(", ") || null, "gloss"),
      ),
    ];
    return groupOf(remark, rows, scores.get(remark.id) ?? 0);
  });
  const singles = alone.flatMap(({ statement, score }): AskGroup[] => {
    const [only] = row(statement.id, null, "statement");
    if (only === undefined) return [];
    return [{ kind: "remark", id: null, relation: "single", differences: [], score, rows: [only] }];
  });
  return [...groups, ...singles];
}

function groupOf(remark: Remark, rows: readonly AskRow[], score: number): AskGroup[] {
  const [first, ...rest] = rows.toSorted((a, b) => Number(b.isMatch) - Number(a.isMatch));
  if (first === undefined) return [];
  const kinds = new Set<string>(remark.variants.map(({ kind }) => kind));
  // That one paper quotes and another reports is no difference in what was said.
  kinds.delete("form");
  if (remark.glosses.length > 0) kinds.add("wider");
  const documents = new Set(rows.map(({ document }) => document.id)).size;
  const relation = kinds.size > 0 ? "differ" : documents > 1 ? "agree" : "single";
  const differences = [...kinds].sort();
  return [{ kind: "remark", id: remark.id, relation, differences, score, rows: [first, ...rest] }];
}

/** The remark that each candidate reports, or that it words more widely. */
async function remarksOf(
  store: Store,
  found: readonly Candidate[],
  glossedBy: ((doc: string) => readonly string[]) | undefined,
): Promise<Map<string, Remark>> {
  const citedBy = async (doc: string): Promise<readonly Remark[]> => {
    if (glossedBy === undefined) return store.readRows("remarks", { doc });
    const ids = glossedBy(doc);
    return ids.length === 0 ? [] : store.readRows("remarks", { ids });
  };
  const ids = new Set(found.flatMap(({ statement }) => statement.remark ?? []));
  const rows = ids.size === 0 ? [] : await store.readRows("remarks", { ids: [...ids] });
  const byId = new Map(rows.map((one) => [one.id, one]));
  const remarks = new Map<string, Remark>();
  const citing = new Map<string, readonly Remark[]>();
  for (const { statement } of found) {
    const own = byId.get(statement.remark ?? "");
    if (own !== undefined) remarks.set(statement.id, own);
    if (own !== undefined && own.reports.length > 1) continue;
    const { doc } = statement;
    const cited = citing.get(doc) ?? (await citedBy(doc));
    citing.set(doc, cited);
    const glossed = cited.find(({ glosses }) =>
      glosses.some((gloss) => gloss.statement === statement.id),
    );
    if (glossed !== undefined) remarks.set(statement.id, glossed);
  }
  return remarks;
}

function rowOf(
  statement: RecordedStatement,
  document: ListedDocument,
): Omit<AskRow, "kind" | "label" | "isMatch"> {
  const { id, evidence, content, speaker, addressee, date } = statement;
  return {
    id,
    document,
    start: Math.min(...content.map(({ start }) => start)),
    end: Math.max(...content.map(({ end }) => end)),
    exact: evidence.map(({ exact }) => exact).join(" … "),
    found: [],
    speaker,
    addressee,
    date: date ?? document.dated,
    statement,
  };
}

/** The same group with the words of the question marked in its statements: only groups that are given need it. */
export function withFound(group: AskGroup, about: readonly QuestionWord[]): AskGroup {
  const mark = (row: AskRow): AskRow => {
    if (row.statement === null) return row;
    const { evidence } = row.statement;
    return { ...row, found: evidence.flatMap(({ exact, start }) => foundIn(exact, start, about)) };
  };
  const [first, ...rest] = group.rows;
  return { ...group, rows: [mark(first), ...rest.map(mark)] };
}

/** The words of the question in a stretch of text that begins at offset `from`. */
export function foundIn(text: string, from: number, about: readonly QuestionWord[]): Span[] {
  const wanted = new Set(about.flatMap(({ form, lemma }) => [form, lemma, stemOf(form)]));
  return findWords(text).flatMap(({ start, end }) => {
    const form = foldWord(text.slice(start, end));
    const isFound = wanted.has(form) || wanted.has(stemOf(form));
    return isFound ? [{ start: from + start, end: from + end }] : [];
  });
}
