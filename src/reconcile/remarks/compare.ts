import type { Likeness } from "./likeness.ts";
import { namesBeyond } from "./names-beyond.ts";
import { daysApart, type Report } from "./report.ts";

/** How two reports are related. Only `same` merges. */
export type Relation = "same" | "gloss" | "echo" | "repeat" | "none";

/**
 * What must be covered for two reports to be one remark, by how much speaks for one
 * occasion. Set on the expected rows of `examples/`, with margins; see
 * `npm run bars -- remarks`.
 */
const needed = {
  /** Same speaker, same addressee or both silent, dates that agree. */
  sameOccasion: 0.42,
  /** Same speaker to the same addressee, nothing known of the day of one. */
  sameParties: 0.48,
  /** Same speaker, print not long after. */
  sameSpeaker: 0.6,
  /** Same speaker, nothing known of the occasion of one: a position is often repeated. */
  unknownOccasion: 0.68,
  /** One of the speakers unknown. */
  unknownSpeaker: 0.55,
} as const;

/** Weight in common below which two short texts are alike by chance, in bits. */
const leastBits = 12;

/** The same where one of the speakers is unknown. */
const bitsOfUnknown = 20;

/** Days within which two reports that say when can tell of one occasion: time zones. */
const sameDays = 1;
/** Days that print may come after the words. */
const printDays = 3;
/** Share of a quotation's words that shows an old remark quoted again, however late. */
const quotedAgain = 0.9;

/** What two reports of one document must cover: it printed the words twice. */
const printedTwice = 0.85;

/**
 * The relation of two reports whose words are this alike. Likeness of words alone
 * decides nothing: first who, to whom and when, then the words.
 */
export function relate(a: Report, b: Report, likeness: Likeness): Relation {
  const { covered, covering, bits, numbersDiffer } = likeness;
  const strength = Math.sqrt(covered * (0.5 + 0.5 * covering));
  const occasion = occasionOf(a, b);
  const bothKnown = a.speakerId !== null && b.speakerId !== null;
  if (bothKnown && a.speakerId !== b.speakerId) {
    return strength >= needed.sameSpeaker && bits >= leastBits ? "echo" : "none";
  }
  if (bits < leastBits || numbersDiffer) return "none";
  if (a.statement.doc === b.statement.doc && (a.transcript || strength < printedTwice)) {
    return "none";
  }
  const otherAddressee =
    a.addresseeId !== null && b.addresseeId !== null && a.addresseeId !== b.addresseeId;
  const limit = !bothKnown
    ? needed.unknownSpeaker
    : occasion === "same" && !otherAddressee
      ? needed.sameOccasion
      : occasion !== "unknown"
        ? needed.sameSpeaker
        : a.addresseeId !== null && a.addresseeId === b.addresseeId
          ? needed.sameParties
          : needed.unknownOccasion;
  if (strength < limit || (!bothKnown && bits < bitsOfUnknown)) return "none";
  if (occasion === "other") return "repeat";
  if (occasion === "later" && (covered < quotedAgain || !isQuoted(a) || !isQuoted(b))) {
    return "repeat";
  }
  if (otherAddressee) return "repeat";
  return widens(a, b, likeness) || widens(b, a, likeness) ? "gloss" : "same";
}

/**
 * Whether two reports can tell of one occasion: `same` where their dates fit, `later`
 * where one was printed long after the other, which may be the same words recalled.
 */
function occasionOf(a: Report, b: Report): "same" | "unknown" | "later" | "other" {
  const apart = daysApart(a.date, b.date);
  if (apart === null) return "unknown";
  if (a.isDated && b.isDated) return apart <= sameDays ? "same" : "other";
  if (apart <= printDays) return "same";
  // Said after it was printed: two occasions.
  if (a.isDated && !b.isDated && isBefore(b.date, a.date)) return "other";
  if (b.isDated && !a.isDated && isBefore(a.date, b.date)) return "other";
  return "later";
}

/** Whether two reports quote one known speaker, to one addressee as far as known, on one occasion. */
export function isOneOccasion(a: Report, b: Report): boolean {
  if (a.speakerId === null || a.speakerId !== b.speakerId) return false;
  if (a.addresseeId !== null && b.addresseeId !== null && a.addresseeId !== b.addresseeId) {
    return false;
  }
  return isQuoted(a) && isQuoted(b) && occasionOf(a, b) === "same";
}

function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a < b;
}

function isQuoted(report: Report): boolean {
  return report.statement.form !== "indirect";
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

/** Whether two texts this alike can be one remark whoever says them when. */
export function canBeOne({ covered, covering, bits, numbersDiffer }: Likeness): boolean {
  const strength = Math.sqrt(covered * (0.5 + 0.5 * covering));
  return strength >= Math.min(...Object.values(needed)) && bits >= leastBits && !numbersDiffer;
}

/** How well two reports fit, to choose between several: never across relations. */
export function fitOf(likeness: Likeness): number {
  return likeness.covered * (0.5 + 0.5 * likeness.covering) * (1 - 2 ** (-likeness.bits / 20));
}
