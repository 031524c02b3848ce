export { type Gazetteer, type GazetteerMatch, isPlaceSense, loadGazetteer } from "./gazetteer.ts";
export { nameHeadKinds } from "./name-heads.ts";
export { type GazetteerTables, packGazetteer } from "./pack.ts";
export { packSense } from "./phrases.ts";
export {
  type Country,
  type Office,
  type Organization,
  type Outlet,
  type Person,
  type Sense,
  type SenseKind,
  senseKinds,
} from "./types.ts";
export { foldPhrase } from "./words.ts";
