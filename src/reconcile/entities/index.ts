export { chainKey } from "./candidates.ts";
export { judgeEntities } from "./judge-entities.ts";
export { type EntityMatch, EntityMemory, matchEntities } from "./match-entities.ts";
