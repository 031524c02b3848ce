import {
  dateRange,
  type Judgment,
  judge,
  type RecordedStatement,
  type Statement,
  verdictOf,
} from "../record/index.ts";
import { foldedWords } from "../text/index.ts";
import type { Tables } from "./schema.ts";
import { encodeWords } from "./terms.ts";

/** A statement's row of its table: what is asked by, judgments applied. */
export function statementRow(
  statement: Statement,
  judgments: readonly Judgment[],
): Tables["statements"] {
  const { status, corrections } = verdictOf(statement, judgments);
  const judged = { ...statement, ...corrections };
  const range = judged.date === null ? null : dateRange(judged.date);
  return {
    doc_id: statement.doc,
    id: statement.id,
    start_offset: judged.span.start,
    end_offset: judged.span.end,
    speaker: judged.speaker,
    speaker_words: encodeWords(foldedWords(judged.speaker ?? "")),
    speaker_id: judged.speakerId,
    addressee: judged.addressee,
    form: statement.form,
    kind: statement.kind,
    date: judged.date,
    date_from: range?.from ?? null,
    date_to: range?.to ?? null,
    date_set: "date" in corrections ? 1 : 0,
    status,
    confidence: statement.confidence,
  };
}

/** The machine's row, as it is. */
export function bodyRow(statement: Statement): Tables["statement_bodies"] {
  return { doc_id: statement.doc, id: statement.id, row: JSON.stringify(statement) };
}

/** Rows for those who passed a statement on. */
export function viaRows(statement: Statement): Tables["statement_vias"][] {
  return statement.via.map((name, ordinal) => ({
    doc_id: statement.doc,
    statement_id: statement.id,
    ordinal,
    name,
    words: encodeWords(foldedWords(name)),
  }));
}

/** What is read to build a statement: the machine's row and its link, if any. */
export interface LinkedRow {
  readonly row: string;
  readonly doc_id: string;
  readonly id: string;
  readonly status: string;
  readonly link_name: string | null;
  readonly link_speaker: string | null;
  readonly link_addressee: string | null;
  readonly link_remark: string | null;
  readonly link_date: string | null;
}

/** The statement as the record shows it: the machine's row, then links, then judgments. */
export function recordedStatement(
  linked: LinkedRow,
  judgments: readonly Judgment[],
): RecordedStatement {
  const machine = JSON.parse(linked.row) as Statement;
  const linkOf = (speaker: string | null): string | null =>
    speaker === linked.link_name ? linked.link_speaker : null;
  const statement: Statement = {
    ...machine,
    speakerId: linkOf(machine.speaker) ?? machine.speakerId,
    addresseeId: linked.link_addressee ?? machine.addresseeId,
    date: linked.link_date ?? machine.date,
    // Rows of earlier stages lack it.
    dateEvidence: machine.dateEvidence ?? null,
    remark: linked.link_remark ?? machine.remark,
  };
  const judged = judge(statement, judgments);
  return { ...judged, speakerId: judged.speakerId ?? linkOf(judged.speaker) };
}
