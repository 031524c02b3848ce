import type { FactLayers } from "../reconcile/index.ts";

/** The layers that reconciling reads back. */
export type ReadLayers = FactLayers | "events" | "stances";

/** The same, for asking the store. */
export const readLayers: readonly ReadLayers[] = [
  "timexes",
  "sentences",
  "mentions",
  "chains",
  "turns",
  "attributions",
  "figures",
  "dating",
  "events",
  "stances",
];
