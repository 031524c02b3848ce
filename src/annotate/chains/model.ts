import {
  type Linear,
  type ModelFile,
  packModel,
  quantize,
  unpackModel,
} from "../../learn/index.ts";

/** Weights beyond this many times the root mean square are cut to it. */
const clip = 20;

/** The bytes of a ranker's model file, with weights of 8 bits. */
export function packRanker(model: Linear): Uint8Array {
  let squares = 0;
  let count = 0;
  for (const weight of model.weights) {
    if (weight === 0) continue;
    squares += weight * weight;
    count++;
  }
  const largest = count === 0 ? 1 : clip * Math.sqrt(squares / count);
  const file: ModelFile = {
    header: { kind: "chains", bits: model.bits, scale: (model.scale * largest) / 127 },
    arrays: { weights: quantize(Float32Array.from(model.weights), clip) },
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
