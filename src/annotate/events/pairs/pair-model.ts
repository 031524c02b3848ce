import {
  type Linear,
  linearScore,
  packModel,
  quantizeLinear,
  trainRanker,
  unpackModel,
} from "../../../learn/index.ts";
import { pairRows, pairTypes } from "./pair-features.ts";

/** A pair to learn from. */
export interface PairExample {
  /** See `pairFeatures`. */
  readonly features: readonly number[];
  /** One of `pairTypes`. */
  readonly type: string;
}

const bits = 18;

/** Learns which class a pair has: log-linear over hashed features. The same examples give the same weights. */
export function trainPairs(examples: readonly PairExample[], epochs = 8): Linear {
  const choices = examples.map(({ features, type }) => ({
    candidates: pairTypes.map((_, i) => pairRows(features, i, bits)),
    offsets: pairTypes.map(() => 0),
    best: pairTypes.map((one) => one === type),
  }));
  return quantizeLinear(
    trainRanker(choices, { bits, epochs, rate: 0.1, dropout: 0.1, seed: 7 }),
    20,
  );
}

/** The class of a pair: the one that scores highest. */
export function pairTypeOf(model: Linear, features: readonly number[]): string {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  pairTypes.forEach((_, i) => {
    const score = linearScore(model, pairRows(features, i, model.bits));
    if (score > most) {
      most = score;
      best = i;
    }
  });
  return pairTypes[best] ?? "CONSULT";
}

/** The bytes of the model's file. */
export function packPairModel(model: Linear): Uint8Array {
  return packModel({
    header: { kind: "events", bits: model.bits, scale: model.scale },
    arrays: { weights: Int8Array.from(model.weights) },
  });
}

/** Reads {@link packPairModel}'s bytes. Throws `RangeError` for other bytes. */
export function unpackPairModel(bytes: Uint8Array): Linear {
  const { header, arrays } = unpackModel(bytes);
  const { bits: size, scale } = header;
  const weights = arrays["weights"];
  if (
    header["kind"] !== "events" ||
    typeof size !== "number" ||
    typeof scale !== "number" ||
    !(weights instanceof Int8Array)
  ) {
    throw new RangeError("These bytes are no model for events");
  }
  return { bits: size, weights, scale };
}
