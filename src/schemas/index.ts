export {
  type Body,
  eventShape,
  figureShape,
  type Parts,
  positionShape,
  type Shape,
  statementShape,
} from "./record-shapes.ts";
