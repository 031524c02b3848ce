export { stances } from "./stage.ts";
