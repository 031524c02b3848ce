export { createDayWeigher, createRoundsDater, dateDocuments } from "./date-documents.ts";
export type { DatedElsewhere } from "./dated-elsewhere.ts";
export { type DayWeights, dayWeights, setByHand, weightNames } from "./day-weights.ts";
export type { KnownDay, KnownDays } from "./known-day.ts";
export { checkOrder } from "./order-checks.ts";
export { statementDate } from "./statement-date.ts";
export { chooseDay, type DayCandidate } from "./story.ts";
export type { StoryWeights } from "./story-weights.ts";
export {
  type JudgedDay,
  type SurenessWeights,
  surenessNames,
  surenessOf,
  surenessParts,
  surenessWeights,
} from "./sureness.ts";
