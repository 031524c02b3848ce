import {
  hashCodes,
  type Linear,
  linearScore,
  logistic,
  packModel,
  quantizeLinear,
  trainLogistic,
  unpackModel,
} from "../../../learn/index.ts";

/** What is judged: whether a row tells of its event as it happened, and whether somebody stands on the right side of it. */
export interface Check {
  readonly row: Linear;
  readonly party: Linear;
}

/** Something judged: what is seen of it, and whether it is right. */
export interface Judged {
  readonly features: readonly string[];
  readonly right: boolean;
}

const bits = 16;

/** Learns the {@link Check} from rows and parties that were judged: logistic regression over hashed features. The same examples give the same weights. */
export function trainCheck(rows: readonly Judged[], parties: readonly Judged[]): Check {
  return { row: learn(rows), party: learn(parties) };
}

function learn(examples: readonly Judged[]): Linear {
  const model = trainLogistic(
    examples.map(({ features, right }) => ({ rows: hashed(features, bits), yes: right })),
    { bits, epochs: 8, rate: 0.1, dropout: 0.2, seed: 7 },
  );
  return quantizeLinear(model, 20);
}

function hashed(features: readonly string[], size: number): Int32Array {
  const mask = (1 << size) - 1;
  return Int32Array.from(features, (feature) => hashCodes(feature) & mask);
}

/** How likely it is right, by one of the models of a {@link Check}. */
export function chanceOf(model: Linear, features: readonly string[]): number {
  return logistic(linearScore(model, hashed(features, model.bits)));
}

/** The bytes of the model's file. */
export function packCheck({ row, party }: Check): Uint8Array {
  return packModel({
    header: { kind: "event-check", bits, row: row.scale, party: party.scale },
    arrays: { row: Int8Array.from(row.weights), party: Int8Array.from(party.weights) },
  });
}

/** Reads {@link packCheck}'s bytes. Throws `RangeError` for other bytes. */
export function unpackCheck(bytes: Uint8Array): Check {
  const { header, arrays } = unpackModel(bytes);
  const of = (name: "row" | "party"): Linear => {
    const weights = arrays[name];
    const scale = header[name];
    const size = header["bits"];
    if (
      header["kind"] !== "event-check" ||
      typeof size !== "number" ||
      typeof scale !== "number" ||
      !(weights instanceof Int8Array)
    )
      throw new RangeError("These bytes are no model that checks events");
    return { bits: size, weights, scale };
  };
  return { row: of("row"), party: of("party") };
}
