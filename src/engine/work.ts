import type { Doc, DocId } from "../doc/index.ts";
import type { RawInput } from "../ingest/index.ts";
import { OnrecordError, type Problem } from "../problem.ts";
import { type Claims, type DocumentEntry, isSharedAddress, type Store } from "../store/index.ts";
import { type Annotator, type BuildReport, type Progress, storeInputs } from "./build.ts";
import { createEntry } from "./entry.ts";
import { refreshRecord } from "./refresh-record.ts";

/** Documents that a worker takes at a time: a wait for the database is short beside reading them. */
const batchSize = 32;
/** Ids looked through for free ones: more than workers on one store hold together. */
const window = 2000;
/** Milliseconds until a worker looks again, where others hold all that is left. */
const pause = 200;

/**
 * As `build`, for a store that workers share: stores the inputs unread, reads along
 * with whoever works on the store until nothing is left, then reconciles. The record is
 * that of `build`. Throws {@link OnrecordError} `store-unshared` for a store of one machine.
 */
export async function buildShared(
  inputs: AsyncIterable<RawInput | Problem>,
  store: Store,
  annotator: Annotator,
  onProgress: (progress: Progress) => void = () => {},
): Promise<BuildReport> {
  needShared(store);
  const { version } = annotator;
  const counts = await storeInputs(inputs, store, { version, entries: unread }, onProgress);
  let done = 0;
  await work(store, annotator, (many) => {
    done += many;
    onProgress({ step: "documents", done, name: null });
  });
  onProgress({ step: "record", done, name: null });
  return { ...counts, record: await refreshRecord(store, annotator.knowledge) };
}

/** Documents as they came in, for whoever reads them first. */
async function unread(docs: readonly Doc[]): Promise<DocumentEntry[]> {
  return docs.map((doc) => ({ doc, pipeline: null, statements: [], problems: [] }));
}

/** Reads what nobody has read yet, sharing it out with other workers, until nothing is left or `signal` says to stop; gives how many documents it read itself. */
export async function work(
  store: Store,
  annotator: Annotator,
  onRead: (documents: number) => void = () => {},
  signal: AbortSignal | null = null,
): Promise<number> {
  return needShared(store)(async (claims) => {
    let done = 0;
    for (;;) {
      const left = await store.readUnread(annotator.version, window);
      if (left.length === 0 || signal?.aborted === true) return done;
      const read = await readSome(store, annotator, claims, left);
      if (read === 0) await new Promise((resolve) => setTimeout(resolve, pause));
      else onRead(read);
      done += read;
    }
  });
}

async function readSome(
  store: Store,
  annotator: Annotator,
  claims: Claims,
  left: readonly DocId[],
): Promise<number> {
  const taken = await claims.take(left, batchSize);
  try {
    const stored = await Promise.all(taken.map((id) => store.readDocument(id, [])));
    // Another may have read one between the look and the claim.
    const open = stored.filter((one) => one !== null && one.pipeline !== annotator.version);
    const docs = open.flatMap((one) => one?.doc ?? []);
    const entries = (await annotator.annotate(docs)).map((one) =>
      createEntry(one, annotator.version),
    );
    await store.writeDocuments(entries);
    return docs.length;
  } finally {
    await claims.release();
  }
}

/** Throws what {@link buildShared} would for a store of one machine, before one is made at the address. */
export function needSharedAddress(url: string): void {
  if (!isSharedAddress(url)) throw unshared();
}

function needShared(store: Store): NonNullable<Store["withClaims"]> {
  if (store.withClaims !== null) return store.withClaims;
  throw unshared();
}

function unshared(): OnrecordError {
  return new OnrecordError(
    "store-unshared",
    "Workers need a store that machines can share. Give a postgres:// address, or use --threads.",
  );
}
