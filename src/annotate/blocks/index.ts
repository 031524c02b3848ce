export { blocks, findBlocks } from "./stage.ts";
