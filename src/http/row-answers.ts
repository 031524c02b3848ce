import type {
  CodedEvent,
  Evidence,
  FigureRow,
  Position,
  RecordedStatement,
  RowId,
} from "../record/index.ts";
import type { DocumentRef, JudgmentAnswer, PlaceAnswer, RemarkBrief } from "./answers.ts";

/** The words of a row in one paragraph of a document. */
export interface ReportAnswer extends PlaceAnswer {
  /** More than one where a paragraph tells of it twice. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** The words of a row with the narrowest statement that says them; null where the document says them itself. */
export interface ToldAnswer extends ReportAnswer {
  readonly statement: RecordedStatement | null;
}

/** What a row rests on. */
export interface EvidenceAnswer {
  /** In the order of its evidence, one for each paragraph. */
  readonly reports: readonly ToldAnswer[];
  /** The remarks that those statements report, in short. */
  readonly remarks: readonly RemarkBrief[];
  /** Decisions about it and about the statements that say its words, oldest first. */
  readonly judgments: readonly JudgmentAnswer[];
  /** The remark that it rests on an outlet's wider wording of; null for all others. */
  readonly widerThan: RowId | null;
}

/** An event with every place that reports it. */
export interface EventAnswer extends EvidenceAnswer {
  readonly event: CodedEvent;
}

/** Other figures on the same thing, the earliest documents first; `total` counts those that are left out too. */
export interface OtherFiguresAnswer {
  readonly total: number;
  readonly items: readonly { readonly figure: FigureRow; readonly report: ReportAnswer }[];
}

/** A figure with where it stands, and the figures that agree with it and differ from it. */
export interface FigureAnswer extends EvidenceAnswer {
  readonly figure: FigureRow;
  readonly agrees: OtherFiguresAnswer;
  readonly differs: OtherFiguresAnswer;
}

/** A position with where it stands, and all that its holder is on record with about the proposal. */
export interface PositionAnswer extends EvidenceAnswer {
  readonly position: Position;
  /** By date, itself among them; undated ones last. */
  readonly course: readonly Position[];
  /** The documents that the course cites. */
  readonly documents: readonly DocumentRef[];
}
