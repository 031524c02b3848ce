import { parseDay } from "../../text/index.ts";
import {
  areEqual,
  type Circumstances,
  isAlikeOfOne,
  isAlikeOfUnknown,
  isLikeButForOneWord,
  isLikeOfOther,
  isNearlyEqual,
  isPrintedTwice,
  isQuoted,
} from "./alike.ts";
import type { Comparison } from "./compare-units.ts";
import { isDenied } from "./denials.ts";
import type { BornOut } from "./elsewhere.ts";
import type { Likeness } from "./likeness.ts";
import { namesBeyond } from "./names-beyond.ts";
import { areDaysApart, isPartQuotedAgain, isRecalled, isToldBack, occasionOf } from "./occasion.ts";
import { fitOfPersons } from "./persons.ts";
import type { Report } from "./report.ts";
import { isSelfReport } from "./self-report.ts";
import { canBeOneSpeaker, mayBeNamesakes } from "./speakers.ts";
import { areTensesApart } from "./tense.ts";

/** How two reports are related. Only `same` merges; of `alike` ones nobody can tell whether they are. */
export type Relation = "same" | "alike" | "gloss" | "echo" | "repeat" | "self-report" | "none";

/** What is known of two reports from all the others. */
export interface Around {
  /** Whether their documents are known to report some remark in common, or both with a third. */
  readonly oneStory: boolean;
  readonly isBornOut: BornOut;
}

/** Days that print may come after the words, and where they are not quoted. */
const printDays = 3;
const retoldDays = 2;
/** Share of what a partly quoted report quotes that the other report must have: else it retells. */
const leastQuoted = 0.4;
/** Share of a quotation's words that shows an old remark quoted again, however late. */
const quotedAgain = 0.9;
/** The same where the outlet retells the rest. */
const retoldAgain = 0.6;

/**
 * The relation of two reports whose words are this alike. Likeness of words alone
 * decides nothing: first who, to whom and when, then the words; and where no day speaks
 * for one occasion, all else that the speaker says in the pile.
 */
export function relate(
  a: Report,
  b: Report,
  likeness: Comparison,
  { oneStory, isBornOut }: Around,
): Relation {
  const { covered, numbersDiffer } = likeness;
  const areQuoted = isQuoted(a) && isQuoted(b) && likeness.quoted >= leastQuoted;
  const occasion = occasionOf(a, b, areQuoted ? printDays : retoldDays);
  const bothKnown = a.speakerId !== null && b.speakerId !== null;
  if (!canBeOneSpeaker(a, b)) {
    return bothKnown && isLikeOfOther(likeness) && mayEcho(a, b) ? "echo" : "none";
  }
  if (numbersDiffer || isWithin(a, b)) return "none";
  if ((isLikeButForOneWord(likeness) || areDaysApart(a, b)) && isDenied(a, b)) return "none";
  const inOne = a.statement.doc === b.statement.doc;
  if (inOne && (a.transcript || !isPrintedTwice(a, b, likeness))) return "none";
  if (isQuoted(a) && isQuoted(b) && asks(a) !== asks(b)) return "none";
  const isRetoldTwice = !isQuoted(a) && !isQuoted(b);
  const circumstances = { occasion, oneStory, areQuoted, isRetoldTwice };
  const refersBack = mayRefer(a, b, circumstances) || mayRefer(b, a, circumstances);
  const isAlike = bothKnown
    ? isAlikeOfOne(a, b, likeness, circumstances)
    : isAlikeOfUnknown(likeness, {
        ...circumstances,
        isNear:
          isNear(a, b) || isNear(b, a) || refersBack || (oneStory && areQuoted && areNearOne(a, b)),
        refersBack,
        areEqual: areEqual(a, b),
        isOneKnown: a.speakerId !== b.speakerId,
      });
  if (!isAlike || areTensesApart(a, b)) return "none";
  if (isSelfReport(a, b)) return "self-report";
  const isOneTime = occasion === "same" || occasion === "month";
  const areNearlyEqual = isNearlyEqual(likeness);
  const isPlain = inOne || (isOneTime && (!bothKnown || areNearlyEqual));
  const same = (): Relation =>
    (isPlain || isBornOut(a, b, { isOneTime, oneStory, areNearlyEqual })) &&
    (covered >= quotedAgain || !isQuotedAnew(a, b))
      ? "same"
      : "alike";
  const isCopied = isCopy(a, b);
  if (isCopied && !isDirect(a) && !isDirect(b) && !(a.isDated && b.isDated)) return same();
  if (occasion === "other") return "repeat";
  const isAllRecalled = covered >= quotedAgain && isRecalled(a, b, areQuoted);
  const isPartRecalled = covered >= retoldAgain && isPartQuotedAgain(a, b);
  if (occasion === "later" && !isAllRecalled && !isPartRecalled) return "repeat";
  if (isOneOnceMore(a, b) && !(areQuoted && areNearlyEqual && isOneTime)) {
    return "repeat";
  }
  if (isOther(a.addresseeId, b.addresseeId) && !(isCopied && occasion === "same")) return "repeat";
  return widens(a, b, likeness) || widens(b, a, likeness) ? "gloss" : same();
}

/** Whether one report tells that the words were said once more, and the other that they were said; a transcript tells neither. */
function isOneOnceMore({ isSaidAgain: one }: Report, { isSaidAgain: other }: Report): boolean {
  return one !== null && other !== null && one !== other;
}

/** Whether one outlet quotes two texts on two days: it does not quote one remark in two wordings, so that only what is in both can be one. */
function isQuotedAnew(a: Report, b: Report): boolean {
  return (
    a.outlet !== null &&
    a.outlet === b.outlet &&
    a.date !== b.date &&
    [a, b].every((one) => isDirect(one) && one.date !== null && parseDay(one.date) !== null)
  );
}

/** Words of matter from which two texts that have the same are one text: a shorter one is a phrase that is used again and again. */
const leastCopied = 6;

/**
 * Whether two reports have the same words of matter in one order, and many: no two outlets
 * find the same words for what they retell, and two outlets that differ in whom somebody
 * spoke to have heard one remark all the same.
 */
export function isCopy(a: Report, b: Report): boolean {
  const matter = ({ words }: Report): number[] =>
    words.flatMap(({ content, stemId }) => (content ? stemId : []));
  const [left, right] = [matter(a), matter(b)];
  return (
    left.length >= leastCopied &&
    left.length === right.length &&
    left.every((stem, i) => stem === right[i])
  );
}

function isDirect({ statement }: Report): boolean {
  return statement.form === "direct";
}

/** Whether words alike of two speakers can be an echo: not where one tells what the other said, nor where one name may be the other's. */
function mayEcho(a: Report, b: Report): boolean {
  return !mayBeNamesakes(a, b) && !isWithin(a, b) && !isNamedIn(a, b) && !isNamedIn(b, a);
}

/** Whether a report names the speaker of another: *Korte told us that she will stay*. */
function isNamedIn({ words }: Report, { speaker }: Report): boolean {
  return speaker.some(
    ({ content, capital, stemId }) =>
      content && capital && words.some((word) => word.capital && word.stemId === stemId),
  );
}

/** Whether `a` may be of the speaker of `b`, somebody named just before. */
function isNear(a: Report, b: Report): boolean {
  return a.speakerId === null && b.speakerId !== null && a.near.has(b.speakerId);
}

/** Whether `a` refers back to a person who may be the one whom `b` names: in documents of one story, of a person whom both name, or by a title. */
function mayRefer(a: Report, b: Report, { areQuoted, oneStory }: Circumstances): boolean {
  const fit = fitOfPersons(a, b);
  if (fit === "is-named" || fit === "no") return fit === "is-named";
  return areQuoted && (oneStory || fit === "is-titled");
}

/** Whether two reports of somebody unknown may be of one person named just before both. */
function areNearOne(a: Report, b: Report): boolean {
  if (a.speakerId !== null || b.speakerId !== null) return false;
  for (const person of a.near) if (b.near.has(person)) return true;
  return false;
}

/** Whether two reports have the same place: one says what the other says that somebody said. */
function isWithin(a: Report, b: Report): boolean {
  return (
    a.statement.doc === b.statement.doc &&
    a.statement.evidence.some((one) =>
      b.statement.evidence.some((two) => one.start < two.end && two.start < one.end),
    )
  );
}

/** Whether a report is a question: it is no report of its answer. */
function asks({ statement }: Report): boolean {
  return /\?["”’)\s]*$/.test(statement.evidence.at(-1)?.exact ?? "");
}

function isOther(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether two reports quote one known speaker, to one addressee as far as known, on one occasion. */
export function isOneOccasion(a: Report, b: Report): boolean {
  if (a.speakerId === null || b.speakerId === null || !canBeOneSpeaker(a, b)) return false;
  if (a.addresseeId !== null && b.addresseeId !== null && a.addresseeId !== b.addresseeId) {
    return false;
  }
  return isQuoted(a) && isQuoted(b) && occasionOf(a, b, printDays) === "same";
}

/** Whether two reports of one known speaker are of one day, to one addressee as far as known, and nothing in their form keeps them apart. */
export function isOfOneMeeting(a: Report, b: Report): boolean {
  if (isOther(a.addresseeId, b.addresseeId) || areDaysApart(a, b)) return false;
  const occasion = occasionOf(a, b, printDays);
  if (occasion !== "same" && !(occasion === "later" && isToldBack(a, b))) return false;
  if (isQuoted(a) && isQuoted(b) && asks(a) !== asks(b)) return false;
  return !areTensesApart(a, b) && !isSelfReport(a, b);
}

/** What an indirect report must keep of the words to be a report of them whatever it adds. */
const keptWhole = 0.8;

/** Whether `a` retells `b` in its own words and names what `b` does not. */
function widens(a: Report, b: Report, { covered }: Likeness): boolean {
  if (a.statement.form !== "indirect" || b.statement.form === "indirect") return false;
  return covered < keptWhole && namesBeyond(a, b.words).length > partiesIn(b);
}

/** How many parties a quotation names by pronoun: what it calls *your plan*, a report calls by a name. */
function partiesIn({ words }: Report): number {
  const has = (forms: readonly string[]): boolean => words.some(({ form }) => forms.includes(form));
  return (has(["we", "our", "us", "ours"]) ? 1 : 0) + (has(["you", "your", "yours"]) ? 1 : 0);
}

/** How well two reports fit, to choose between several: never across relations. */
export function fitOf(likeness: Likeness): number {
  return likeness.covered * (0.5 + 0.5 * likeness.covering) * (1 - 2 ** (-likeness.bits / 20));
}
