export { fitCalibration } from "./calibrate.ts";
export { chooseReading, leastScore } from "./choose.ts";
export { type Cue, cueHead } from "./cue.ts";
export { cueClasses, cueSequence } from "./cue-features.ts";
export {
  type Chosen,
  filterFeatures,
  type Nesting,
  nestings,
} from "./filter-features.ts";
export { findCues, markCues } from "./find-cues.ts";
export {
  type AttributionModel,
  type Calibration,
  cueForbidden,
  cueLabel,
  roleForbidden,
  roleLabel,
  writeModel,
} from "./models.ts";
export { type CueGrammar, grammarOf, Parts } from "./parts.ts";
export { rankFeatures } from "./rank-features.ts";
export { cueStrength, readingsPerCue } from "./read-drafts.ts";
export { type Reading, readingsOf } from "./reading.ts";
export { roleClasses, roleSequence } from "./role-features.ts";
export { createRoleFrame } from "./role-frame.ts";
export { createSheet, createWordCache, type Needed, type Sheet, type WordCache } from "./sheet.ts";
export { type AttributionNeeds, type AttributionOptions, attributions } from "./stage.ts";
