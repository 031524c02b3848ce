export { isCandidate } from "./candidates.ts";
export { type Context, createContext } from "./context.ts";
export { featureCount, fillFeatures } from "./features.ts";
export { sentences } from "./stage.ts";
