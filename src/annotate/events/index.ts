export { pairFeatures } from "./pair-features.ts";
export {
  type PairExample,
  packPairModel,
  pairTypeOf,
  trainPairs,
  unpackPairModel,
} from "./pair-model.ts";
export { events } from "./stage.ts";
