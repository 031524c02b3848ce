import type { KeyedValues } from "../../../learn/index.ts";
import type { NetShape } from "./shape.ts";

/** A net that tells how likely one word of a sentence governs another, and as what. */
export interface ArcNet {
  readonly shape: NetShape;
  /** The row of each feature by its key, from 1 on; row 0 is that of no feature. */
  readonly features: KeyedValues;
  /** Rows of `shape.narrow` numbers, each `rowScale` times what is printed. */
  readonly rows: Int8Array;
  readonly rowScale: number;
  /** All other weights, laid out by `placesOf`, each `scale` times what is printed. */
  readonly weights: Int16Array;
  readonly scale: number;
}
