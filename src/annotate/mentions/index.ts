export { mentions } from "./stage.ts";
