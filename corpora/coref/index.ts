export { type GapExample, readGap } from "./gap.ts";
export {
  docOfConllu,
  type GoldMention,
  goldMentionsOf,
  goldNamesOf,
  type TreeLayers,
} from "./gold-doc.ts";
export { referentsOf } from "./referents.ts";
