import type { Store, TextExpression } from "../../store/index.ts";
import type { AskAnswer, AskGroup, AskRow } from "./answer.ts";
import { addresseeFit, type Candidates, findCandidates } from "./candidates.ts";
import { findNames } from "./find-names.ts";
import { parseQuestion } from "./parse-question.ts";
import { type AskedName, type QuestionReading, readQuestion } from "./read-question.ts";
import { groupByRemark, withFound } from "./remark-groups.ts";
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
  const said = await groupByRemark(store, found, glossedBy);
  const fitting = said.filter(({ rows }) => isSaidTo(rows, reading.toWhom));
  const groups = [
    ...fitting,
    ...(isAsked ? await groupPositions(store, reading) : []),
    ...(isAsked ? await groupFigures(store, reading) : []),
  ].sort(betterFirst);
  const answered = groups.length > 0 || !isAsked ? groups : await passagesFor(store, reading);
  return {
    question,
    reading,
    groups: answered.slice(offset, offset + limit).map((group) => withFound(group, reading.about)),
    total: answered.length,
    searched: await store.countDocuments(),
    missing,
    toOthers: toOthers + said.length - fitting.length,
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

/** Whether a remark may have been said to those asked for: one report says so, or none names anybody. */
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

function betterFirst(a: AskGroup, b: AskGroup): number {
  const [x, y] = [a.rows[0], b.rows[0]];
  return (
    b.score - a.score ||
    b.rows.length - a.rows.length ||
    ((x.date ?? "") < (y.date ?? "") ? 1 : (x.date ?? "") > (y.date ?? "") ? -1 : 0) ||
    ((x.id ?? "") < (y.id ?? "") ? -1 : 1)
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
