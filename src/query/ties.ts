import type { Entity } from "../record/index.ts";

/** Someone or something that says or does something to another, or has it said or done to them. */
export interface NetworkNode {
  /** The entity's id; the name with `name:` before it where the record has no such entity. */
  readonly id: string;
  readonly name: string;
  /** Null for a name that is no entity. */
  readonly entityId: string | null;
  readonly type: Entity["type"] | null;
  readonly country: string | null;
}

/** What one row of the record says between two nodes. */
export interface Tie {
  /** `said`: a remark of one to the other; `did`: an event with one as actor and the other as recipient. */
  readonly kind: "said" | "did";
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  /** Id of the remark or event. */
  readonly row: string;
  readonly date: string | null;
  readonly documents: readonly string[];
}

/** All ties of a record, with their nodes by id. */
export interface Ties {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly ties: readonly Tie[];
}
