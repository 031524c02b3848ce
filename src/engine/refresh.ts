import type { DocId } from "../doc/index.ts";
import {
  createReconciler,
  type DocumentFacts,
  type Knowledge,
  reconcile,
} from "../reconcile/index.ts";
import type { Judgment } from "../record/index.ts";
import type { DocumentHead, RecordChange, Store, StoreCounts } from "../store/index.ts";
import { checkMemory } from "./memory-room.ts";
import { readLayers } from "./read-layers.ts";
import { addedByDoc, factsOf, readEffective } from "./refresh-record.ts";

/** Brings the record of one store up to date, as `refreshRecord` does; what it knows of the store from the last time it does not read again. */
export type Refresh = (store: Store) => Promise<RecordChange>;

/** Characters of documents whose facts are kept; those of one take some 50 bytes of memory. What a larger pile has more is read again each time. */
const mostKept = 10_000_000;
/** Documents that are read one by one; of more all are read again, which costs less each. */
const mostByOne = 50;

/** What was brought up to date last. */
interface Done {
  readonly documents: string;
  readonly judgments: string;
  readonly rows: string;
}

/** Facts that need not be read again as long as the document is of one pipeline; null for a document that lacks layers. */
interface Kept {
  readonly pipeline: string | null;
  readonly facts: DocumentFacts | null;
}

/**
 * Creates a refresh for a process that stays: it keeps what was read of documents, within
 * bounds, and what was compared, and does nothing where nothing changed that the record
 * rests on: most decisions confirm. For one store.
 */
export function createRefresh(knowledge: Knowledge): Refresh {
  const remembering = createReconciler();
  let kept: ReadonlyMap<DocId, Kept> = new Map();
  let done: Done | null = null;
  return async (store) => {
    const judgments = await readEffective(store);
    const heads = await store.listDocuments();
    checkMemory(heads);
    const before = await store.counts();
    const now: Done = {
      documents: JSON.stringify(heads.map(({ id, pipeline }) => [id, pipeline])),
      judgments: JSON.stringify(withoutIdle(judgments)),
      rows: rowsOf(before),
    };
    if (
      done?.documents === now.documents &&
      done.judgments === now.judgments &&
      done.rows === now.rows
    ) {
      return { written: 0, removed: 0, unchanged: sumOf(before) };
    }
    done = null;
    const read = await readFacts(store, { heads, judgments, kept, knowledge });
    kept = read.kept;
    // Of a large pile what is remembered would fill the memory, and saves little.
    const isLarge = heads.reduce((sum, { length }) => sum + length, 0) > mostKept;
    const rows = (isLarge ? reconcile : remembering)(read.facts, knowledge, judgments);
    const change = await store.replaceRecord(rows);
    done = { ...now, rows: rowsOf(await store.counts()) };
    return change;
  };
}

/** How many rows of each kind there are: fewer than were written where a document was taken out and put back. */
function rowsOf(counts: StoreCounts): string {
  return JSON.stringify(numbersOf(counts));
}

function sumOf(counts: StoreCounts): number {
  return numbersOf(counts).reduce((sum, count) => sum + count, 0);
}

function numbersOf(counts: StoreCounts): number[] {
  const { entities, remarks, events, figures, positions, datings } = counts;
  return [entities, remarks, events, figures, positions, datings];
}

/** Decisions without those that confirm what nobody rejected: the record is the same with them. */
function withoutIdle(judgments: readonly Judgment[]): Judgment[] {
  const rejected = new Set(
    judgments.flatMap(({ action, target }) =>
      action === "reject" ? target.map(({ doc }) => doc) : [],
    ),
  );
  return judgments.filter(
    ({ action, target }) => action !== "confirm" || target.some(({ doc }) => rejected.has(doc)),
  );
}

interface Reading {
  readonly heads: readonly DocumentHead[];
  readonly judgments: readonly Judgment[];
  readonly kept: ReadonlyMap<DocId, Kept>;
  readonly knowledge: Knowledge;
}

/** The facts of all documents, and those to keep for the next time. */
async function readFacts(
  store: Store,
  { heads, judgments, kept, knowledge }: Reading,
): Promise<{ readonly facts: DocumentFacts[]; readonly kept: ReadonlyMap<DocId, Kept> }> {
  const added = addedByDoc(judgments);
  const known = new Map(
    heads.flatMap(({ id, pipeline }) => {
      const own = kept.get(id);
      return own?.pipeline === pipeline && !added.has(id) ? [[id, own] as const] : [];
    }),
  );
  const missing = heads.filter(({ id }) => !known.has(id));
  const facts = new Map<DocId, DocumentFacts | null>();
  for (const [id, own] of known) facts.set(id, own.facts);
  if (missing.length <= mostByOne) {
    for (const { id } of missing) {
      const stored = await store.readDocument(id, readLayers);
      facts.set(id, stored === null ? null : factsOf(stored, added, knowledge));
    }
  } else {
    for await (const stored of store.readDocuments(readLayers)) {
      if (!known.has(stored.doc.id)) facts.set(stored.doc.id, factsOf(stored, added, knowledge));
    }
  }
  return {
    facts: [...facts.values()].flatMap((own) => own ?? []),
    kept: toKeep(heads, facts, added),
  };
}

/** The facts of the first documents, as far as they may be kept: not of those that people added to. */
function toKeep(
  heads: readonly DocumentHead[],
  facts: ReadonlyMap<DocId, DocumentFacts | null>,
  added: ReadonlyMap<DocId, unknown>,
): ReadonlyMap<DocId, Kept> {
  const kept = new Map<DocId, Kept>();
  let room = mostKept;
  for (const { id, pipeline, length } of heads) {
    room -= length;
    if (room < 0) break;
    if (!added.has(id)) kept.set(id, { pipeline, facts: facts.get(id) ?? null });
  }
  return kept;
}
