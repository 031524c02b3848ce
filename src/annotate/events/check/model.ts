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
  /** Turns the score of a row into the share of rows with that score that are right: logistic of `slope * score + offset`. */
  readonly curve: Curve;
}

/** The two numbers of a logistic curve. */
export interface Curve {
  readonly slope: number;
  readonly offset: number;
}

/** A score, and whether what was scored is right. */
export interface Scored {
  readonly score: number;
  readonly right: boolean;
}

/** Something judged: what is seen of it, and whether it is right. */
export interface Judged {
  readonly features: readonly string[];
  readonly right: boolean;
}

const bits = 17;

/** The curve of a check that was not compared with anything: the logistic of its scores. */
const plain: Curve = { slope: 1, offset: 0 };

/** Learns a {@link Check} from rows and parties that were judged: logistic regression over hashed features. The same examples give the same weights. */
export function trainCheck(rows: readonly Judged[], parties: readonly Judged[]): Check {
  return { row: learn(rows), party: learn(parties), curve: plain };
}

function learn(examples: readonly Judged[]): Linear {
  const model = trainLogistic(
    examples.map(({ features, right }) => ({ rows: hashed(features, bits), yes: right })),
    { bits, epochs: 2, rate: 0.05, dropout: 0.4, seed: 7 },
  );
  return quantizeLinear(model, 20);
}

function hashed(features: readonly string[], size: number): Int32Array {
  const mask = (1 << size) - 1;
  return Int32Array.from(features, (feature) => hashCodes(feature) & mask);
}

/** Score above which somebody who takes part adds nothing to a row, and a row of nobody: where nobody is named nobody is wrong. Best of 3 to 11 on judged rows. */
const surely = 6;

/** How good a row looks: what it tells, and whoever is least likely in place. No bounds; the {@link Curve} gives it a meaning. */
export function scoreOf(
  { row, party }: Pick<Check, "row" | "party">,
  features: readonly string[],
  parties: readonly (readonly string[])[],
): number {
  const of = (model: Linear, seen: readonly string[]): number =>
    linearScore(model, hashed(seen, model.bits));
  return of(row, features) + Math.min(surely, ...parties.map((one) => of(party, one)));
}

/** How likely all of a row is right: of the rows at 0.8 eight in ten are. */
export function chanceOf(
  check: Check,
  features: readonly string[],
  parties: readonly (readonly string[])[],
): number {
  const { slope, offset } = check.curve;
  return logistic(slope * scoreOf(check, features, parties) + offset);
}

/** Steps to the best curve: it is found in fewer. */
const steps = 25;

/** Kept off the edge where every score is right, or none. */
const ridge = 0.1;

/** The {@link Curve} that fits scores best, by Newton's method on the logistic likelihood (Platt 1999), which starts level: from a steep curve it may run away. */
export function fitCurve(all: readonly Scored[]): Curve {
  let slope = 0;
  let offset = 0;
  for (let step = 0; step < steps; step++) {
    let [a, b, aa, ab, bb] = [-ridge * slope, -ridge * offset, ridge, 0, ridge];
    for (const { score, right } of all) {
      const chance = logistic(slope * score + offset);
      const miss = (right ? 1 : 0) - chance;
      const weight = chance * (1 - chance);
      a += miss * score;
      b += miss;
      aa += weight * score * score;
      ab += weight * score;
      bb += weight;
    }
    const size = aa * bb - ab * ab;
    slope += (a * bb - b * ab) / size;
    offset += (b * aa - a * ab) / size;
  }
  return { slope, offset };
}

/** The bytes of the model's file. */
export function packCheck({ row, party, curve }: Check): Uint8Array {
  const { slope, offset } = curve;
  return packModel({
    header: { kind: "event-check", bits, row: row.scale, party: party.scale, slope, offset },
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
  const { slope, offset } = header;
  if (typeof slope !== "number" || typeof offset !== "number")
    throw new RangeError("These bytes are no model that checks events");
  return { row: of("row"), party: of("party"), curve: { slope, offset } };
}
