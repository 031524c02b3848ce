export { clusterMentions, type NamedEvent } from "./cluster-mentions.ts";
