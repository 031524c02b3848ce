export {
  type ChainFacts,
  createFacts,
  type DocumentFacts,
  type FactLayers,
  type StatementFacts,
} from "./facts.ts";
export { reconcile } from "./reconcile.ts";
