export { matchPositions } from "./match-positions.ts";
export { type StanceFacts, type StanceKnowledge, stanceFacts } from "./stance-facts.ts";
