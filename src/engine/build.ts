import type { Doc } from "../doc/index.ts";
import { createDuplicateFilter, ingest, type RawInput, unpack } from "../ingest/index.ts";
import { createProblem, type Problem } from "../problem.ts";
import type { Knowledge } from "../reconcile/index.ts";
import type { DocumentEntry, RecordChange, Store } from "../store/index.ts";
import { type Annotated, createEntry } from "./entry.ts";
import { type NamedDoc, nameOfFile } from "./name-of-file.ts";
import { refreshRecord } from "./refresh-record.ts";

/** How far a build is, for a progress bar. */
export interface Progress {
  readonly step: "documents" | "record";
  /** Documents read so far. */
  readonly done: number;
  /** Name of the input at hand; null between inputs. */
  readonly name: string | null;
}

/** What reading documents into a store did. */
export interface AddReport {
  readonly added: number;
  readonly replaced: number;
  /** Documents that were there already, annotated by the same stages. */
  readonly unchanged: number;
  readonly problems: number;
  /** Names of the inputs, and of files in them, that there are problems with. */
  readonly places: readonly string[];
}

/** What a build did. */
export interface BuildReport extends AddReport {
  readonly record: RecordChange;
}

/** Annotates documents in some engine; gives them back in the same order. */
export interface Annotator {
  /** Names and versions of stages and models; documents annotated by another version are redone. */
  readonly version: string;
  /** What the gazetteer knows of names, for reconciling. */
  readonly knowledge: Knowledge;
  readonly annotate: (docs: readonly Doc[]) => Promise<readonly Annotated[]>;
}

/** What is written of documents, and which version of the stages says that they need not be. */
interface EntryMaker {
  readonly version: string;
  readonly entries: (docs: readonly Doc[]) => Promise<readonly DocumentEntry[]>;
}

/** Documents annotated and written at a time: one transaction, one wait for the disk. */
const batchSize = 32;

/**
 * Reads inputs, annotates what is new or changed, writes it, and reconciles the
 * record. Killed at any moment and run again it gives the store of an undisturbed
 * run, because every batch is one transaction and ids are hashes of content.
 */
export async function build(
  inputs: AsyncIterable<RawInput | Problem>,
  store: Store,
  annotator: Annotator,
  onProgress: (progress: Progress) => void = () => {},
): Promise<BuildReport> {
  let read = 0;
  const counts = await addDocuments(inputs, store, annotator, (progress) => {
    read = progress.done + 1;
    onProgress(progress);
  });
  onProgress({ step: "record", done: read, name: null });
  const record = await refreshRecord(store, annotator.knowledge);
  return { ...counts, record };
}

/** Reads inputs, annotates what is new or changed and writes it; the record is left as it is. */
export async function addDocuments(
  inputs: AsyncIterable<RawInput | Problem>,
  store: Store,
  annotator: Annotator,
  onProgress: (progress: Progress) => void = () => {},
): Promise<AddReport> {
  const { version } = annotator;
  const entries = async (docs: readonly Doc[]): Promise<DocumentEntry[]> =>
    (await annotator.annotate(docs)).map((annotated) => createEntry(annotated, version));
  return storeInputs(inputs, store, { version, entries }, onProgress);
}

/** Reads inputs and writes those documents that are not there as this version annotates them, as the entries say. */
export async function storeInputs(
  inputs: AsyncIterable<RawInput | Problem>,
  store: Store,
  { version, entries: makeEntries }: EntryMaker,
  onProgress: (progress: Progress) => void,
): Promise<AddReport> {
  const counts = { added: 0, replaced: 0, unchanged: 0, problems: 0 };
  const once = createDuplicateFilter();
  let waiting: (NamedDoc & { readonly retrieved: string | null })[] = [];
  let done = 0;
  const flush = async (): Promise<void> => {
    const made = await makeEntries(waiting.map(({ doc }) => doc));
    const entries = made.map((entry, i) => {
      const { retrieved = null, file = null } = waiting[i] ?? {};
      return { ...entry, retrieved, file };
    });
    for (const written of await store.writeDocuments(entries)) {
      if (written === "added") counts.added++;
      else counts.replaced++;
    }
    waiting = [];
  };
  const told = new Map<string, readonly Problem[]>();
  /** Replaces the problems of an earlier run; those of this one add up, because long files come in pieces. */
  const tell = async (where: string, problems: readonly Problem[]): Promise<void> => {
    const before = told.get(where) ?? [];
    if (before.length > 0 && problems.length === 0) return;
    const all = [...before, ...problems];
    if (all.length > 0) told.set(where, all);
    await store.writeProblems(where, all);
    counts.problems += problems.length;
  };
  for await (const input of unpacked(inputs, (name) => tell(name, []))) {
    if ("code" in input) {
      await tell(input.where ?? "", [input]);
      continue;
    }
    const { docs, problems } = once(ingest(input));
    const named: NamedDoc[] = [];
    for (const doc of docs) named.push(await nameOfFile(store, doc, input));
    await tell(input.name, [...problems, ...named.flatMap((one, i) => otherName(docs[i], one))]);
    for (const { doc, file } of named) {
      onProgress({ step: "documents", done, name: doc.origin.name });
      if (await isCurrent(store, doc, version)) counts.unchanged++;
      else if (waiting.push({ doc, file, retrieved: input.retrieved }) >= batchSize) await flush();
      done++;
    }
  }
  await flush();
  return { ...counts, places: [...told.keys()] };
}

/** What is told of a document that is not kept under the name it came with. */
function otherName(came: Doc | undefined, { doc: { origin } }: NamedDoc): Problem[] {
  const name = came?.origin.name ?? origin.name;
  if (name === origin.name) return [];
  const detail = `“${name}” is kept as “${origin.name}”.`;
  return [createProblem("name-taken", { where: name }, detail)];
}

/** The inputs with packed files opened; `onOpen` is told the name of each before. */
async function* unpacked(
  inputs: AsyncIterable<RawInput | Problem>,
  onOpen: (name: string) => Promise<void>,
): AsyncGenerator<RawInput | Problem> {
  for await (const input of inputs) {
    if ("code" in input) yield input;
    else {
      await onOpen(input.name);
      for await (const one of unpack(input)) {
        yield "code" in one ? one : { ...one, file: input.file };
      }
    }
  }
}

async function isCurrent(store: Store, doc: Doc, version: string): Promise<boolean> {
  const head = await store.findDocument(doc.origin.name, doc.origin.outlet);
  return head !== null && head.id === doc.id && head.pipeline === version;
}
