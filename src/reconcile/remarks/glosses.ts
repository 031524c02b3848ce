import type { StanceValue } from "../../doc/index.ts";
import type { Evidence, Gloss, Statement } from "../../record/index.ts";
import { likenessOf, type Measures, type WordWeight } from "./likeness.ts";
import { namesBeyond } from "./names-beyond.ts";
import { daysApart, type Report } from "./report.ts";
import type { Word } from "./words.ts";

/** What an outlet's own wording must have in common with a quotation to be a wording of it. */
const needed = {
  /** Share of the shorter side's weight, and weight in bits, where the wording is a lead; twice as much elsewhere. */
  share: 0.2,
  bits: 6,
  /** The share where the quotation is the first after the lead, and of one that stands before its wording. */
  shareOfNext: 0.25,
  shareOfEarlier: 0.7,
  /** Share of the longer side's weight, of the first quotation after a lead, of another after it, and elsewhere: a word or two of a long quotation are in much that its speaker says. */
  ofLonger: { next: 0.15, lead: 0.2, elsewhere: 0.25 },
  /** Bits of what the quotation alone has, of all that the speaker is quoted with. */
  ownBits: 7,
  /** Words other than names: the name of a war is in all that is said of it. More where the wording is no lead. */
  words: 2,
  wordsElsewhere: 3,
} as const;
/** The shares and the bits where nobody says who the source is: *its foreign minister*, before the words of one. */
const ofUnknown = { share: 0.3, bits: 10, ofLonger: 0.16 } as const;
/** How much likelier a lead is of the first words quoted after it than of others. */
const firstQuoted = 3;
/** How well a lead and the quotation that follows it fit where one stance is all they share: better than a few common words. */
const fitOfStance = 30;
/** Characters from the top within which an outlet says in its own words what it then quotes, and where it does not say whose words they are. */
const leadLength = 600;
const leadOfUnknown = 300;

/** A remark as far as its glosses are looked for. */
interface Glossed {
  /** Index of the remark. */
  readonly remark: number;
  readonly reports: readonly Report[];
}

/** What is known of the countries behind names. */
export interface Sides {
  /** The country that a name is of (*Beijing*), as a code; null where none or several. */
  readonly countryIn: (name: string) => string | null;
  /** The country of an entity, by its id. */
  readonly countryOf: (entity: string) => string | null;
  /** Whether a statement is for or against a proposal; null where it is neither, or nobody can tell. */
  readonly stanceOf: (statement: Statement) => StanceValue | null;
}

/** Nothing known. */
export const noSides: Sides = {
  countryIn: () => null,
  countryOf: () => null,
  stanceOf: () => null,
};

/** A quotation that a wording may be of. */
interface Quotation {
  readonly report: Report;
  readonly of: Glossed;
  readonly words: readonly Word[];
}

/**
 * Outlets' own wordings of remarks: indirect statements of the same speaker, or leads of
 * a speaker whom they do not name, in documents that also quote the remark, that name
 * something which no quotation of it names. Who speaks is whom any report of a remark
 * says. In a lead a little in common is enough, because what it retells is quoted
 * below, or that both are for a proposal, or against one; elsewhere more. Each goes to the one remark it is most like. Linked, never
 * merged. By remark; costs the wordings and quotations of one speaker in one document.
 */
export function findGlosses(
  remarks: readonly (readonly Report[])[],
  measures: Measures,
  sides: Sides,
): ReadonlyMap<number, Gloss[]> {
  const quotations = collectQuotations(remarks);
  const found = new Map<number, Gloss[]>();
  for (const [remark, reports] of remarks.entries()) {
    if (!reports.some(isWording)) continue;
    const speaker = speakerOf(reports);
    const fits = reports.flatMap((wording) => {
      const key = placeOf(wording, speaker);
      if (key === null || !isWording(wording)) return [];
      const here = (quotations.get(key) ?? []).filter(({ of }) => of.remark !== remark);
      return [
        {
          wording,
          best: bestOf(wording, here, { isOfUnknown: speaker === null, measures, sides }),
          here: here.map(({ of }) => of),
        },
      ];
    });
    const known = fits.flatMap(({ best }) => best ?? []).sort((a, b) => b.fit - a.fit)[0]?.of;
    for (const { wording, best, here } of fits) {
      // Two outlets with one wording gloss one remark, if both quote it.
      const of = best?.of ?? here.find((other) => other === known);
      if (of === undefined) continue;
      const adds = namesAdded(wording, of.reports, sides);
      const { doc, id } = wording.statement;
      const gloss = { doc, statement: id, adds };
      if (adds.length === 0) continue;
      const before = found.get(of.remark);
      if (before === undefined) found.set(of.remark, [gloss]);
      else before.push(gloss);
    }
  }
  return found;
}

/** What a wording names that no quotation of a remark does, but for its parties under other names. */
export function namesAdded(wording: Report, reports: readonly Report[], sides: Sides): Evidence[] {
  return namesBeyond(
    wording,
    reports.flatMap(({ quoted }) => quoted),
  ).filter(({ exact }) => !isOfSide(exact, reports, sides));
}

/** Whether a name is of the speaker's own country (*the Kremlin*), or of one that the quotations name otherwise. */
function isOfSide(
  name: string,
  reports: readonly Report[],
  { countryIn, countryOf }: Sides,
): boolean {
  const country = countryIn(name);
  if (country === null) return false;
  return reports.some(({ speakerId, statement }) => {
    if (speakerId !== null && countryOf(speakerId) === country) return true;
    if (statement.form === "indirect") return false;
    return statement.evidence.some(({ exact }) =>
      (exact.match(namePattern) ?? []).some((other) => countryIn(other) === country),
    );
  });
}

const namePattern = /\p{Lu}\p{L}+/gu;

function isWording({ statement }: Report): boolean {
  return statement.form === "indirect";
}

/** The quotations of each speaker in each document where an outlet also words what that speaker said, in text order. */
function collectQuotations(
  remarks: readonly (readonly Report[])[],
): ReadonlyMap<string, Quotation[]> {
  const quotations = new Map<string, Quotation[]>();
  for (const reports of remarks) {
    if (!reports.some(isWording)) continue;
    const speaker = speakerOf(reports);
    for (const report of reports) {
      const key = isWording(report) ? placeOf(report, speaker) : null;
      if (key !== null) quotations.set(key, []);
    }
  }
  if (quotations.size === 0) return quotations;
  for (const [remark, reports] of remarks.entries()) {
    const speaker = speakerOf(reports);
    if (speaker === null) continue;
    for (const report of reports) {
      if (isWording(report)) continue;
      const quotation = { report, of: { remark, reports }, words: report.quoted };
      quotations.get(`${report.statement.doc} ${speaker}`)?.push(quotation);
      quotations.get(`${report.statement.doc} `)?.push(quotation);
    }
  }
  for (const own of quotations.values()) own.sort((a, b) => startOf(a.report) - startOf(b.report));
  return quotations;
}

/** What wordings are compared by. */
interface Known {
  /** Whether nobody says who speaks. */
  readonly isOfUnknown: boolean;
  readonly measures: Measures;
  readonly sides: Sides;
}

/** The remark that a wording is most likely of, and how well it fits; null for none. */
function bestOf(
  wording: Report,
  here: readonly Quotation[],
  { isOfUnknown, measures, sides }: Known,
): { readonly of: Glossed; readonly fit: number } | null {
  const after = here.find(({ report }) => startOf(report) > startOf(wording));
  const among = weighAmong(here, measures);
  let best: { readonly of: Glossed; readonly fit: number } | null = null;
  for (const quotation of here) {
    const fit = fitOf(wording, quotation, {
      isNext: quotation === after,
      isOfUnknown,
      measures,
      among,
      isOfOneStance: isOfOneStance(wording, quotation.of, sides),
    });
    if (fit > (best?.fit ?? 0)) best = { of: quotation.of, fit };
  }
  return best;
}

/**
 * Weights that divide a word among the quotations that have it: what a speaker is quoted
 * with again and again (*the conflict*) tells no quotation from another.
 */
function weighAmong(here: readonly Quotation[], { weight }: Measures): WordWeight {
  const counts = new Map<number, number>();
  for (const { words } of here) {
    for (const stem of new Set(words.map(({ stemId }) => stemId))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return (word) => weight(word) / Math.max(1, counts.get(word.stemId) ?? 1);
}

/** Whose words in which document: a lead of somebody not named is of anybody. Null for what nobody can tell. */
function placeOf({ isOfSomeoneElse, statement }: Report, speaker: string | null): string | null {
  if (speaker !== null) return `${statement.doc} ${speaker}`;
  const isLead = statement.evidence[0].start < leadOfUnknown;
  return isLead && !isOfSomeoneElse && statement.speaker === null ? `${statement.doc} ` : null;
}

/** Whether a report is an outlet's own wording at the top of a document that goes on to quote the remark. */
export function isLead(report: Report, reports: readonly Report[]): boolean {
  return (
    isWording(report) &&
    startOf(report) < leadLength &&
    reports.some(
      (other) =>
        !isWording(other) &&
        other.statement.doc === report.statement.doc &&
        startOf(other) > startOf(report),
    )
  );
}

/** Who speaks, as any report of a remark has it. */
function speakerOf(reports: readonly Report[]): string | null {
  return reports.find(({ speakerId }) => speakerId !== null)?.speakerId ?? null;
}

function startOf({ statement }: Report): number {
  return statement.evidence[0].start;
}

interface Fitting {
  /** Whether it is the first quotation after the wording. */
  readonly isNext: boolean;
  /** Whether nobody says who speaks. */
  readonly isOfUnknown: boolean;
  readonly measures: Measures;
  /** Weights among the quotations that it may be of. */
  readonly among: WordWeight;
  /** Whether both are for a proposal, or both against one. */
  readonly isOfOneStance: boolean;
}

/** Whether a wording and a remark, as any report of it tells, are both for a proposal or both against one. */
function isOfOneStance({ statement }: Report, { reports }: Glossed, { stanceOf }: Sides): boolean {
  const stance = stanceOf(statement);
  if (stance !== "support" && stance !== "oppose") return false;
  const known = reports.flatMap((report) => stanceOf(report.statement) ?? []);
  return known.length > 0 && known.every((other) => other === stance);
}

/** How well a wording fits a quotation, 0 where it is none of it. */
function fitOf(
  wording: Report,
  { report, words }: Quotation,
  { isNext, isOfUnknown, measures, among, isOfOneStance: isOfStance }: Fitting,
): number {
  if (isOfUnknown && !isNext) return 0;
  if ((daysApart(wording.date, report.date) ?? 0) > 1) return 0;
  const names = new Set(words.flatMap((word) => (word.capital ? word.stemId : [])));
  // *The Nine Steps* of a lead are no step that somebody speaks of.
  const own = wording.words.filter((word) => !word.capital || names.has(word.stemId));
  const likeness = likenessOf(own, words, measures);
  const isLead = startOf(wording) < leadLength && startOf(wording) < startOf(report);
  const isFollowed = isLead && isNext;
  if (isFollowed && isOfStance && !isOfUnknown) return fitOfStance;
  const times = isLead ? 1 : 2;
  const share = isFollowed ? needed.shareOfNext : times * needed.share;
  const least = isOfUnknown ? ofUnknown : { share, bits: times * needed.bits };
  if (likeness.covered < least.share || likeness.bits < least.bits) return 0;
  if (likeness.numbersDiffer) return 0;
  const isEarlier = startOf(report) < startOf(wording);
  if (isEarlier && likeness.covered < needed.shareOfEarlier) return 0;
  const { next, lead, elsewhere } = needed.ofLonger;
  const ofLonger = isFollowed ? next : isLead ? lead : elsewhere;
  if (likeness.covering < (isOfUnknown ? ofUnknown.ofLonger : ofLonger)) return 0;
  if (likeness.words < (isLead ? needed.words : needed.wordsElsewhere)) return 0;
  const { bits } = likenessOf(own, words, { ...measures, weight: among });
  if (bits < needed.ownBits) return 0;
  return Math.sqrt(likeness.covered) * bits * (isFollowed ? firstQuoted : 1);
}
