export {
  chooseDay,
  createDayWeigher,
  createRoundsDater,
  type DayCandidate,
  type DayWeights,
  dayWeights,
  type JudgedDay,
  type KnownDay,
  type KnownDays,
  type StoryWeights,
  type SurenessWeights,
  setByHand,
  surenessNames,
  surenessOf,
  surenessParts,
  surenessWeights,
  weightNames,
} from "./dates/index.ts";
export {
  type ChainFacts,
  createFacts,
  type DocumentFacts,
  type FactLayers,
  type StatementFacts,
} from "./facts.ts";
export { type Knowledge, noKnowledge } from "./origins/index.ts";
export { createReconciler, type Reconciler, reconcile } from "./reconcile.ts";
