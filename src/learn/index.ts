export { type ModelArray, type ModelFile, packModel, unpackModel } from "./model-file.ts";
