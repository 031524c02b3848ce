export {
  docOfConllu,
  type GoldMention,
  goldMentionsOf,
  goldNamesOf,
  type TreeLayers,
} from "./gold-doc.ts";
