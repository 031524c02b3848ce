export { events } from "./stage.ts";
