import type { DocId } from "../doc/index.ts";
import type { Problem } from "../problem.ts";
import type { CodedEvent, Dating, Entity, FigureRow, Position, Remark, RowId } from "./rows.ts";

/**
 * What reconciling found out about one statement. Which remark it reports is not
 * said here: the remarks name their reports.
 */
export interface StatementLink {
  readonly doc: DocId;
  readonly statement: RowId;
  /** The speaker that `speakerId` is the entity of, by name: where a person sets another, the entity is not theirs. */
  readonly speaker: string | null;
  readonly speakerId: RowId | null;
  readonly addresseeId: RowId | null;
  /** EDTF; null keeps the date that the document itself shows. */
  readonly date: string | null;
}

/** A problem that only the record shows: something told before it can have happened. */
export interface RecordProblem {
  readonly doc: DocId;
  readonly problem: Problem;
}

/** All rows that span documents, as one run of reconciling makes them: together they replace the last run's. */
export interface RecordRows {
  readonly entities: readonly Entity[];
  readonly remarks: readonly Remark[];
  readonly events: readonly CodedEvent[];
  readonly figures: readonly FigureRow[];
  readonly positions: readonly Position[];
  readonly datings: readonly Dating[];
  readonly links: readonly StatementLink[];
  readonly problems: readonly RecordProblem[];
}

/** A record of nothing: what an empty pile reconciles to, and a base for tests. */
export const noRecordRows: RecordRows = {
  entities: [],
  remarks: [],
  events: [],
  figures: [],
  positions: [],
  datings: [],
  links: [],
  problems: [],
};
