export { tokens } from "./stage.ts";
