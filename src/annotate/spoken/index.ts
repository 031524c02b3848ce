export { spoken } from "./stage.ts";
