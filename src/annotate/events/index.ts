export { pairFeatures } from "./pairs/pair-features.ts";
export {
  type PairExample,
  packPairModel,
  pairTypeOf,
  trainPairs,
  unpackPairModel,
} from "./pairs/pair-model.ts";
export { events } from "./stage.ts";
