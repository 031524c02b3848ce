import type { Quoted } from "../../examples/expected/parse-across.ts";
import { examplesFolder } from "../../examples/expected/read-examples.ts";
import { build, createAnnotator } from "../../src/engine/index.ts";
import { readPaths } from "../../src/ingest/index.ts";
import type {
  CodedEvent,
  Dating,
  Evidence,
  FigureRow,
  Position,
  RecordedStatement,
  Remark,
} from "../../src/record/index.ts";
import { openStore } from "../../src/store/index.ts";
import type { Span } from "../../src/text/index.ts";

/** A document of the examples as the record has it. */
export interface Found {
  readonly text: string;
  readonly statements: readonly RecordedStatement[];
  readonly dating: Dating | null;
}

/** A document of the examples, by its name without the ending of its file. */
interface ExampleText {
  readonly name: string;
  readonly text: string;
}

/** The record of the examples. */
export interface Reading {
  /** By document, without the ending of its file. */
  readonly docs: ReadonlyMap<string, Found>;
  readonly remarks: readonly Remark[];
  readonly events: readonly CodedEvent[];
  readonly figures: readonly FigureRow[];
  readonly positions: readonly Position[];
  /** The same documents by the id that evidence names. */
  readonly texts: ReadonlyMap<string, ExampleText>;
}

/** The span of words that the expected record quotes, in the document that a piece of evidence is from; null where they do not stand in it. */
export function quotedIn(
  { texts }: Reading,
  evidence: Evidence,
  { doc, text }: Quoted,
): Span | null {
  const own = texts.get(evidence.doc);
  const start = own?.name === doc ? own.text.indexOf(text) : -1;
  return start < 0 ? null : { start, end: start + text.length };
}

/** Builds the record of the examples, in memory. */
export async function readRecord(): Promise<Reading> {
  const store = await openStore(":memory:");
  await build(readPaths([examplesFolder]), store, createAnnotator(1));
  const docs = new Map<string, Found>();
  const texts = new Map<string, ExampleText>();
  for await (const { doc } of store.readDocuments([])) {
    const name = doc.origin.name.replace(/\.(?:txt|md|html)$/, "");
    texts.set(doc.id, { name, text: doc.text });
    docs.set(name, {
      text: doc.text,
      statements: await store.readStatements({ doc: doc.id }, { limit: 10_000 }),
      dating: await store.readRow("datings", doc.id),
    });
  }
  const remarks = await allOf(store.streamRows("remarks"));
  const events = await allOf(store.streamRows("events"));
  const figures = await allOf(store.streamRows("figures"));
  const positions = await allOf(store.streamRows("positions"));
  await store.close();
  return { docs, texts, remarks, events, figures, positions };
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
