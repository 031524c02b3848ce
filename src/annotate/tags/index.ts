export { packTagModel, type TagModel } from "./model.ts";
export { type SentenceTags, tagSentences } from "./tag-sentences.ts";
export { tags } from "./tags.ts";
export {
  type TaggedSentence,
  type TagTrainingOptions,
  type ToldLemma,
  tagTraining,
  trainTags,
} from "./train.ts";
export { clustersOf, packUsage, type Usage } from "./usage.ts";
