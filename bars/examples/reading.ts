import { examplesFolder } from "../../examples/expected/read-examples.ts";
import { build, createAnnotator } from "../../src/engine/index.ts";
import { readPaths } from "../../src/ingest/index.ts";
import type {
  CodedEvent,
  Dating,
  FigureRow,
  Position,
  RecordedStatement,
  Remark,
} from "../../src/record/index.ts";
import { openStore } from "../../src/store/index.ts";
import type { ExampleText } from "../events/example-events.ts";

/** A document of the examples as the record has it. */
export interface Found {
  readonly text: string;
  readonly statements: readonly RecordedStatement[];
  readonly dating: Dating | null;
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
  const remarks: Remark[] = [];
  for await (const remark of store.streamRows("remarks")) remarks.push(remark);
  const events: CodedEvent[] = [];
  for await (const event of store.streamRows("events")) events.push(event);
  const figures: FigureRow[] = [];
  for await (const figure of store.streamRows("figures")) figures.push(figure);
  const positions: Position[] = [];
  for await (const position of store.streamRows("positions")) positions.push(position);
  await store.close();
  return { docs, remarks, events, figures, positions, texts };
}
