export { packSyntaxModel, type SyntaxModel } from "./model.ts";
export { syntax } from "./syntax.ts";
export { type SyntaxTrainingOptions, syntaxTraining, trainSyntax } from "./train.ts";
export type { TreeSentence } from "./tree-sentence.ts";
