export { type Gazetteer, type GazetteerMatch, isPlaceSense, loadGazetteer } from "./gazetteer.ts";
export { packPhrases, packSense } from "./phrases.ts";
export { writeOrganization, writeOutlet, writePerson } from "./rows.ts";
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
