export { figures } from "./stage.ts";
