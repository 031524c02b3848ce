export { createDayWeigher, createRoundsDater, dateDocuments } from "./date-documents.ts";
export type { DatedElsewhere } from "./dated-elsewhere.ts";
export { type DayWeights, dayWeights, setByHand, weightNames } from "./day-weights.ts";
export { checkOrder } from "./order-checks.ts";
export { statementDate } from "./statement-date.ts";
export { chooseDay, type DayCandidate } from "./story.ts";
export type { StoryWeights } from "./story-weights.ts";
export {
  type JudgedDay,
  type SurenessWeights,
  surenessOf,
  surenessParts,
  surenessWeights,
} from "./sureness.ts";
