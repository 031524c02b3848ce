import type { Block, DocId, Turn } from "../doc/index.ts";
import type { Problem } from "../problem.ts";
import type { AskGroup, AskRow, Digest, Network, NetworkEdge, PlaceView } from "../query/index.ts";
import type {
  CodedEvent,
  Dating,
  Entity,
  FigureRow,
  Judgment,
  JudgmentState,
  OriginGroup,
  Position,
  RecordedStatement,
  RelatedRemark,
  Remark,
  RowId,
} from "../record/index.ts";
import type { FacetValue, StoreCounts } from "../store/index.ts";

/** One page of a longer list, with the number of rows that all pages hold together. */
export interface Listed<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

/** What the record holds: totals, and what to look at first. */
export interface SummaryAnswer extends StoreCounts {
  /** Remarks that some outlet words more widely than the quotation. */
  readonly glossedRemarks: number;
  /** Remarks whose reports differ in at least one place. */
  readonly varyingRemarks: number;
  /** Statements whose speaker is unknown: no document tells who is meant. */
  readonly unknownSpeakers: number;
  /** Documents whose date is unknown. */
  readonly undated: number;
  /** First and last date that any dated document may be of, EDTF as exactly as it is known; null when none is dated. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly outlets: readonly FacetValue[];
  readonly languages: readonly FacetValue[];
  /** Name that decisions made here are signed with unless the page gives another. */
  readonly who: string;
  /** What is still being built, in a few words; null when the record is whole. */
  readonly building: string | null;
}

/** A document by name, for links. */
export interface DocumentRef {
  readonly id: DocId;
  /** Path, URL or row id it came from. */
  readonly name: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** EDTF, as reconciling or a person dated it; null when unknown. */
  readonly dated: string | null;
}

/** A document in the list of all. */
export interface DocumentItem extends DocumentRef {
  readonly url: string | null;
  readonly language: string;
  readonly textHash: string;
  /** UTF-16 code units of text. */
  readonly length: number;
  readonly statements: number;
  readonly problems: number;
  /** Whether it was annotated, or only stored. */
  readonly annotated: boolean;
  readonly dating: DatingAnswer | null;
  /** Other documents with the same text to the letter. */
  readonly copies: readonly DocId[];
}

/** A dating as judgments leave it. */
export interface DatingAnswer extends Dating {
  /** Who set the date by hand, or null where the machine's date stands. */
  readonly setBy: string | null;
}

/** A remark in short: what a list or a card in the margin shows. */
export interface RemarkBrief {
  readonly id: RowId;
  readonly speaker: string | null;
  readonly speakerId: RowId | null;
  readonly addressee: string | null;
  readonly date: string | null;
  /** The words of its first report, pieces joined by “ … ”. */
  readonly exact: string;
  readonly documents: readonly DocId[];
  readonly origins: readonly OriginGroup[];
  readonly variants: number;
  readonly glosses: number;
  /** What its glosses name and its quotations do not, each once. */
  readonly adds: readonly string[];
  /** The remark that it words more widely: an outlet's own wording. Null for all others. */
  readonly widerThan: RowId | null;
  readonly confidence: number;
}

/** One document with all that was found in it. */
export interface DocumentAnswer extends DocumentItem {
  readonly text: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly bytesHash: string;
  /** ISO 8601, or null when nobody said. */
  readonly retrieved: string | null;
  readonly pipeline: string | null;
  readonly blocks: readonly Block[];
  readonly turns: readonly Turn[];
  /** Where each page begins; empty where the document has no pages. */
  readonly pages: readonly { readonly page: number; readonly start: number }[];
  readonly marks: readonly RecordedStatement[];
  readonly troubles: readonly Problem[];
  readonly copyRefs: readonly DocumentRef[];
  /** The remarks that its statements report, or that they word more widely, in short. */
  readonly remarks: readonly RemarkBrief[];
  /** Statements here that word a remark more widely than its quotations. */
  readonly glossOf: readonly { readonly statement: RowId; readonly remark: RowId }[];
  readonly previous: DocumentRef | null;
  readonly next: DocumentRef | null;
}

/** Words of a document in their paragraphs, with what a citation of them needs. */
export interface PlaceAnswer extends Omit<PlaceView, "document" | "retrieved"> {
  readonly document: DocumentRef & {
    readonly url: string | null;
    readonly textHash: string;
    readonly length: number;
    readonly language: string;
    readonly retrieved: string | null;
    readonly dating: DatingAnswer | null;
  };
}

/** A statement with what a citation of its content needs. */
export interface StatementAnswer extends PlaceAnswer {
  readonly statement: RecordedStatement;
  /** Decisions about it, oldest first. */
  readonly judgments: readonly JudgmentAnswer[];
}

/** A remark with its reports and glosses in full. */
export interface RemarkAnswer {
  readonly remark: Remark;
  readonly brief: RemarkBrief;
  readonly reports: readonly StatementAnswer[];
  readonly glosses: readonly {
    readonly adds: Remark["glosses"][number]["adds"];
    readonly gloss: StatementAnswer;
  }[];
  /** Remarks that are like it without being it, in short, by relation and date. */
  readonly related: readonly {
    readonly relation: RelatedRemark["relation"];
    readonly brief: RemarkBrief;
  }[];
  readonly judgments: readonly JudgmentAnswer[];
}

/** A decision about its words where they stand now, and how it stands. */
export interface JudgmentAnswer extends Judgment {
  readonly state: JudgmentState;
}

/** An entity with the documents that name it, in the order of lists. */
export interface EntityAnswer extends EntityItem {
  readonly inDocuments: readonly DocumentRef[];
}

/** An entity with how much it says. */
export interface EntityItem extends Entity {
  readonly statements: number;
  readonly remarks: number;
  readonly documents: number;
}

/** A search hit with the passage around it and the statements in it. */
export interface Hit {
  readonly document: DocumentRef;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly text: string;
  /** Stretches of the text to mark, as offsets into the document. */
  readonly found: readonly { readonly start: number; readonly end: number }[];
  readonly statement: RecordedStatement | null;
  /** The remark that the statement words more widely than the quotations; null for all others. */
  readonly widerThan: RowId | null;
}

/** Hits, and what of the query could not be read. */
export interface SearchAnswer extends Listed<Hit> {
  /** Documents that were searched. */
  readonly documents: number;
  /** How the query was understood where it is not plain, or what is wrong with it; null when nothing is. */
  readonly remark: string | null;
  /** Counts by field. Values of `who` are entities by id, and `name:` with the name of who is none. */
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>;
  /** Names of the entities that `who` counts or asks for, and of those who speak in the hits, by id. */
  readonly names: Readonly<Record<RowId, string>>;
}

/** Somebody a question names, with those of the record it can mean. */
export interface AskedNameAnswer {
  readonly text: string;
  readonly entities: readonly { readonly id: RowId; readonly name: string }[];
}

/** A row that answers a question, with its document by name. */
export interface AskRowAnswer extends Omit<AskRow, "document"> {
  readonly document: DocumentRef;
}

/** Rows that belong together. */
export interface AskGroupAnswer extends Omit<AskGroup, "rows"> {
  readonly rows: readonly AskRowAnswer[];
}

/** An answer to a question: rows, how the question was read, and what was searched. */
export interface AskedAnswer extends Listed<AskGroupAnswer> {
  readonly documents: number;
  readonly reading: {
    readonly who: readonly AskedNameAnswer[];
    readonly toWhom: readonly AskedNameAnswer[];
    readonly via: readonly AskedNameAnswer[];
    /** Words of the matter as the question writes them. */
    readonly about: readonly string[];
    /** The words that days were read from; null when any will do. */
    readonly time: string | null;
  };
  readonly missing: readonly string[];
  readonly toOthers: number;
  readonly remarks: readonly string[];
}

/** What one week brought. */
export interface DigestAnswer extends Omit<Digest, "shared" | "written"> {
  readonly shared: readonly RemarkBrief[];
  readonly written: readonly DocumentRef[];
  /** The documents that events, positions and figures cite. */
  readonly cited: readonly DocumentRef[];
  /** See {@link RowsAnswer}. */
  readonly wider: Readonly<Record<RowId, RowId>>;
}

/** Who said and did something to whom: edges, those of most rows first. */
export interface NetworkAnswer
  extends Listed<Omit<NetworkEdge, "rows"> & { readonly count: number }> {
  /** The ends of the edges given, with how many rows each takes part in. */
  readonly nodes: Network["nodes"];
  /** Months that ties are dated in, whatever was asked for. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  /** Ties without a date, which no span of time holds. */
  readonly undated: number;
}

/** The rows behind one edge. */
export interface NetworkEvidence {
  readonly remarks: readonly RemarkBrief[];
  readonly events: readonly CodedEvent[];
  readonly documents: readonly DocumentRef[];
  /** See {@link RowsAnswer}. */
  readonly wider: Readonly<Record<RowId, RowId>>;
}

/** Rows of the record with the documents they cite. */
export interface RowsAnswer<Kind> extends Listed<Kind> {
  readonly documents: readonly DocumentRef[];
  /** Rows that rest on an outlet's wording alone, by id, with the remark that it words more widely. */
  readonly wider: Readonly<Record<RowId, RowId>>;
}

/** Events as lists give them. */
export type EventsAnswer = RowsAnswer<CodedEvent>;
/** Figures as lists give them. */
export type FiguresAnswer = RowsAnswer<FigureRow>;
/** Positions as lists give them. */
export type PositionsAnswer = RowsAnswer<Position>;

/** What went wrong with a request: `code` for programs, `message` for people. */
export interface ErrorAnswer {
  readonly error: { readonly code: string; readonly message: string };
}
