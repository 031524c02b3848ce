import type { Store, TextExpression } from "../../store/index.ts";
import type { AskAnswer, AskGroup, AskRow } from "./answer.ts";
import { addresseeFit, type Candidates, findCandidates } from "./candidates.ts";
import { findNames } from "./find-names.ts";
import { parseQuestion } from "./parse-question.ts";
import { type AskedName, type QuestionReading, readQuestion } from "./read-question.ts";
import { type Gathered, gatherByRemark, readGroups, withFound } from "./remark-groups.ts";
import { groupFigures, groupPositions } from "./row-groups.ts";

/** How to answer. */
export interface AskOptions {
  /** Groups given, best first; 20 unless said. */
  readonly limit?: number;
  readonly offset?: number;
  /** Ids of the remarks that a document words in its own way; the store is asked where it is not given. */
  readonly glossedBy?: (doc: string) => readonly string[];
}

const noCandidates: Candidates = { found: [], missing: [], toOthers: 0 };
/** Passages shown where nobody is on record with the words asked for. */
const mostPassages = 5;

/**
 * Answers a question with rows of the record: it is read as who, to whom, via, what
 * about and when; statements that fulfil it come in the words of their documents,
 * grouped by remark, with whether the reports agree. Where the question asks for a
 * stance or a number, positions and figures come too. No sentence is ever written.
 */
export async function ask(
  store: Store,
  question: string,
  { limit = 20, offset = 0, glossedBy }: AskOptions = {},
): Promise<AskAnswer> {
  const parsed = parseQuestion(question);
  const reading = readQuestion(question, parsed, await findNames(store, parsed.words));
  const isAsked =
    reading.dates !== null ||
    [reading.who, reading.toWhom, reading.via, reading.about].some((part) => part.length > 0);
  const { found, missing, toOthers } = isAsked
    ? await findCandidates(store, reading)
    : noCandidates;
  const gathered = await gatherByRemark(store, found, glossedBy);
  const fitting = await thoseSaidTo(store, gathered, reading.toWhom);
  // Each list comes newest first, and sorting leaves equal ones as they stand.
  const ranked = [
    ...fitting.map((group): Ranked => ({ score: group.score, size: group.size, group })),
    ...(isAsked ? await groupPositions(store, reading) : []).sort(newestFirst).map(rankOf),
    ...(isAsked ? await groupFigures(store, reading) : []).sort(newestFirst).map(rankOf),
  ].sort((a, b) => b.score - a.score || b.size - a.size);
  const passages = ranked.length > 0 || !isAsked ? [] : await passagesFor(store, reading);
  const answered = [...ranked, ...passages.map(rankOf)];
  const groups = await groupsOf(store, answered.slice(offset, offset + limit));
  return {
    question,
    reading,
    groups: groups.map((group) => withFound(group, reading.about)),
    total: answered.length,
    searched: await store.countDocuments(),
    missing,
    toOthers: toOthers + gathered.length - fitting.length,
    remarks: [
      ...reading.remarks,
      ...(isAsked
        ? []
        : ["Ask about somebody, something, or both: “What did Ada Orlu say about the bridge?”"]),
      ...(answered.length > 0 ? [] : unknownNames(reading)),
      ...severalNames(reading),
    ],
  };
}

/** A group of an answer by what it is sorted by; gathered reports are read only where they are given. */
interface Ranked {
  readonly score: number;
  readonly size: number;
  readonly group: AskGroup | Gathered;
}

function rankOf(group: AskGroup): Ranked {
  return { score: group.score, size: group.rows.length, group };
}

function newestFirst({ rows: [a] }: AskGroup, { rows: [b] }: AskGroup): number {
  const [x, y] = [a.date ?? "", b.date ?? ""];
  return x === y ? ((a.id ?? "") < (b.id ?? "") ? -1 : 1) : x > y ? -1 : 1;
}

/** The groups with their rows. */
async function groupsOf(store: Store, ranked: readonly Ranked[]): Promise<AskGroup[]> {
  const gathered = ranked.flatMap(({ group }) => ("matches" in group ? [group] : []));
  const read = await readGroups(store, gathered);
  return ranked.flatMap(({ group }) => ("matches" in group ? (read.get(group) ?? []) : [group]));
}

/**
 * The groups that hold words which may have been said to those asked for: one report names them, or
 * no report names anybody. Where somebody is asked for, reads all reports.
 */
async function thoseSaidTo(
  store: Store,
  gathered: readonly Gathered[],
  toWhom: readonly AskedName[],
): Promise<readonly Gathered[]> {
  if (toWhom.length === 0) return gathered;
  const read = await readGroups(store, gathered);
  return gathered.filter((one) => isSaidTo(read.get(one)?.rows ?? [], toWhom));
}

function isSaidTo(rows: readonly AskRow[], toWhom: readonly AskedName[]): boolean {
  const fits = rows.flatMap(({ statement }) =>
    statement === null ? [] : addresseeFit(statement, toWhom),
  );
  return fits.includes("same") || !fits.includes("other");
}

function unknownNames({ who, toWhom }: QuestionReading): string[] {
  return [...who, ...toWhom]
    .filter(({ text, entities }) => entities.length === 0 && /^\p{Lu}/u.test(text))
    .map(({ text }) => `The record has nobody by the name of “${text}”.`);
}

function severalNames({ who, toWhom }: QuestionReading): string[] {
  return [...who, ...toWhom]
    .filter(({ entities }) => entities.length > 1)
    .map(
      ({ text, entities }) =>
        `“${text}” may be ${entities.map(({ name }) => name).join(" or ")}; all were looked for.`,
    );
}

/** Passages that hold all words of the matter, where no statement answers: text that stands in nobody's mouth. */
async function passagesFor(store: Store, reading: QuestionReading): Promise<AskGroup[]> {
  const words = reading.about.map(
    ({ form, lemma }): TextExpression => ({
      kind: "or",
      parts: [
        { kind: "phrase", words: [form] },
        { kind: "phrase", words: [lemma] },
      ],
    }),
  );
  const [first, ...rest] = words;
  // Whoever asks what X said is not answered by what others wrote.
  if (first === undefined || reading.who.length > 0 || reading.via.length > 0) return [];
  const text: TextExpression = rest.length === 0 ? first : { kind: "and", parts: [first, ...rest] };
  const { dates } = reading;
  const documents =
    dates === null
      ? {}
      : {
          ...(dates.from === "" ? {} : { from: dates.from }),
          ...(dates.to.startsWith("9999") ? {} : { to: dates.to }),
        };
  const hits = await store.findPassages(
    { unit: "passage", text, documents },
    { limit: mostPassages },
  );
  const rows: AskRow[] = [];
  for (const { doc, start, end } of hits) {
    const [document] = await store.listDocuments({ ids: [doc] });
    const stored = await store.readDocument(doc, []);
    if (document === undefined || stored === null) continue;
    const exact = stored.doc.text.slice(start, end);
    const base = { id: null, document, start, end, exact, found: [], statement: null, label: null };
    rows.push({
      ...base,
      kind: "passage",
      speaker: null,
      addressee: null,
      date: document.dated,
      isMatch: true,
    });
  }
  const [one, ...others] = rows;
  if (one === undefined) return [];
  const head = {
    kind: "passage",
    id: null,
    relation: "single",
    differences: [],
    score: 0,
  } as const;
  return [{ ...head, rows: [one, ...others] }];
}
