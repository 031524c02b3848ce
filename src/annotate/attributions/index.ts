export { type Cue, cueHead } from "./cues/cue.ts";
export { cueClasses, cueSequence } from "./cues/cue-features.ts";
export { findCues, markCues } from "./cues/find-cues.ts";
export {
  type AttributionModel,
  type Calibration,
  cueForbidden,
  cueLabel,
  roleForbidden,
  roleLabel,
  writeModel,
} from "./models.ts";
export { fitCalibration } from "./readings/calibrate.ts";
export { chooseReading, leastScore } from "./readings/choose.ts";
export {
  type Chosen,
  filterFeatures,
  type Nesting,
  nestings,
} from "./readings/filter-features.ts";
export { type CueGrammar, grammarOf, Parts } from "./readings/parts.ts";
export { rankFeatures } from "./readings/rank-features.ts";
export { cueStrength, readingsPerCue } from "./readings/read-drafts.ts";
export { type Reading, readingsOf } from "./readings/reading.ts";
export { roleClasses, roleSequence } from "./readings/role-features.ts";
export { createRoleFrame } from "./readings/role-frame.ts";
export {
  createSheet,
  createWordCache,
  type Needed,
  type Sheet,
  type WordCache,
} from "./sheet/sheet.ts";
export { type AttributionNeeds, type AttributionOptions, attributions } from "./stage.ts";
