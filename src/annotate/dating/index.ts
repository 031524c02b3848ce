export { dating } from "./stage.ts";
