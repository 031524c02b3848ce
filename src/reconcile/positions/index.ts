export {
  matchPositions,
  type StanceFacts,
  type StanceKnowledge,
  stanceFacts,
} from "./match-positions.ts";
