export {
  type ConlluDoc,
  type ConlluSentence,
  type ConlluWord,
  columnValue,
  parseConllu,
  readConllu,
} from "./conllu.ts";
export { type EntityMention, entityMentions } from "./entity-column.ts";
export { corporaFolder, corpusFile, optionOf } from "./folder.ts";
export { readJsonLines } from "./json-lines.ts";
export { type PolnearAttribution, type PolnearDoc, readPolnear } from "./polnear.ts";
