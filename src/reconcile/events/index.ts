export { type EventFacts, eventFacts } from "./facts.ts";
export { matchEvents } from "./match-events.ts";
export { createEventReport, type EventReport, type PartyKnowledge } from "./report.ts";
