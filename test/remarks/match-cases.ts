import { createMatcher, type RemarkMatch } from "../../src/reconcile/remarks/index.ts";
import type { Statement } from "../../src/record/index.ts";

/** A statement of a test: of one speaker, quoted on one day, where nothing else is said. */
export interface Said {
  readonly doc: string;
  readonly text: string;
  readonly speakerId?: string | null;
  readonly date?: string | null;
  readonly isDated?: boolean;
  readonly form?: Statement["form"];
  readonly start?: number;
  /** The outlet that printed its document. */
  readonly outlet?: string | null;
  /** Whom an unknown speaker may be. */
  readonly near?: readonly string[];
  readonly isRecalled?: boolean;
  readonly isOfNoDay?: boolean;
  readonly person?: Parameters<typeof createMatcher>[0][number]["person"];
  readonly isSaidAgain?: boolean | null;
  readonly addresseeId?: string | null;
  /** Whether its document is a transcript. */
  readonly transcript?: boolean;
}

/** A statement as a document gives it. */
export function statementOf(said: Said): Statement {
  const { doc, text, speakerId = "sorvan", form = "direct", start = 0 } = said;
  const { addresseeId = null } = said;
  const span = { start, end: start + text.length };
  return {
    id: `${doc} ${start}`,
    evidence: [{ doc, ...span, exact: text }],
    by: { stage: "test", model: null },
    confidence: 1,
    doc,
    span,
    source: [],
    cue: [],
    content: [span],
    form,
    kind: "speech",
    speaker: speakerId,
    speakerId,
    addressee: null,
    addresseeId,
    via: [],
    date: null,
    reason: "",
    remark: null,
  };
}

/** A statement as a matcher takes it, in no transcript, neither recalled nor said again, with nobody near. */
export function plain(statement: Statement): Parameters<typeof createMatcher>[0][number] {
  const { doc, speakerId, addresseeId } = statement;
  return {
    statement,
    name: doc,
    outlet: null,
    speakerId,
    speakerIds: speakerId === null ? [] : speakerId.split(" "),
    addresseeId,
    transcript: false,
    isRecalled: false,
    isSaidAgain: false,
    isOfSomeoneElse: false,
    isOfNoDay: false,
    person: null,
    near: new Set(),
  };
}

/** Groups statements into remarks. */
export function match(...said: readonly Said[]): RemarkMatch[] {
  const statements = said.map(statementOf);
  const matcher = createMatcher(
    statements.map((statement, i) => {
      const near = new Set(said[i]?.near);
      const { isRecalled = false, isSaidAgain = false, transcript = false } = said[i] ?? {};
      const { isOfNoDay = false, person = null, outlet = null } = said[i] ?? {};
      const told = { isRecalled, isSaidAgain, isOfNoDay, person, outlet };
      return { ...plain(statement), ...told, transcript, near };
    }),
  );
  return matcher.match(({ id }) => {
    const { date = "2031-05-14", isDated = false } =
      said[statements.findIndex((one) => one.id === id)] ?? {};
    return { date, isDated };
  });
}

/** The documents of each remark that more than one reports. */
export function joined(...said: readonly Said[]): string[][] {
  return match(...said)
    .filter(({ reports }) => reports.length > 1)
    .map(({ reports }) => reports.map((one) => one.statement.doc));
}
