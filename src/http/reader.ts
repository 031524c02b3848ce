import type { DocId } from "../doc/index.ts";
import type { Problem } from "../problem.ts";
import {
  type DigestWeek,
  digestWeeks,
  documentsOf,
  type RemarkColumns,
  readRemarkColumns,
  readTies,
  type Ties,
  type TimelineMonth,
  timelineMonths,
  type WiderWordings,
  wordsWider,
} from "../query/index.ts";
import type { Dating, Judgment, Remark, RowId } from "../record/index.ts";
import { firstWords } from "../record/index.ts";
import {
  createKept,
  createReady,
  type ListedDocument,
  type SearchColumns,
  type Store,
} from "../store/index.ts";
import { pushUnder } from "../text/index.ts";
import type { DatingAnswer, DocumentRef, RemarkBrief } from "./answers.ts";
import { type KnownEntities, readEntities } from "./known-entities.ts";

/** What lists are made from, read once and kept until the store changes. */
export interface Overview {
  /** By id, in the store's order: name, outlet, id. */
  readonly documents: ReadonlyMap<string, ListedDocument>;
  readonly datings: ReadonlyMap<string, DatingAnswer>;
  /** Ids of the documents with one text, by its hash. */
  readonly byText: ReadonlyMap<string, readonly string[]>;
  /** Problems met on reading an input, by its name: that of its document, where one came of it. */
  readonly unplaced: ReadonlyMap<string, readonly Problem[]>;
}

/** A store with the overview that the screens share. */
export interface Reader {
  readonly store: Store;
  readonly overview: () => Promise<Overview>;
  /** All remarks, by what lists narrow them by. */
  readonly remarks: () => Promise<RemarkColumns>;
  /** How many statements each entity makes, by id; counted once, then kept. */
  readonly statementsBySpeaker: () => Promise<ReadonlyMap<string, number>>;
  /** Everybody and everything, with their first mention only; read when first asked for, then kept. */
  readonly entities: () => Promise<KnownEntities>;
  /** The weeks and the months of the record; counted once, then kept. */
  readonly weeks: () => Promise<readonly DigestWeek[]>;
  readonly months: () => Promise<readonly TimelineMonth[]>;
  /** Who said and did what to whom; read when first asked for, then kept. */
  readonly ties: () => Promise<Ties>;
  /** What search narrows and counts by; null while it is read, and the store itself is asked. */
  readonly columns: () => Promise<SearchColumns | null>;
  /** Has the next overview read anew: something was written here. */
  readonly forget: () => void;
}

/**
 * Creates a reader. Until somebody writes to the store it keeps what it has read: one object for
 * each document, some bytes for each remark.
 */
export function createReader(store: Store): Reader {
  const headlines = new Map<string, string | null>();
  const overview = createKept(store, () => readOverview(store, headlines));
  const bySpeaker = createKept(store, () => countBySpeaker(store));
  const remarks = createKept(store, () => readRemarkColumns(store));
  const entities = createKept(store, async () => {
    const remarksBySpeaker = countRemarksBySpeaker(await remarks.read());
    return readEntities(store, { remarksBySpeaker, statements: await bySpeaker.read() });
  });
  const weeks = createKept(store, () => digestWeeks(store));
  const months = createKept(store, () => timelineMonths(store));
  const ties = createKept(store, () => readTies(store));
  const columns = createReady(store, store.readSearchColumns);
  return {
    store,
    overview: overview.read,
    remarks: remarks.read,
    statementsBySpeaker: bySpeaker.read,
    entities: entities.read,
    weeks: weeks.read,
    months: months.read,
    ties: ties.read,
    columns: columns.take,
    forget: () => {
      for (const kept of [overview, remarks, bySpeaker, entities, weeks, months, ties])
        kept.forget();
    },
  };
}

async function countBySpeaker(store: Store): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { value, count } of await store.countStatementsBy("speakerId")) {
    if (value !== null) counts.set(value, count);
  }
  return counts;
}

async function readOverview(
  store: Store,
  headlines: Map<string, string | null>,
): Promise<Overview> {
  const redates = await lastRedates(store);
  const rows = new Map((await store.readRows("datings")).map((row) => [row.doc, row]));
  const datings = new Map<string, DatingAnswer>();
  const documents = new Map<string, ListedDocument>();
  for (const row of await store.listDocuments()) {
    const title = row.title ?? (await headlineOf(store, row, headlines));
    const dating = judgeDating(row.id, rows.get(row.id) ?? null, redates);
    if (dating !== null) datings.set(row.id, dating);
    documents.set(row.id, {
      ...row,
      title,
      dated: dating === null || dating.setBy === null ? row.dated : dating.date,
    });
  }
  const byText = new Map<string, string[]>();
  for (const { id, textHash } of documents.values()) pushUnder(byText, textHash, id);
  const unplaced = new Map<string, Problem[]>();
  for (const { doc, ...problem } of await store.readProblems()) {
    if (doc === null) pushUnder(unplaced, problem.where ?? "", problem);
  }
  return { documents, datings, byText, unplaced };
}

/** How many remarks each entity makes, by the entity's id. */
export function countRemarksBySpeaker({
  speakerId: { codes, values },
}: RemarkColumns): ReadonlyMap<RowId, number> {
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return new Map(values.flatMap((id, code) => (id === null ? [] : [[id, counts[code] ?? 0]])));
}

/** Documents whose text is opened for a headline; beyond, lists give the name instead. */
const headlinesRead = 5000;

/** What marks a heading in Markdown, before and after it. */
const markdownSigns = /^#{1,6}\s+|\s+#+\s*$/g;

/** The headline as printed, for a document that came without a title; null when it has none, or nobody has read it yet. */
async function headlineOf(
  store: Store,
  { id, pipeline }: Pick<ListedDocument, "id" | "pipeline">,
  known: Map<string, string | null>,
): Promise<string | null> {
  if (pipeline === null) return null;
  const old = known.get(id);
  if (old !== undefined) return old;
  if (known.size >= headlinesRead) return null;
  const stored = await store.readDocument(id, ["blocks"]);
  const block = stored?.doc.layers.blocks.find(({ kind }) => kind === "headline");
  const title =
    block === undefined || stored === null
      ? null
      : stored.doc.text
          .slice(block.start, block.end)
          .replace(stored.doc.origin.mediaType === "text/markdown" ? markdownSigns : "", "")
          .replace(/\s+/g, " ")
          .slice(0, 300);
  known.set(id, title);
  return title;
}

/** The last `redate` that stands of each document that has one, or that took the place of one that had. */
async function lastRedates(store: Store): Promise<ReadonlyMap<DocId, Judgment>> {
  const judgments = await store.readJudgments();
  // Where words stand now costs reading the texts of all documents that decisions name.
  if (!judgments.some(({ action }) => action === "redate")) return new Map();
  const redates = (await store.placeJudgments()).flatMap(({ judgment, state }) =>
    judgment.action === "redate" && (state === "kept" || state === "re-attached") ? [judgment] : [],
  );
  return new Map(redates.flatMap((one) => one.target.map(({ doc }) => [doc, one] as const)));
}

/** A document's dating as judgments leave it. Null where neither says anything. */
function judgeDating(
  doc: DocId,
  dating: Dating | null,
  redates: ReadonlyMap<DocId, Judgment>,
): DatingAnswer | null {
  const redate = redates.get(doc);
  const date = redate?.values?.["date"];
  if (redate === undefined || !(date === null || typeof date === "string")) {
    return dating === null ? null : { ...dating, setBy: null };
  }
  const reasons = dating?.reasons ?? [];
  return { doc, date, earliest: date, latest: date, how: "person", reasons, setBy: redate.who };
}

/** A remark in short. */
export function createBrief(remark: Remark, wider: WiderWordings): RemarkBrief {
  const adds = remark.glosses.flatMap((gloss) => gloss.adds.map((one) => one.exact));
  return {
    id: remark.id,
    speaker: remark.speaker,
    speakerId: remark.speakerId,
    addressee: remark.addressee,
    date: remark.date,
    exact: firstWords(remark)
      .map((one) => one.exact)
      .join(" … "),
    documents: documentsOf(remark),
    origins: remark.origins,
    variants: remark.variants.length,
    glosses: remark.glosses.length,
    adds: [...new Set(adds)],
    widerThan: wordsWider(wider, remark),
    confidence: remark.confidence,
  };
}

/** The remarks of these ids in short, in this order; those that are gone are left out. */
export async function readBriefs(
  { store, remarks }: Reader,
  ids: readonly RowId[],
): Promise<RemarkBrief[]> {
  const wanted = [...new Set(ids)];
  const rows = wanted.length === 0 ? [] : await store.readRows("remarks", { ids: wanted });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const { wider } = await remarks();
  return wanted.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [createBrief(row, wider)];
  });
}

/** A document by name. */
export function createRef(document: ListedDocument): DocumentRef {
  const { id, name, title, outlet, dated } = document;
  return { id, name, title, outlet, dated };
}

/** The documents of these ids by name, each once, in the order of the list. */
export function refsOf(overview: Overview, ids: Iterable<string>): DocumentRef[] {
  return [...new Set(ids)].flatMap((id) => {
    const document = overview.documents.get(id);
    return document === undefined ? [] : [createRef(document)];
  });
}
