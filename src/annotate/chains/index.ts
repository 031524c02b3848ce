export { learnRanker, type RankExample, rankChoices } from "./learn-ranker.ts";
export { packRanker } from "./model.ts";
export { type ChainOptions, chains } from "./stage.ts";
