export type { Clusters } from "./clusters.ts";
export type { LabelType, TokenSpan } from "./labels.ts";
export { type NameModel, packNameModel, unpackNameModel } from "./model.ts";
export { type Page, pageOfWords } from "./page.ts";
export type { NameReader, ScoredSpan } from "./reader.ts";
export { names } from "./stage.ts";
export {
  type NamePage,
  type NameTraining,
  nameTraining,
  trainNames,
} from "./train.ts";
export { wordKey } from "./word-facts.ts";
