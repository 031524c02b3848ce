import type { Row } from "./rows.ts";
import type { Status } from "./status.ts";

/** Whether a row is rather wrong than right. */
export type Doubt = "doubtful" | "fair";

/** Both, as filters name them. */
export const doubts: readonly [Doubt, Doubt] = ["doubtful", "fair"];

/** The confidence below which a row is doubtful: fewer than half of such rows are right. */
export const doubtfulBelow = 0.5;

/** How far a row can be trusted; one that a person confirmed or edited is not doubted. */
export function doubtOf({
  confidence,
  status = "unverified",
}: Pick<Row, "confidence"> & { readonly status?: Status }): Doubt {
  return status === "unverified" && confidence < doubtfulBelow ? "doubtful" : "fair";
}
