import { OnrecordError } from "../../problem.ts";
import { reviewQueue } from "../../query/index.ts";
import type { Judgment } from "../../record/index.ts";
import { openStore, type Store } from "../../store/index.ts";
import { print } from "../terminal.ts";
import { decide, type Signature } from "./decide.ts";
import { renderDecision, renderQueued, renderStates } from "./render.ts";
import { findDocument, findTarget, findTargets, findWords } from "./targets.ts";

/** Options that every part of `onrecord review` takes. */
export interface ReviewOptions extends Signature {
  readonly store: string;
}

async function withStore(url: string, run: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(url, { create: false });
  try {
    await run(store);
  } finally {
    await store.close();
  }
}

/** `review list`: what to look at first. */
export async function runList(
  options: ReviewOptions & { readonly limit: number; readonly json?: boolean },
): Promise<void> {
  await withStore(options.store, async (store) => {
    const { total, items } = await reviewQueue(store, options.limit);
    const documents = await store.listDocuments({ ids: items.map((one) => one.statement.doc) });
    const names = new Map(documents.map(({ id, name }) => [id, name]));
    for (const item of items) {
      const name = names.get(item.statement.doc) ?? item.statement.doc;
      print(options.json === true ? JSON.stringify(item) : renderQueued(item, name));
    }
    if (options.json !== true) print(`${total} to look at, ${items.length} shown`);
  });
}

/** `review log`: every decision with how it stands now. */
export async function runLog(options: ReviewOptions & { readonly json?: boolean }): Promise<void> {
  await withStore(options.store, async (store) => {
    const placed = await store.placeJudgments();
    for (const one of placed) {
      print(options.json === true ? JSON.stringify(one) : renderDecision(one));
    }
    if (options.json !== true) print(renderStates(placed));
  });
}

/** `review confirm` and `review reject`: of any row, one or several. */
export async function runVerdict(
  action: "confirm" | "reject",
  ids: readonly string[],
  options: ReviewOptions,
): Promise<void> {
  await withStore(options.store, async (store) => {
    for (const id of ids) {
      const { about, evidence } = await findTarget(store, id);
      await decide(store, { action, about, target: evidence, values: null }, options);
    }
  });
}

/** Fields of a statement that `review edit` sets; a field that is not given stays. */
export interface EditOptions extends ReviewOptions {
  readonly speaker?: string;
  readonly addressee?: string;
  readonly date?: string;
  readonly words?: readonly string[];
}

/** `review edit`: speaker, addressee, date or quoted words of a statement; “unknown” or nothing empties a field. */
export async function runEdit(id: string, options: EditOptions): Promise<void> {
  await withStore(options.store, async (store) => {
    const [statement] = await store.readStatements({ ids: [id] }, { limit: 1 });
    if (statement === undefined) {
      throw new OnrecordError("no-such-row", `No statement has the id ${id}.`);
    }
    const values: Record<string, unknown> = fieldsOf(options);
    if (options.words !== undefined) {
      const document = await findDocument(store, statement.doc);
      values["content"] = options.words
        .map((words) => findWords(document, words, statement.span.start))
        .map(({ start, end, exact }) => ({ start, end, exact }));
    }
    if (Object.keys(values).length === 0) {
      throw new OnrecordError(
        "usage",
        "Say what to set: --speaker, --addressee, --date or --words.",
      );
    }
    const isSpeaker = Object.keys(values).join() === "speaker";
    const action = isSpeaker ? "set-speaker" : "edit";
    await decide(
      store,
      { action, about: "statement", target: statement.evidence, values },
      options,
    );
  });
}

function fieldsOf(options: Omit<EditOptions, "store" | "words">): Record<string, string | null> {
  const fields: Record<string, string | null> = {};
  for (const field of ["speaker", "addressee", "date"] as const) {
    const given = options[field];
    if (given !== undefined) fields[field] = orUnknown(given);
  }
  return fields;
}

function orUnknown(given: string): string | null {
  return given.trim() === "" || given === "unknown" ? null : given;
}

/** `review add`: a statement that was missed, by its exact words. */
export async function runAdd(
  document: string,
  words: readonly string[],
  options: Omit<EditOptions, "words"> & { readonly form?: string; readonly kind?: string },
): Promise<void> {
  await withStore(options.store, async (store) => {
    const found = await findDocument(store, document);
    const [first, ...rest] = words.map((piece) => findWords(found, piece, null));
    if (first === undefined) throw new OnrecordError("usage", "Give the words that were said.");
    const values = {
      ...fieldsOf(options),
      ...(options.form === undefined ? {} : { form: options.form }),
      ...(options.kind === undefined ? {} : { kind: options.kind }),
    };
    const target: Judgment["target"] = [first, ...rest];
    await decide(store, { action: "add", about: "statement", target, values }, options);
  });
}

/** `review merge`: remarks that are one, or entities that are one. */
export async function runMerge(
  ids: readonly string[],
  options: ReviewOptions & { readonly name?: string },
): Promise<void> {
  await withStore(options.store, async (store) => {
    const { about, rows } = await findTargets(store, ids, ["remark", "entity"]);
    const [first, ...rest] = rows.map((evidence) => evidence[0]);
    if (first === undefined || rest.length === 0) {
      throw new OnrecordError("usage", "Give the ids of two rows or more.");
    }
    const values = options.name === undefined ? null : { name: options.name };
    await decide(store, { action: "merge", about, target: [first, ...rest], values }, options);
  });
}

/** `review split`: takes what documents say or mention out of a remark or an entity. */
export async function runSplit(
  id: string,
  documents: readonly string[],
  options: ReviewOptions,
): Promise<void> {
  await withStore(options.store, async (store) => {
    const { about, rows } = await findTargets(store, [id], ["remark", "entity"]);
    const docs = new Set<string>();
    for (const name of documents) docs.add((await findDocument(store, name)).id);
    const [first, ...rest] = rows.flat().filter(({ doc }) => docs.has(doc));
    if (first === undefined) {
      throw new OnrecordError("wrong-rows", `That ${about} does not rest on these documents.`);
    }
    await decide(
      store,
      { action: "split", about, target: [first, ...rest], values: null },
      options,
    );
  });
}

/** `review redate`: a document by name, or an event or remark by id. */
export async function runRedate(
  what: string,
  given: string,
  options: ReviewOptions,
): Promise<void> {
  await withStore(options.store, async (store) => {
    const values = { date: orUnknown(given) };
    const [byName] = (await store.listDocuments()).filter(
      (one) => one.id === what || one.name === what || `${one.outlet}/${one.name}` === what,
    );
    if (byName === undefined) {
      const { about, evidence } = await findTarget(store, what);
      await decide(store, { action: "redate", about, target: evidence, values }, options);
      return;
    }
    const { id: doc, text } = await findDocument(store, what);
    const exact = /\S[^\n]{0,79}/u.exec(text);
    if (exact === null) throw new OnrecordError("empty-document", `${what} has no words.`);
    const start = exact.index;
    const target = [{ doc, start, end: start + exact[0].length, exact: exact[0] }] as const;
    await decide(store, { action: "redate", about: "dating", target, values }, options);
  });
}

/** `review undo`: the decision with this id, or the latest that stands. */
export async function runUndo(id: string | undefined, options: ReviewOptions): Promise<void> {
  await withStore(options.store, async (store) => {
    const placed = await store.placeJudgments();
    const found =
      id === undefined
        ? placed.findLast(({ judgment, state }) => judgment.action !== "undo" && state !== "undone")
        : placed.find(({ judgment }) => judgment.id === id);
    if (found === undefined) {
      throw new OnrecordError(
        "no-such-decision",
        id === undefined
          ? "There is no decision to take back."
          : `No decision has the id ${id}. “onrecord review log” lists them.`,
      );
    }
    const { about, target } = found.judgment;
    const values = { judgment: found.judgment.id };
    await decide(store, { action: "undo", about, target, values }, options);
  });
}
