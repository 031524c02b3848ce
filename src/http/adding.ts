import type { AddReport } from "../engine/index.ts";
import { createRawInput, type RawInput } from "../ingest/index.ts";
import type { AddingAnswer } from "./adding-answer.ts";
import type { AppOptions } from "./app-options.ts";
import type { Reader } from "./reader.ts";

/** A file as a page sends it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads files that pages send, one run after the other. */
export interface Adder {
  /** Puts files in the queue; a run that is going on takes them along. */
  readonly add: (files: readonly SentFile[]) => void;
  /** Files and bytes that wait to be read. */
  readonly waiting: () => { readonly files: number; readonly bytes: number };
  readonly progress: () => AddingAnswer;
  /** What is going on, in a few words; null when nothing is. */
  readonly building: () => string | null;
}

const threads = 2;
/** Milliseconds between looks at whether another build is done. */
const buildPoll = 200;

const atRest: AddingAnswer = {
  running: false,
  step: null,
  now: null,
  read: 0,
  waiting: 0,
  added: 0,
  replaced: 0,
  unchanged: 0,
  problems: [],
  failed: null,
};

/**
 * Creates an adder. Documents are annotated in threads, which live as long as a run, and
 * the record is brought up to date when the queue is empty; both wait for a build that
 * is going on already.
 */
export function createAdder(
  reader: Reader,
  options: Pick<AppOptions, "building" | "refresh" | "onError">,
): Adder {
  let queue: SentFile[] = [];
  let state = atRest;
  async function* inputs(): AsyncGenerator<RawInput> {
    for (;;) {
      const file = queue.shift();
      if (file === undefined) return;
      state = { ...state, now: file.name, read: state.read + 1 };
      yield createRawInput(file.name, file.bytes);
    }
  }
  const run = async (): Promise<void> => {
    while (options.building() !== null) await pause(buildPoll);
    // Loaded only now: the models take longer to read than the page takes to open.
    const engine = await import("../engine/index.ts");
    const annotator = engine.createAnnotator(threads);
    const places = new Set<string>();
    try {
      while (queue.length > 0) {
        state = { ...state, step: "documents" };
        const report = await engine.addDocuments(inputs(), reader.store, annotator);
        for (const place of report.places) places.add(place);
        state = sum(state, report);
        state = { ...state, step: "record", now: null };
        if (options.refresh !== null) await options.refresh();
        else await engine.refreshRecord(reader.store, annotator.knowledge);
      }
    } finally {
      await annotator.close();
      reader.forget();
    }
    const problems = await reader.store.readProblems();
    const { documents } = await reader.overview();
    const stored = new Set([...documents.values()].map(({ name }) => name));
    state = {
      ...state,
      problems: problems.flatMap(({ where, doc, message }) =>
        doc === null && where !== null && places.has(where)
          ? [{ name: where, message, isStored: stored.has(where) }]
          : [],
      ),
    };
  };
  const start = (): void => {
    state = { ...atRest, running: true, step: "documents" };
    run().then(
      () => {
        state = { ...state, running: false, step: null };
        // Files that came while the run was ending.
        if (queue.length > 0) start();
      },
      (error: Error) => {
        queue = [];
        state = {
          ...state,
          running: false,
          step: null,
          failed: "Reading the files failed. What was read before is kept; try the others again.",
        };
        options.onError(error);
      },
    );
  };
  return {
    add: (files) => {
      queue.push(...files);
      if (!state.running) start();
    },
    waiting: () => ({
      files: queue.length,
      bytes: queue.reduce((bytes, file) => bytes + file.bytes.length, 0),
    }),
    progress: () => ({ ...state, waiting: queue.length }),
    building: () => {
      if (!state.running) return null;
      if (state.step === "record") return "Bringing the record up to date …";
      return `Reading documents: ${state.read} read, ${queue.length} waiting …`;
    },
  };
}

function sum(state: AddingAnswer, report: AddReport): AddingAnswer {
  return {
    ...state,
    added: state.added + report.added,
    replaced: state.replaced + report.replaced,
    unchanged: state.unchanged + report.unchanged,
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
