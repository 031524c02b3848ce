export type { AskAnswer, AskGroup, AskRow, Relation } from "./answer.ts";
export { type AskOptions, ask } from "./ask.ts";
export type { AskedName, QuestionReading } from "./read-question.ts";
