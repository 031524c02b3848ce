export { groupOrigins, type Provenanced } from "./group-origins.ts";
