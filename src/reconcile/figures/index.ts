export { type FigureFacts, matchFigures } from "./match-figures.ts";
