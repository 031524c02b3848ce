import {
  type Crf,
  crfStart,
  type Linear,
  type ModelFile,
  transitionPotentials,
} from "../../learn/index.ts";
import { cueClasses } from "./cues/cue-features.ts";
import { roleClasses } from "./readings/role-features.ts";

/** Labels of the cue labeller. */
export const cueLabel = { none: 0, begin: 1, inside: 2 } as const;
/** Labels of the role labeller. */
export const roleLabel = { none: 0, source: 1, begin: 2, inside: 3 } as const;

/** A cue goes on only from a cue. */
export const cueForbidden: readonly (readonly [number, number])[] = [
  [cueLabel.none, cueLabel.inside],
  [crfStart, cueLabel.inside],
];
/** Content goes on only from content. */
export const roleForbidden: readonly (readonly [number, number])[] = [
  [roleLabel.none, roleLabel.inside],
  [roleLabel.source, roleLabel.inside],
  [crfStart, roleLabel.inside],
];

/** Points of a curve that leads from a score to the share of rows that are right at that score. */
export interface Calibration {
  /** Scores, rising. */
  readonly scores: readonly number[];
  /** The share right at each score, rising. */
  readonly shares: readonly number[];
}

/** The four trained parts of the stage. */
export interface AttributionModel {
  readonly cues: Crf;
  readonly roles: Crf;
  readonly ranker: Linear;
  readonly filter: Linear;
  readonly calibration: Calibration;
  /** Readings to which the filter gives less are left out, by where their content stands. */
  readonly thresholds: Readonly<Record<"direct" | "mixed" | "indirect", number>>;
}

/** A model with what labelling needs worked out once. */
export interface ReadyModel extends AttributionModel {
  readonly cuePotentials: Float64Array;
  readonly rolePotentials: Float64Array;
}

/** Works out what labelling needs. */
export function readyModel(model: AttributionModel): ReadyModel {
  return {
    ...model,
    cuePotentials: transitionPotentials(model.cues.transitions),
    rolePotentials: transitionPotentials(model.roles.transitions),
  };
}

interface Header {
  readonly kind: "attributions";
  readonly scales: Readonly<Record<"cues" | "roles" | "ranker" | "filter", number>>;
  readonly bits: Readonly<Record<"cues" | "roles" | "ranker" | "filter", number>>;
  readonly calibration: Calibration;
  readonly thresholds: AttributionModel["thresholds"];
}

/** The model as a file; weights must have been rounded to 8 bits. */
export function writeModel(model: AttributionModel): ModelFile {
  const { cues, roles, ranker, filter } = model;
  const header: Header = {
    kind: "attributions",
    scales: { cues: cues.scale, roles: roles.scale, ranker: ranker.scale, filter: filter.scale },
    bits: {
      cues: cues.shape.bits,
      roles: roles.shape.bits,
      ranker: ranker.bits,
      filter: filter.bits,
    },
    calibration: model.calibration,
    thresholds: model.thresholds,
  };
  return {
    header: { ...header },
    arrays: {
      cues: cues.weights,
      cueTransitions: cues.transitions,
      roles: roles.weights,
      roleTransitions: roles.transitions,
      ranker: ranker.weights,
      filter: filter.weights,
    },
  };
}

/** Reads {@link writeModel}'s file. Throws `TypeError` for a file of another kind. */
export function readModel(file: ModelFile): AttributionModel {
  const header = file.header as unknown as Header; // Our own training wrote it; unpackModel has refused other bytes.
  const bytes = (name: string): Int8Array => {
    const array = file.arrays[name];
    if (!(array instanceof Int8Array)) throw new TypeError(`No weights ${name} in the model file`);
    return array;
  };
  const floats = (name: string): Float32Array => {
    const array = file.arrays[name];
    if (!(array instanceof Float32Array)) throw new TypeError(`No ${name} in the model file`);
    return array;
  };
  const { bits, scales } = header;
  return {
    cues: {
      shape: { labels: 3, classes: cueClasses, bits: bits.cues, forbidden: cueForbidden },
      weights: bytes("cues"),
      scale: scales.cues,
      transitions: floats("cueTransitions"),
    },
    roles: {
      shape: { labels: 4, classes: roleClasses, bits: bits.roles, forbidden: roleForbidden },
      weights: bytes("roles"),
      scale: scales.roles,
      transitions: floats("roleTransitions"),
    },
    ranker: { bits: bits.ranker, weights: bytes("ranker"), scale: scales.ranker },
    filter: { bits: bits.filter, weights: bytes("filter"), scale: scales.filter },
    calibration: header.calibration,
    thresholds: header.thresholds,
  };
}
