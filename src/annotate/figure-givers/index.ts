export { figureGivers } from "./stage.ts";
