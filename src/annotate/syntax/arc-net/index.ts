export type { ArcNet } from "./arc-net.ts";
export { ArcReader, longestRead } from "./reader.ts";
export type { NetShape } from "./shape.ts";
export { type NetTrainingOptions, netTraining, trainArcNet } from "./train-arc-net.ts";
