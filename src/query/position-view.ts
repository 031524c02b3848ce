import { type Position, proposalOf, type RowId } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { type RowEvidence, rowEvidence } from "./row-evidence.ts";

/** A position with where it stands, and all that its holder is on record with about the proposal. */
export interface PositionView extends RowEvidence {
  readonly position: Position;
  /** Positions of the holder on the proposal, itself among them, by date; undated ones last. */
  readonly course: readonly Position[];
}

/** A position with its holder's others on the same proposal. Null when there is no such position. */
export async function positionView(store: Store, id: RowId): Promise<PositionView | null> {
  const position = await store.readRow("positions", id);
  if (position === null) return null;
  const { actor, actorId } = position;
  const proposal = proposalOf(position);
  const alike = await store.readRows(
    "positions",
    actorId === null ? { words: actor } : { entity: actorId },
    { order: "date" },
  );
  return {
    position,
    ...(await rowEvidence(store, position, "position")),
    course: alike.filter(
      (one) =>
        proposalOf(one) === proposal &&
        (actorId === null ? one.actor === actor : one.actorId === actorId),
    ),
  };
}
