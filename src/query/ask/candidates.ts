import { stemOf } from "../../lang/en/stem.ts";
import { type DateRange, dateRange, type RecordedStatement } from "../../record/index.ts";
import type { StatementFilter, Store, TextExpression } from "../../store/index.ts";
import { foldedWords } from "../../text/index.ts";
import type { QuestionWord } from "./parse-question.ts";
import type { AskedName, QuestionReading } from "./read-question.ts";

/** A statement that may answer, with how much of the question it holds. */
export interface Candidate {
  readonly statement: RecordedStatement;
  /**
   * How much of the question a statement answers, 0 to 1.4: the share of its words, rare ones
   * weighing more, and a little more for a known addressee and for a known day.
   */
  readonly score: number;
}

/** What was looked for and found. */
export interface Candidates {
  /** Best first. */
  readonly found: readonly Candidate[];
  /** Words of the matter that no statement of the record holds. */
  readonly missing: readonly string[];
  /** Statements left out because they were said to somebody else. */
  readonly toOthers: number;
}

/** Statements read for one condition, the newest. With more, common words are asked for together with rare ones only. */
const mostRead = 240;
/** The same where those count only that were said to somebody. */
const mostReadToSomebody = 600;
/** Statements with which no more is asked for; fewer are asked for in more ways. */
const enough = 120;
/** Least share of the best score that is still an answer. */
const nearBest = 0.55;

/** Finds the statements that may answer a question: by who, when and via first, then by the words of the matter. */
export async function findCandidates(store: Store, reading: QuestionReading): Promise<Candidates> {
  const filters = baseFilters(reading);
  const weights = await weigh(store, reading.about);
  const held = reading.about.filter(({ form }) => (weights.get(form) ?? 0) > 0);
  const missing = reading.about.filter((word) => !held.includes(word)).map(({ form }) => form);
  if (reading.about.length > 0 && held.length === 0) return { found: [], missing, toOthers: 0 };
  const most = reading.toWhom.length === 0 ? mostRead : mostReadToSomebody;
  const statements = new Map<string, RecordedStatement>();
  for (const filter of filters) {
    for (const statement of await readFor(store, filter, { held, weights, most })) {
      if (statement.status !== "rejected") statements.set(statement.id, statement);
    }
  }
  const scored: Candidate[] = [];
  let toOthers = 0;
  for (const statement of statements.values()) {
    const fit = addresseeFit(statement, reading.toWhom);
    if (fit === "other") {
      toOthers++;
      continue;
    }
    const share = coverage(statement, reading.about, weights);
    if (reading.about.length > 0 && share === 0) continue;
    scored.push({
      statement,
      score:
        share +
        (fit === "same" ? 0.2 : 0) +
        (isInside(statement, reading.dates) ? 0.1 : 0) +
        statement.confidence / 10,
    });
  }
  // Statements come newest first, and sorting leaves equal ones as they stand.
  scored.sort((a, b) => b.score - a.score);
  const best = reading.about.length === 0 ? 0 : (scored[0]?.score ?? 0);
  return { found: scored.filter(({ score }) => score >= best * nearBest), missing, toOthers };
}

/** One filter for each way the speaker may be recorded: as an entity, or under a name that is none. */
function baseFilters({ who, via, dates }: QuestionReading): StatementFilter[] {
  const base: StatementFilter = {
    ...(dates === null ? {} : datesOf(dates)),
    ...(via.length === 0 ? {} : { via: via.map(({ text }) => text).join(" ") }),
  };
  if (who.length === 0) return [base];
  return who.flatMap(({ text, entities }) => [
    ...entities.map(({ id }) => ({ ...base, speakerId: id })),
    { ...base, speakerId: null, source: text },
  ]);
}

function datesOf({ from, to }: { from: string; to: string }): StatementFilter {
  return { ...(from === "" ? {} : { from }), ...(to.startsWith("9999") ? {} : { to }) };
}

/** How much a word tells: more, the fewer statements hold it; 0 for a word that none holds. */
async function weigh(
  store: Store,
  about: readonly QuestionWord[],
): Promise<ReadonlyMap<string, number>> {
  const weights = new Map<string, number>();
  if (about.length === 0) return weights;
  const all = await store.countStatements();
  for (const word of about) {
    const n = await store.countStatements({ about: expressionOf(word) });
    weights.set(word.form, n === 0 ? 0 : Math.log(1 + all / n));
  }
  return weights;
}

/** The word as written, its lemma, and what begins with its stem: *supports*, *supported*, *support*. */
function expressionOf({ form, lemma }: QuestionWord): TextExpression {
  const stem = stemOf(form);
  const readings: TextExpression[] = [...new Set([form, lemma])].map((word) => ({
    kind: "phrase",
    words: [word],
  }));
  if (stem.length >= 4) readings.push({ kind: "prefix", word: stem });
  return joinAll("or", readings);
}

function joinAll(kind: "and" | "or", parts: readonly TextExpression[]): TextExpression {
  const [first, ...rest] = parts;
  if (first === undefined) throw new RangeError("No parts to join");
  return rest.length === 0 ? first : { kind, parts: [first, ...rest] };
}

/** The words of a question that the record holds, how much each tells, and how many statements to read. */
interface Matter {
  readonly held: readonly QuestionWord[];
  readonly weights: ReadonlyMap<string, number>;
  readonly most: number;
}

/**
 * Statements that hold any of the words, where these are few. Otherwise those that hold all words,
 * then all but the commonest, and so on, until there are enough.
 */
async function readFor(
  store: Store,
  filter: StatementFilter,
  { held, weights, most }: Matter,
): Promise<RecordedStatement[]> {
  const page = { limit: most, order: "newest" } as const;
  if (held.length === 0) return store.readStatements(filter, page);
  const any: StatementFilter = { ...filter, about: joinAll("or", held.map(expressionOf)) };
  if ((await store.countStatements(any)) <= most) return store.readStatements(any, page);
  const rare = held.toSorted((a, b) => (weights.get(b.form) ?? 0) - (weights.get(a.form) ?? 0));
  const found = new Map<string, RecordedStatement>();
  for (let n = rare.length; n > 0 && found.size < enough; n--) {
    const about = joinAll("and", rare.slice(0, n).map(expressionOf));
    for (const one of await store.readStatements({ ...filter, about }, page))
      found.set(one.id, one);
  }
  return [...found.values()];
}

/** Whether a statement was said to the one asked for, to somebody else, or to nobody that is recorded. */
export function addresseeFit(
  { addressee, addresseeId }: RecordedStatement,
  wanted: readonly AskedName[],
): "same" | "open" | "other" {
  if (wanted.length === 0 || addressee === null) return "open";
  const own = new Set(foldedWords(addressee));
  const fits = wanted.some(
    ({ text, entities }) =>
      entities.some(({ id }) => id === addresseeId) ||
      foldedWords(text).some((word) => own.has(word)),
  );
  return fits ? "same" : "other";
}

/** Whether its own date lies wholly inside the days asked for; the filter lets pass what only may. */
function isInside({ date }: RecordedStatement, dates: DateRange | null): boolean {
  const own = date === null || dates === null ? null : dateRange(date);
  return own !== null && dates !== null && own.from >= dates.from && own.to <= dates.to;
}

/** Share of the matter's weight that the statement's words hold. */
export function coverage(
  statement: Pick<RecordedStatement, "evidence">,
  about: readonly QuestionWord[],
  weights: ReadonlyMap<string, number>,
): number {
  if (about.length === 0) return 0;
  const wanted = wantedBy(about);
  const held = new Set<QuestionWord>();
  for (const { exact } of statement.evidence) {
    for (const word of foldedWords(exact)) {
      for (const one of wanted.get(word) ?? []) held.add(one);
      for (const one of wanted.get(stemOf(word)) ?? []) held.add(one);
    }
  }
  let share = 0;
  let all = 0;
  for (const word of about) {
    // A word that no statement holds is the most telling of all: what lacks it answers less.
    const weight = (weights.get(word.form) ?? 0) || unheld;
    all += weight;
    if (held.has(word)) share += weight;
  }
  return share / all;
}

const wantedByMatter = new WeakMap<
  readonly QuestionWord[],
  ReadonlyMap<string, readonly QuestionWord[]>
>();

/** The words of a matter by every form that holds them, worked out once for a question. */
function wantedBy(about: readonly QuestionWord[]): ReadonlyMap<string, readonly QuestionWord[]> {
  const known = wantedByMatter.get(about);
  if (known !== undefined) return known;
  const wanted = new Map<string, QuestionWord[]>();
  for (const word of about) {
    for (const form of new Set([word.form, word.lemma, stemOf(word.form)])) {
      wanted.set(form, [...(wanted.get(form) ?? []), word]);
    }
  }
  wantedByMatter.set(about, wanted);
  return wanted;
}

const unheld = 4;
