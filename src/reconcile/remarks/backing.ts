import { pushUnder } from "../../text/index.ts";
import type { Gathered } from "./gather.ts";
import { likenessOf, type Measures } from "./likeness.ts";
import { fitOfPersons } from "./persons.ts";
import { daysApart, type Report } from "./report.ts";
import { isWording, leadOfUnknown, mostBetween, startOf } from "./wordings.ts";

/** Weight that what an outlet gives as somebody's words must have in common with the words quoted below it, in bits. */
const leastShared = 10;
/** Words from which a quotation says something: *“Scam,”* is a name. */
const leastWords = 4;

/** A report, and what it was gathered to. */
interface Placed {
  readonly report: Report;
  readonly of: Gathered;
}

/**
 * Looks up the quotation that an outlet puts right under its lead, to back it, whatever words
 * it uses where the lead tells what they do: *The minister ruled out sending soldiers*, then *“You
 * do not fight a kitchen fire with a flood,” she said*. What is given as her words, *the soldiers
 * would stay, she said*, is another sentence of hers where the quotation has hardly a word of it.
 * Null where the lead words two things that its `speaker` said, or anybody else speaks in between.
 * `speaker` is null where nobody says who it is. Costs a sort of the reports of documents that
 * have such leads.
 */
export function createBacking(
  remarks: readonly Gathered[],
  measures: Measures,
): (wording: Report, speaker: string | null) => Gathered | null {
  const byDoc = placeByDoc(remarks);
  return (wording, speaker) => {
    if (!isTop(wording) || isInCapitals(wording)) return null;
    const { id, span } = wording.statement;
    for (const { report, of } of byDoc.get(wording.statement.doc) ?? []) {
      const { span: other } = report.statement;
      if (report.statement.id === id || isOfOtherDay(wording, report)) continue;
      const isOne = isOfOne(wording, speaker, { report, of });
      // What somebody says that somebody else says is part of the lead.
      if (!isOne && other.start < span.end && span.start < other.end) continue;
      if (startOf(report) < startOf(wording)) {
        if (isOne) return null;
        continue;
      }
      const isNear = startOf(report) - span.end <= mostBetween;
      const isBacked = wording.isDeed || sharesWords(wording, report, measures);
      return isOne && isNear && isSaying(report) && isBacked ? of : null;
    }
    return null;
  };
}

/** The reports of documents that begin with an outlet's own wording, in text order. */
function placeByDoc(remarks: readonly Gathered[]): ReadonlyMap<string, readonly Placed[]> {
  const docs = new Set(
    remarks.flatMap(({ reports }) => reports.filter(isTop).map(({ statement }) => statement.doc)),
  );
  const byDoc = new Map<string, Placed[]>();
  for (const of of remarks) {
    for (const report of of.reports) {
      const { doc } = report.statement;
      if (docs.has(doc)) pushUnder(byDoc, doc, { report, of });
    }
  }
  for (const own of byDoc.values()) own.sort((a, b) => startOf(a.report) - startOf(b.report));
  return byDoc;
}

function isTop(report: Report): boolean {
  return isWording(report) && startOf(report) < leadOfUnknown;
}

/** Whether a wording is printed like a headline: what is in capitals there need be no name. */
function isInCapitals({ words }: Report): boolean {
  return words.some(
    ({ capital, content, form }, i) => i > 0 && capital && !content && !/^i\b/.test(form),
  );
}

/** Whether a report is of another time than a lead: *a year after he told them that*. */
function isOfOtherDay(wording: Report, { date, isDated, isRecalled }: Report): boolean {
  return isRecalled || (isDated && (daysApart(wording.date, date) ?? 0) > 1);
}

/** Whether a wording may be of whoever makes a report: its `speaker`, or somebody whom it refers to without a name. */
function isOfOne(wording: Report, speaker: string | null, { report, of }: Placed): boolean {
  const known = [report, ...of.reports].find(({ speakerId }) => speakerId !== null);
  if (known === undefined) return false;
  return speaker === null ? fitOfPersons(wording, report) !== "no" : speaker === known.speakerId;
}

function sharesWords(wording: Report, { quoted }: Report, measures: Measures): boolean {
  return likenessOf(wording.words, quoted, measures).bits >= leastShared;
}

function isSaying({ statement, words }: Report): boolean {
  return statement.form === "direct" && words.length >= leastWords;
}
