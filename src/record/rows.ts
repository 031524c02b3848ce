import type {
  AttributionKind,
  DocId,
  Figure,
  Form,
  NameType,
  Participant,
  Realis,
  StanceValue,
} from "../doc/index.ts";
import type { Span } from "../text/index.ts";

/** Identifies a row: a hash of content, never a counter; for a row that spans documents, of its least report. */
export type RowId = string;

/** A document, a span in it and the text found there. */
export interface Evidence extends Span {
  readonly doc: DocId;
  readonly exact: string;
}

/** Which code made a row. */
export interface Provenance {
  /** Stage or part, with version: `attributions@3`. */
  readonly stage: string;
  /** Name and hash of the model, or null where rules alone decided. */
  readonly model: string | null;
}

/** The head that all record rows share. */
export interface Row {
  readonly id: RowId;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly by: Provenance;
  /** Calibrated: of the rows at 0.8, about eight in ten are right. */
  readonly confidence: number;
}

/** An attribution as a row of the record: one document's report that somebody said something. */
export interface Statement extends Row {
  readonly doc: DocId;
  /** From its first to its last piece: source, cue and content. */
  readonly span: Span;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly [Span, ...Span[]];
  readonly form: Form;
  readonly kind: AttributionKind;
  readonly speaker: string | null;
  /** The entity who speaks; null until entities are reconciled, or when the speaker is unknown. */
  readonly speakerId: RowId | null;
  readonly addressee: string | null;
  readonly addresseeId: RowId | null;
  /** Names of those who passed it on, nearest to the speaker first. */
  readonly via: readonly string[];
  /** EDTF, or null. */
  readonly date: string | null;
  /** The words that tell the date, of the statement's own document: *on Tuesday*, a heading's day. Null where no words of it do, or a person set the date. */
  readonly dateEvidence: Evidence | null;
  readonly reason: string;
  /** The remark it reports; null only before reconciling. */
  readonly remark: RowId | null;
}

/** The someone or something itself, across documents. */
export interface Entity extends Row {
  readonly name: string;
  readonly type: NameType;
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null;
  readonly aliases: readonly string[];
}

/** Where the words of a row came from: a press service, an agency, an outlet; the documents that go back to it. */
export interface OriginGroup {
  readonly name: string;
  readonly documents: readonly DocId[];
}

/** How two reports of one remark differ at one place. */
export type VariantKind =
  | "replaced"
  | "cut-before"
  | "cut-after"
  | "cut-inside"
  | "added"
  | "order"
  | "form"
  | "addressee"
  | "date";

/** A difference between two reports, as spans on both sides; an empty span marks the place where the other has more. */
export interface Variant {
  readonly kind: VariantKind;
  readonly a: Evidence;
  readonly b: Evidence;
}

/** One report of a remark: which statement of which document. */
export interface RemarkReport {
  readonly doc: DocId;
  readonly statement: RowId;
}

/** An outlet's own wording of a remark, wider or narrower than the words; linked, never merged. */
export interface Gloss {
  readonly doc: DocId;
  readonly statement: RowId;
  /** Names and things that the gloss has and no report of the remark has: *Ukraine*. */
  readonly adds: readonly Evidence[];
}

/** One thing said once by one source, as reported by all who reported it. Evidence: the contents of its reports. */
export interface Remark extends Row {
  readonly speaker: string | null;
  readonly speakerId: RowId | null;
  readonly addressee: string | null;
  /** EDTF, or null. */
  readonly date: string | null;
  readonly reports: readonly [RemarkReport, ...RemarkReport[]];
  readonly origins: readonly OriginGroup[];
  readonly variants: readonly Variant[];
  readonly glosses: readonly Gloss[];
  /** Remarks that are like it; never merged. By id. */
  readonly related: readonly RelatedRemark[];
}

/**
 * Another remark that is like this one but is not counted as the same: the same words of another
 * speaker (`echo`), said again by the speaker on another occasion (`repeat`), the speaker’s account
 * of own earlier words (`self-report`), or words of the same speaker of which nothing says whether
 * they were said on the same occasion (`alike`).
 */
export interface RelatedRemark {
  readonly relation: "alike" | "echo" | "repeat" | "self-report";
  readonly remark: RowId;
}

/** What two reports of one happening give differently. */
export type EventVariantKind = "date" | "place" | "number" | "words" | "actor" | "recipient";

/**
 * A difference between two reports of one happening, as the words on both sides: another day or place, another
 * number of those who take part, another name for the deed (*a state visit*, *an official visit*) or for a party.
 */
export interface EventVariant {
  readonly kind: EventVariantKind;
  readonly a: Evidence;
  readonly b: Evidence;
}

/** Who did what to whom, when and where, as reported by all who reported it. */
export interface CodedEvent extends Row {
  readonly type: string;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly actors: readonly Pick<Participant, "name" | "country">[];
  readonly recipients: readonly Pick<Participant, "name" | "country">[];
  readonly date: string | null;
  readonly place: string | null;
  readonly realis: Realis;
  readonly assertedBy: string | null;
  /** In what its reports differ; missing in records of versions that kept none. */
  readonly variants?: readonly EventVariant[] | undefined;
}

/** A quantity as one document gives it, with the rows of other documents that agree and differ. */
export interface FigureRow extends Row {
  readonly value: number;
  readonly unit: string | null;
  readonly what: string | null;
  readonly asOf: string | null;
  /** Who gives it; null for the narrator. Exported as `by`. */
  readonly givenBy: string | null;
  /** How exact it is put: *about 40*, *almost 40* or *up to 40*, *more than 40* or *at least 40*. */
  readonly bound: Figure["bound"];
  readonly agreesWith: readonly RowId[];
  readonly differsFrom: readonly RowId[];
}

/** A holder on a proposal at a time. */
export interface Position extends Row {
  readonly actor: string;
  readonly actorId: RowId | null;
  readonly issue: string;
  /** The proposal: one id for all positions on it, whatever words they name it by; missing in records of versions that kept none. */
  readonly proposal?: RowId | undefined;
  readonly date: string | null;
  readonly stance: StanceValue;
}

/** One reason for a document's date, as a person would say it. */
export interface DatingReasonRow {
  readonly kind: string;
  /** A sentence: “*this Friday (24)*: Fridays the 24th are …”. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** When a document was written, as a range with its reasons. Dates are EDTF. */
export interface Dating {
  readonly doc: DocId;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The kind of the deciding reason: `dateline`, `other-document`, …; null when unknown. */
  readonly how: string | null;
  readonly reasons: readonly DatingReasonRow[];
}
