export { type Knowledge, noKnowledge, originOf, sideName } from "./channel.ts";
export { groupOrigins, type Provenanced } from "./group-origins.ts";
