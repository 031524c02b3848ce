import { unpackModel } from "../../learn/index.ts";
import { featureCount } from "./features.ts";

/** A splitter's weights: a table that feature hashes index, and what one unit of it is worth in log odds. */
export interface SentenceModel {
  /** Its length is a power of two. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Log odds above which a candidate is a boundary. */
  readonly threshold: number;
}

/** Reads the bytes of `models/sentences.model.br`, decompressed. Throws `RangeError` for another model. */
export function readSentenceModel(bytes: Uint8Array): SentenceModel {
  const { header, arrays } = unpackModel(bytes);
  const weights = arrays["weights"];
  const scale = header["scale"];
  const threshold = header["threshold"];
  if (
    !(weights instanceof Int8Array) ||
    typeof scale !== "number" ||
    typeof threshold !== "number" ||
    header["features"] !== featureCount
  ) {
    throw new RangeError("This model is not one of this version's sentence splitter");
  }
  return { weights, scale, threshold };
}

/** The log odds that the features belong to a boundary. */
export function scoreOf(model: SentenceModel, features: Uint32Array): number {
  const { weights } = model;
  const mask = weights.length - 1;
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += weights[(features[k] ?? 0) & mask] ?? 0;
  return sum * model.scale;
}
