export {
  type NamedDoc,
  type NamedSpan,
  parseIob,
  readIob,
  spansOfTags,
} from "./iob.ts";
export { type Re3dOptions, readRe3d, type Splitter } from "./re3d.ts";
