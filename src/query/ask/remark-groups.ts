import { stemOf } from "../../lang/en/stem.ts";
import type { RecordedStatement, Remark } from "../../record/index.ts";
import type { ListedDocument, Store } from "../../store/index.ts";
import { findWords, foldWord, type Span } from "../../text/index.ts";
import type { AskGroup, AskRow } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import type { QuestionWord } from "./parse-question.ts";

/** Candidates that are grouped; the rest answers worse. */
const mostGrouped = 120;

/** A group of reports whose other rows are not read yet. */
export interface Gathered {
  /** Null for a statement that no remark holds. */
  readonly remark: Remark | null;
  /** Those of the candidates that are in it, best first. */
  readonly matches: readonly [RecordedStatement, ...RecordedStatement[]];
  /** Of the best match. */
  readonly score: number;
  /** Reports of the remark and an outlet's own wordings of it. */
  readonly size: number;
}

/** Gathers the best candidates that report one remark, or word it in an outlet's own way. Costs one or two look-ups of remarks. */
export async function gatherByRemark(
  store: Store,
  found: readonly Candidate[],
  /** Ids of the remarks that a document words in its own way. */
  glossedBy?: (doc: string) => readonly string[],
): Promise<Gathered[]> {
  const best = found.slice(0, mostGrouped);
  const remarks = await remarksOf(store, best, glossedBy);
  const gathered = new Map<string, Gathered>();
  for (const { statement, score } of best) {
    const remark = remarks.get(statement.id) ?? null;
    const key = remark?.id ?? statement.id;
    const known = gathered.get(key);
    const size = remark === null ? 1 : remark.reports.length + remark.glosses.length;
    const matches: Gathered["matches"] =
      known === undefined ? [statement] : [...known.matches, statement];
    // Candidates come best first.
    gathered.set(key, { remark, matches, score: known?.score ?? score, size });
  }
  return [...gathered.values()];
}

/**
 * The groups with all their rows. The words of the question are not looked for in them:
 * see {@link withFound}.
 */
export async function readGroups(
  store: Store,
  gathered: readonly Gathered[],
): Promise<Map<Gathered, AskGroup>> {
  const own = gathered.flatMap(({ matches }) => matches);
  const statements = new Map(own.map((one) => [one.id, one]));
  const matching = new Set(statements.keys());
  const others = gathered
    .flatMap(({ remark }) => (remark === null ? [] : [...remark.reports, ...remark.glosses]))
    .filter(({ statement }) => !statements.has(statement));
  if (others.length > 0) {
    const docs = [...new Set(others.map(({ doc }) => doc))];
    const ids = others.map(({ statement }) => statement);
    for (const one of await store.readStatements({ docs, ids })) statements.set(one.id, one);
  }
  const docs = [...new Set([...statements.values()].map(({ doc }) => doc))];
  const read = docs.length === 0 ? [] : await store.listDocuments({ ids: docs });
  const documents = new Map(read.map((one) => [one.id, one]));
  const row = (id: string, label: string | null, kind: AskRow["kind"]): AskRow[] => {
    const statement = statements.get(id);
    const document = documents.get(statement?.doc ?? "");
    if (statement === undefined || document === undefined || statement.status === "rejected") {
      return [];
    }
    return [{ ...rowOf(statement, document), kind, label, isMatch: matching.has(id) }];
  };
  const groups = new Map<Gathered, AskGroup>();
  for (const one of gathered) {
    const { remark, matches, score } = one;
    if (remark === null) {
      const [only] = row(matches[0].id, null, "statement");
      const head = { kind: "remark", id: null, relation: "single", differences: [] } as const;
      if (only !== undefined) groups.set(one, { ...head, score, rows: [only] });
      continue;
    }
    const rows = [
      ...remark.reports.flatMap((report) => row(report.statement, null, "statement")),
      ...remark.glosses.flatMap((gloss) =>
        row(gloss.statement, gloss.adds.map(({ exact }) => exact).join(", ") || null, "gloss"),
      ),
    ];
    const group = groupOf(remark, rows, score);
    if (group !== null) groups.set(one, group);
  }
  return groups;
}

function groupOf(remark: Remark, rows: readonly AskRow[], score: number): AskGroup | null {
  const [first, ...rest] = rows.toSorted((a, b) => Number(b.isMatch) - Number(a.isMatch));
  if (first === undefined) return null;
  const kinds = new Set<string>(remark.variants.map(({ kind }) => kind));
  // That one paper quotes and another reports is no difference in what was said.
  kinds.delete("form");
  if (remark.glosses.length > 0) kinds.add("wider");
  const documents = new Set(rows.map(({ document }) => document.id)).size;
  const relation = kinds.size > 0 ? "differ" : documents > 1 ? "agree" : "single";
  const differences = [...kinds].sort();
  return { kind: "remark", id: remark.id, relation, differences, score, rows: [first, ...rest] };
}

/** The remark that each candidate reports, or that it words more widely. */
async function remarksOf(
  store: Store,
  found: readonly Candidate[],
  glossedBy: ((doc: string) => readonly string[]) | undefined,
): Promise<Map<string, Remark>> {
  const ids = new Set(found.flatMap(({ statement }) => statement.remark ?? []));
  const byId = await remarksById(store, [...ids]);
  const remarks = new Map<string, Remark>();
  const open: RecordedStatement[] = [];
  for (const { statement } of found) {
    const own = byId.get(statement.remark ?? "");
    if (own !== undefined) remarks.set(statement.id, own);
    if (own === undefined || own.reports.length === 1) open.push(statement);
  }
  const cited = await citedBy(store, new Set(open.map(({ doc }) => doc)), glossedBy);
  for (const { id, doc } of open) {
    const glossed = cited
      .get(doc)
      ?.find(({ glosses }) => glosses.some(({ statement }) => statement === id));
    if (glossed !== undefined) remarks.set(id, glossed);
  }
  return remarks;
}

/** The remarks that documents word in their own way, by document. */
async function citedBy(
  store: Store,
  docs: ReadonlySet<string>,
  glossedBy: ((doc: string) => readonly string[]) | undefined,
): Promise<Map<string, readonly Remark[]>> {
  const cited = new Map<string, readonly Remark[]>();
  if (glossedBy === undefined) {
    for (const doc of docs) cited.set(doc, await store.readRows("remarks", { doc }));
    return cited;
  }
  const byId = await remarksById(store, [...docs].flatMap(glossedBy));
  for (const doc of docs) {
    cited.set(
      doc,
      glossedBy(doc).flatMap((id) => byId.get(id) ?? []),
    );
  }
  return cited;
}

async function remarksById(store: Store, ids: readonly string[]): Promise<Map<string, Remark>> {
  const rows = ids.length === 0 ? [] : await store.readRows("remarks", { ids: [...new Set(ids)] });
  return new Map(rows.map((one) => [one.id, one]));
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
