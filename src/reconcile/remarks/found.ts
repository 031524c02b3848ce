import type { Link } from "./cluster.ts";
import type { Measures } from "./likeness.ts";
import type { Places } from "./places.ts";

/** Pairs already found, and by what and where sentences are compared. */
export interface Found {
  readonly links: readonly Link[];
  readonly measures: Measures;
  readonly places: Places;
}
