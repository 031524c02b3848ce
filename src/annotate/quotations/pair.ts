import type { Span } from "../../text/index.ts";

/** An opening mark and what ends its quotation. */
export interface Pair {
  /** The opening mark; empty where it was inferred. */
  readonly open: Span;
  /** The closing mark, or null where the sentence's or paragraph's end closed it. */
  readonly close: Span | null;
  /** End of the whole, closing mark included. */
  readonly end: number;
}
