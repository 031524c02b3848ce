import {
  type DateRange,
  dateRange,
  type Evidence,
  type RowId,
  type Statement,
} from "../../record/index.ts";
import { compareTexts, dayNumber } from "../../text/index.ts";
import type { Person } from "./persons.ts";
import { quotedWords } from "./quoted-words.ts";
import { tellsOfOwn } from "./self-report.ts";
import { type Tense, tenseOf } from "./tense.ts";
import type { Vocabulary, Word } from "./words.ts";

/** When a statement was said, as far as is known. */
export interface When {
  /** EDTF: the statement's own date, else the document's; null when neither is known. */
  readonly date: string | null;
  /** Whether `date` is when it was said; otherwise it is when it was printed, and it was said then or earlier. */
  readonly isDated: boolean;
}

/** When statements were said. */
export interface Whens {
  readonly of: (statement: Statement) => When;
  /** What the answers for a document rest on: where all of it is the same as before, so are they. Null where nobody knows. */
  readonly restOn: (doc: string) => readonly unknown[] | null;
}

/** A statement to be matched: who says it, to whom, and where it stands. */
export interface Said {
  readonly statement: Statement;
  /** Place of its document in the order of names, for a fixed order of reports. */
  readonly name: string;
  /** The outlet that printed it; null when unknown. */
  readonly outlet: string | null;
  /** Null where unknown; of a joint source the ids of all, one after the other. */
  readonly speakerId: RowId | null;
  /** The same, each by itself; empty where unknown. */
  readonly speakerIds: readonly RowId[];
  readonly addresseeId: RowId | null;
  readonly transcript: boolean;
  /** Whether its document tells of words said before what else it tells: *as she had said*. */
  readonly isRecalled: boolean;
  /** Whether its document tells it as said once more: *she repeated*; null where no verb tells of it. */
  readonly isSaidAgain: boolean | null;
  /** Whether its source is described as somebody of whom only that is told (*a diplomat*), or not at all. */
  readonly isOfSomeoneElse: boolean;
  /** Whether its cue tells of no one day: *has said*. */
  readonly isOfNoDay: boolean;
  /** Whether its document tells what the words do, not what they are: *ruled out a strike*. */
  readonly isDeed: boolean;
  /** What its document tells of the one person who speaks, named or not; null where none does. */
  readonly person: Person | null;
  /** Where the speaker is unknown, the people it may be of: those named just before, in a transcript all who speak. */
  readonly near: ReadonlySet<RowId>;
}

/** A statement, or a sentence of one, with its words. */
export interface Unit extends Said {
  /** Where the first sentence of its statement stands among those of its document, counted from 0. */
  readonly first: number;
  readonly words: readonly Word[];
  /** Those of them that are quoted. */
  readonly quoted: readonly Word[];
  /** The words of the speaker's name. */
  readonly speaker: readonly Word[];
  /** The tense of a direct quotation; null for others, and where it has both or neither. */
  readonly tense: Tense | null;
  /** See `isSelfReport`. */
  readonly tellsOfOwn: boolean | null;
}

/** A unit with its date: what is compared. */
export interface Report extends Unit, When {}

/** Reads the words of a statement that so many sentences come before in its document. */
export function createUnit(said: Said, first: number, vocabulary: Vocabulary): Unit {
  const { statement } = said;
  return {
    ...said,
    first,
    ...wordsOf(statement.evidence, statement.form, vocabulary),
    speaker: statement.speaker === null ? nobody : vocabulary.read(statement.speaker),
  };
}

const nobody: readonly Word[] = [];

/** The words of a text and what they tell. */
function wordsOf(
  evidence: readonly Evidence[],
  form: Statement["form"],
  { read }: Vocabulary,
): Pick<Unit, "words" | "quoted" | "tense" | "tellsOfOwn"> {
  const [first] = evidence;
  const words =
    first !== undefined && evidence.length === 1
      ? read(first.exact)
      : evidence.flatMap(({ exact }) => read(exact));
  const isDirect = form === "direct";
  return {
    words,
    quoted: quotedWords(evidence, form, words),
    tense: isDirect ? tenseOf(words) : null,
    tellsOfOwn: tellsOfOwn(words, form !== "indirect"),
  };
}

/** The unit with a part of its evidence. */
export function narrow(
  unit: Unit,
  evidence: readonly [Evidence, ...Evidence[]],
  vocabulary: Vocabulary,
): Unit {
  const own = unit.statement.evidence;
  // Most statements are one sentence, whose words are known.
  const isWhole =
    own.length === evidence.length &&
    own.every(({ start, end }, i) => evidence[i]?.start === start && evidence[i]?.end === end);
  if (isWhole) return unit;
  return {
    ...unit,
    statement: { ...unit.statement, evidence },
    ...wordsOf(evidence, unit.statement.form, vocabulary),
  };
}

/** The order of reports: by the names of documents, then by place. */
export function byPlace(a: Said, b: Said): number {
  const names = compareTexts(a.name, b.name);
  const docs = compareTexts(a.statement.doc, b.statement.doc);
  return (
    names ||
    docs ||
    a.statement.evidence[0].start - b.statement.evidence[0].start ||
    (a.statement.id < b.statement.id ? -1 : 1)
  );
}

/** Days beyond which an overlap says nothing of one occasion: any day of 2031 may be any other. */
const tooWide = 8;

/** Days between two EDTF dates, 0 where they overlap; null where one is unknown or too wide to tell. */
export function daysApart(a: string | null, b: string | null): number | null {
  if (a === b && a !== null && a.length === 10) return 0;
  const left = a === null ? null : daysOf(a);
  const right = b === null ? null : daysOf(b);
  if (left === null || right === null) return null;
  if (left.from <= right.to && right.from <= left.to) {
    return Math.max(left.width, right.width) > tooWide ? null : 0;
  }
  const [early, late] = left.to < right.from ? [left, right] : [right, left];
  return early.to === "" || late.from === "" ? null : late.first - early.last;
}

/** The days that a date covers, as texts that sort and as numbers. */
interface Days extends DateRange {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** Dates as they were read: a pile asks for the same few again and again. Beyond so many all are forgotten. */
const known = new Map<string, Days | null>();
const mostKnown = 10_000;

function daysOf(date: string): Days | null {
  const before = known.get(date);
  if (before !== undefined) return before;
  const range = dateRange(date);
  const [first, last] = range === null ? [0, 0] : [dayCount(range.from), dayCount(range.to)];
  const days = range === null ? null : { ...range, first, last, width: last - first };
  if (known.size >= mostKnown) known.clear();
  known.set(date, days);
  return days;
}

/** Day number of an ISO day; the 31st of a short month counts as the day after its last. */
function dayCount(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return dayNumber({ year, month, day });
}
