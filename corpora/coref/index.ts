export { type GapExample, readGap } from "./gap.ts";
export {
  docOfConllu,
  type GoldMention,
  goldMentionsOf,
  goldNamesOf,
  type TreeLayers,
} from "./gold-doc.ts";
export { type LitbankDoc, parseLitbank, readLitbank } from "./litbank.ts";
export { referentsOf } from "./referents.ts";
