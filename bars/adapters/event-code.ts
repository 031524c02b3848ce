import { pairTypeOf, unpackPairModel } from "../../src/annotate/events/index.ts";
import { loadModel } from "../../src/engine/load-model.ts";
import { readPair } from "../../train/events/read-pair.ts";

/** A text in which `source` does something to `target`. */
export interface AdaptedPair {
  readonly text: string;
  readonly source: string | null;
  readonly target: string | null;
}

/** The PLOVER class of what the source does to the target, by the shipped model `events`: `{code}` for each, in order. CONCEDE and RETREAT are `YIELD`. */
export function code(rows: readonly AdaptedPair[]): { code: string }[] {
  const bytes = loadModel("events");
  if (bytes === null)
    throw new Error("There is no models/events.model.br: npm run train -- events");
  const model = unpackPairModel(bytes);
  return rows.map((row) => ({ code: pairTypeOf(model, readPair(row)) }));
}
