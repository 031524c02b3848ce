import type { Evidence } from "../../record/index.ts";

/** A statement of one document that reports a remark which another document dates. */
export interface DatedElsewhere {
  readonly doc: string;
  readonly evidence: Evidence;
  /** Day of the remark, ISO. */
  readonly date: string;
  readonly other: Evidence;
}
