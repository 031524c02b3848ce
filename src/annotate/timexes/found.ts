import type { TimexType } from "../../doc/index.ts";
import type { Span } from "../../text/index.ts";

/** A time expression before it is resolved: an absolute value, or a relative expression. */
export interface Found extends Span {
  readonly type: TimexType;
  /** Null where it depends on a reference. */
  readonly value: string | null;
  /** See `resolveRelative`; null for an absolute value. */
  readonly relative: string | null;
  /** Whether the reference is the time last spoken of, not that of writing: *two days earlier*. */
  readonly anchored: boolean;
}
