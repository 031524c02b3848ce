export { type FigureFacts, figureFacts } from "./facts.ts";
export { matchFigures } from "./match-figures.ts";
