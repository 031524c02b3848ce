export type { Clusters } from "./clusters.ts";
export { type LabelType, labelTypes, type TokenSpan } from "./labels.ts";
export { type NameModel, packNameModel, unpackNameModel } from "./model.ts";
export { type Page, pageOf, pageOfWords } from "./page.ts";
export { createNameReader, type NameReader, type ScoredSpan } from "./reader.ts";
export { names } from "./stage.ts";
export {
  type NamePage,
  type NameTraining,
  nameTraining,
  trainNames,
} from "./train.ts";
export { wordKey } from "./word-facts.ts";
