import { type Linear, type ModelFile, packModel, unpackModel } from "../../learn/index.ts";

/** The bytes of a ranker's model file. */
export function packRanker(model: Linear): Uint8Array {
  const file: ModelFile = {
    header: { kind: "chains", bits: model.bits, scale: model.scale },
    arrays: { weights: model.weights },
  };
  return packModel(file);
}

/** Reads {@link packRanker}'s bytes. Throws `RangeError` for other bytes. */
export function unpackRanker(bytes: Uint8Array): Linear {
  const { header, arrays } = unpackModel(bytes);
  const { bits, scale } = header;
  const weights = arrays["weights"];
  if (
    header["kind"] !== "chains" ||
    typeof bits !== "number" ||
    typeof scale !== "number" ||
    !(weights instanceof Int8Array || weights instanceof Float32Array)
  ) {
    throw new RangeError("These bytes are no model for chains");
  }
  return { bits, weights, scale };
}
