import {
  createMatcher,
  type RemarkMatch,
  type RemarkMatcher,
  type Remarks,
  type Said as SaidStatement,
  type When,
  type Whens,
} from "../../src/reconcile/remarks/index.ts";
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
  readonly isDeed?: boolean;
  readonly person?: SaidStatement["person"];
  readonly isSaidAgain?: boolean | null;
  readonly addressee?: string | null;
  readonly addresseeId?: string | null;
  /** Whether its document is a transcript. */
  readonly transcript?: boolean;
}

/** A statement as a document gives it. */
export function statementOf(said: Said): Statement {
  const { doc, text, speakerId = "sorvan", form = "direct", start = 0 } = said;
  const { addressee = null, addresseeId = null } = said;
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
    addressee,
    addresseeId,
    via: [],
    date: null,
    dateEvidence: null,
    reason: "",
    remark: null,
  };
}

/** A statement as a matcher takes it, in no transcript, neither recalled nor said again, with nobody near. */
export function plain(statement: Statement): SaidStatement {
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
    isDeed: false,
    person: null,
    near: new Set(),
  };
}

/** A matcher of statements of several documents. */
export function matcherOf(
  said: readonly SaidStatement[],
  matching?: Parameters<typeof createMatcher>[1],
): RemarkMatcher {
  return createMatcher([...Map.groupBy(said, ({ statement }) => statement.doc).values()], matching);
}

/** When statements are told to have been said; nothing of it is remembered. */
export function told(of: (statement: Statement) => When): Whens {
  return { of, restOn: () => null };
}

/** All remarks, those of several reports first. */
export function listed({ told: first, lone, taken }: Remarks): RemarkMatch[] {
  const others = lone.flatMap(({ remarks }) =>
    remarks.flatMap((gathered) =>
      taken.has(gathered) ? [] : { ...gathered, gathered, glosses: [], related: [] },
    ),
  );
  return [...first, ...others].sort((a, b) => Number(isAlone(a)) - Number(isAlone(b)));
}

function isAlone({ reports }: RemarkMatch): boolean {
  return reports.length === 1;
}

/** Groups statements into remarks. */
export function match(...said: readonly Said[]): RemarkMatch[] {
  const statements = said.map(statementOf);
  const matcher = matcherOf(
    statements.map((statement, i) => {
      const near = new Set(said[i]?.near);
      const { isRecalled = false, isSaidAgain = false, transcript = false } = said[i] ?? {};
      const { isOfNoDay = false, isDeed = false, person = null, outlet = null } = said[i] ?? {};
      const told = { isRecalled, isSaidAgain, isOfNoDay, isDeed, person, outlet };
      return { ...plain(statement), ...told, transcript, near };
    }),
  );
  const whens = told(({ id }) => {
    const { date = "2031-05-14", isDated = false } =
      said[statements.findIndex((one) => one.id === id)] ?? {};
    return { date, isDated };
  });
  return listed(matcher.match(whens));
}

/** The documents of each remark that more than one reports. */
export function joined(...said: readonly Said[]): string[][] {
  return match(...said)
    .filter(({ reports }) => reports.length > 1)
    .map(({ reports }) => reports.map((one) => one.statement.doc));
}
