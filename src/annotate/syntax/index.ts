export { packSyntaxModel } from "./model.ts";
export type { ParseWeights } from "./parser.ts";
export { syntax } from "./syntax.ts";
export {
  type SyntaxTrainingOptions,
  syntaxTraining,
  type TreeSentence,
  trainSyntax,
} from "./train.ts";
