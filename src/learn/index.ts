export { Adam } from "./adam.ts";
export { AveragedWeights, quantize } from "./averaged.ts";
export {
  type BlockShape,
  type BlockTable,
  bestOfBlocks,
  createBlockTable,
  scoreBlocks,
  updateBlocks,
} from "./blocks.ts";
export { characterClass, classOf, foldCode, hashFolded } from "./characters.ts";
export {
  bestLabelings,
  type Crf,
  CrfRoom,
  type CrfSequence,
  type CrfShape,
  crfStart,
  type Labeling,
  type LabelingOptions,
  labelingScore,
  type Marginals,
  marginals,
  transitionPotentials,
} from "./crf.ts";
export { emissions } from "./crf-emissions.ts";
export { type CrfExample, type CrfTraining, meanCrf, quantizeCrf, trainCrf } from "./crf-train.ts";
export { hashCodes, join, mix, saltOf } from "./hash.ts";
export { Interner } from "./interner.ts";
export { leastSpread } from "./kernels/norm.ts";
export { KeyIndex } from "./key-index.ts";
export {
  createKeyedValues,
  type KeyedValues,
  keyDifferences,
  lookUp,
  restoreKeys,
} from "./keyed-values.ts";
export { type Linear, linearScore, logistic } from "./linear.ts";
export {
  type Choice,
  type LinearTraining,
  quantizeLinear,
  trainLogistic,
  trainRanker,
} from "./linear-train.ts";
export {
  fromRow,
  type Matrix,
  MatrixRoom,
  type NormConstants,
  type ProductShape,
} from "./matrix-room.ts";
export { type ModelArray, type ModelFile, packModel, unpackModel } from "./model-file.ts";
export { type PairTable, pairUp, scorePairedUp, scorePairs, updatePairs } from "./pairs.ts";
export { quantizeWeights } from "./quantize-weights.ts";
export { createRandom, shuffle } from "./random.ts";
export {
  type FactPlaces,
  featureCount,
  layTemplates,
  type Template,
  type TemplateTable,
  writeFeatures,
} from "./templates.ts";
export { TypeRecords } from "./type-records.ts";
