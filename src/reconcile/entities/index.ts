export { judgeEntities } from "./judge-entities.ts";
export { chainKey, type EntityMatch, matchEntities } from "./match-entities.ts";
