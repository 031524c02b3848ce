import type { RecordKind } from "../../store/index.ts";

/** A flat table that can be exported. */
export type TableName =
  | "documents"
  | "statements"
  | RecordKind
  | "network"
  | "timeline"
  | "evidence";
