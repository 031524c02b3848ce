export { turns } from "./stage.ts";
