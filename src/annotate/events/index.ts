export { isKept, type Side, sideOf } from "./check/checked.ts";
export {
  type Check,
  chanceOf,
  fitCurve,
  type Judged,
  packCheck,
  type Scored,
  scoreOf,
  trainCheck,
} from "./check/model.ts";
export { partyFeatures } from "./check/party-features.ts";
export { type Candidate, rowFeatures } from "./check/row-features.ts";
export { pairFeatures } from "./pairs/pair-features.ts";
export {
  type PairExample,
  packPairModel,
  pairTypeOf,
  trainPairs,
  unpackPairModel,
} from "./pairs/pair-model.ts";
export type { Marks } from "./senses/marks.ts";
export { candidatesIn, events } from "./stage.ts";
