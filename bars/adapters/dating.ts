import { blocks } from "../../src/annotate/blocks/index.ts";
import { dating } from "../../src/annotate/dating/index.ts";
import { pipeline } from "../../src/annotate/pipeline.ts";
import { sentences } from "../../src/annotate/sentences/index.ts";
import { tags } from "../../src/annotate/tags/index.ts";
import { timexes } from "../../src/annotate/timexes/index.ts";
import { tokens } from "../../src/annotate/tokens/index.ts";
import { createDoc, createPlainDoc } from "../../src/doc/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import {
  createFacts,
  createRoundsDater,
  type DocumentFacts,
  type KnownDay,
  type KnownDays,
  type StoryWeights,
} from "../../src/reconcile/index.ts";
import { dayNumber, parseDay } from "../../src/text/index.ts";

/** A document to date, or one that helps to date others. */
export interface DatedText {
  readonly id: string;
  readonly text: string;
  /** ISO; absent or null where it is not known. */
  readonly date?: string | null;
}

/** The stages that dating reads, without trees, names and statements: enough for time, and fast. */
function annotator(): (row: DatedText, isDated: boolean) => DocumentFacts {
  const tagBytes = loadModel("tags");
  if (tagBytes === null) throw new RangeError("models/tags.model.br is missing");
  const run = pipeline()
    .add(blocks())
    .add(tokens())
    .add(sentences(loadModel("sentences")))
    .add(tags(tagBytes))
    .add(timexes())
    .add({ gives: "turns", version: 1, run: () => [] })
    .add({ gives: "mentions", version: 1, run: () => [] })
    .add({ gives: "chains", version: 1, run: () => [] })
    .add({ gives: "attributions", version: 1, run: () => [] })
    .add({ gives: "figures", version: 1, run: () => [] })
    .add(dating());
  return ({ id, text, date }, isDated) => {
    const plain = createPlainDoc(text, id);
    const doc = createDoc(text, { ...plain.origin, date: isDated ? (date ?? null) : null }, "en");
    return createFacts(run.run(doc), []);
  };
}

/** A pile that has been read: the facts of each document by its id, and the known days by document. */
export interface Pile {
  readonly facts: ReadonlyMap<string, DocumentFacts>;
  readonly days: KnownDays;
}

/** Reads a pile; the dates that came with its documents are kept apart from what is read. */
export function readPile(docs: readonly DatedText[]): Pile {
  const read = annotator();
  const facts = new Map(docs.map((row) => [row.id, read(row, false)]));
  const days = new Map<string, KnownDay>();
  for (const { id, date } of docs) {
    const day = date == null ? null : parseDay(date);
    const doc = facts.get(id)?.doc;
    if (day !== null && doc !== undefined) days.set(doc, { day: dayNumber(day), chance: 1 });
  }
  return { facts, days };
}

/**
 * Reads a pile once; the function returned gives the date of one document by its text
 * and by the dates of the others. The document's own `date` is not looked at.
 */
export function prepare(docs: readonly DatedText[]): (id: string) => { date: string | null } {
  return createPileDater(readPile(docs));
}

const isoDayPattern = /^\d{4}-\d\d-\d\d$/;

/** The same of a pile that has been read, with the weights in use or others. */
export function createPileDater(
  { facts, days }: Pile,
  weights?: StoryWeights,
): (id: string) => { date: string | null } {
  const dateOne = createRoundsDater([...facts.values()], weights);
  return (id) => {
    const document = facts.get(id);
    if (document === undefined) throw new RangeError(`No document ${id} in the pile`);
    if (isoDayPattern.test(document.dating.date ?? "")) return { date: document.dating.date };
    const others = new Map(days);
    others.delete(document.doc);
    return dateOne(document, others);
  };
}
