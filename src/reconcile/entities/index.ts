export { chainKey, type EntityMatch, matchEntities } from "./match-entities.ts";
