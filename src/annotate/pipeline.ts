import { type Doc, type LayerName, type Layers, withLayer } from "../doc/index.ts";

/** A pure step that reads some layers of a document and returns one more. */
export interface Stage<Needs extends LayerName, Gives extends LayerName> {
  readonly gives: Gives;
  /** Raised whenever the output can change; stored with every row. */
  readonly version: number;
  readonly run: (doc: Doc<Needs>) => Layers[Gives];
}

/**
 * Stages in an order the compiler has checked: a stage can be added only when
 * the stages before it give every layer it needs. Immutable; `add` returns a
 * longer pipeline.
 */
export interface Pipeline<Has extends LayerName> {
  readonly add: <Needs extends Has, Gives extends LayerName>(
    stage: Stage<Needs, Gives>,
  ) => Pipeline<Has | Gives>;
  /** Runs every stage over one document. */
  readonly run: (doc: Doc) => Doc<Has>;
  /** Names and versions of the stages, in order: `tokens@1 sentences@1`. Stored with rows. */
  readonly version: string;
}

/** Called around each stage, so that a benchmark can measure it; returns what `work` returns. */
export type Around = <Result>(layer: LayerName, work: () => Result) => Result;

/** A pipeline without stages. */
export function pipeline(around: Around = (_layer, work) => work()): Pipeline<never> {
  return extend<never>((doc) => doc, "", around);
}

function extend<Has extends LayerName>(
  run: (doc: Doc) => Doc<Has>,
  version: string,
  around: Around,
): Pipeline<Has> {
  return {
    run,
    version,
    add: (stage) =>
      extend(
        (doc) => {
          const before = run(doc);
          return withLayer(
            before,
            stage.gives,
            around(stage.gives, () => stage.run(before)),
          );
        },
        `${version}${version === "" ? "" : " "}${stage.gives}@${stage.version}`,
        around,
      ),
  };
}
