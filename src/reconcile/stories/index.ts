export { clusterStories, type StoryDoc, type StoryOf } from "./cluster-stories.ts";
export { findStoryTerms, type StoryTerm } from "./terms.ts";
