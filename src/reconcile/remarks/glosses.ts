import type { Gloss } from "../../record/index.ts";
import { covers, pushUnder } from "../../text/index.ts";
import { createBacking } from "./backing.ts";
import { bestOf, type Quotation } from "./fit-glosses.ts";
import type { Gathered } from "./gather.ts";
import type { Measures } from "./likeness.ts";
import type { Report } from "./report.ts";
import { namesAdded, type Sides } from "./sides.ts";
import { isWording, leadOfUnknown, startOf } from "./wordings.ts";

/**
 * Outlets' own wordings of remarks: indirect statements of the same speaker, or leads of
 * a speaker whom they do not name, in documents that also quote the remark, that name
 * something which no quotation of it names. Who speaks is whom any report of a remark
 * says. In a lead a little in common is enough, because what it retells is quoted
 * below, or that both are for a proposal, or against one; elsewhere more. Each goes to the one remark it is most like. Linked, never
 * merged. By remark; costs the wordings and quotations of one speaker in one document.
 */
export function findGlosses(
  remarks: readonly Gathered[],
  measures: Measures,
  sides: Sides,
): ReadonlyMap<Gathered, Gloss[]> {
  const quotations = collectQuotations(remarks);
  const backing = createBacking(remarks, measures);
  const found = new Map<Gathered, Glossing[]>();
  for (const remark of remarks) {
    const { reports } = remark;
    if (!reports.some(isWording)) continue;
    const speaker = speakerOf(reports);
    const fits = reports.flatMap((wording) => {
      const key = placeOf(wording, speaker);
      if (key === null || !isWording(wording)) return [];
      const here = (quotations.get(key) ?? []).filter(({ of }) => of !== remark);
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
      const of = best?.of ?? here.find((other) => other === known) ?? backing(wording, speaker);
      if (of === null || of === remark) continue;
      const adds = namesAdded(wording, of.reports, sides);
      if (adds.length > 0) pushUnder(found, of, { wording, adds });
    }
  }
  return new Map([...found].map(([of, own]) => [of, own.flatMap((one) => glossOf(one, own))]));
}

/** An outlet's wording of a remark, and what it names. */
interface Glossing {
  readonly wording: Report;
  readonly adds: Gloss["adds"];
}

/** A gloss among those of its remark; none where another has its words in it: *they fear that he said …*. */
function glossOf({ wording, adds }: Glossing, all: readonly Glossing[]): Gloss[] {
  const { doc, id } = wording.statement;
  const isPart = all.some(
    ({ wording: other }) =>
      isIn(wording, other) && (!isIn(other, wording) || other.statement.id < id),
  );
  return isPart ? [] : [{ doc, statement: id, adds }];
}

/** Whether all words of a report stand in another. */
function isIn({ statement }: Report, { statement: { evidence } }: Report): boolean {
  return statement.evidence.every((piece) =>
    evidence.some((whole) => whole.doc === piece.doc && covers(whole, piece)),
  );
}

/** The quotations of each speaker in each document where an outlet also words what that speaker said, in text order. */
function collectQuotations(remarks: readonly Gathered[]): ReadonlyMap<string, Quotation[]> {
  const quotations = new Map<string, Quotation[]>();
  for (const { reports } of remarks) {
    if (!reports.some(isWording)) continue;
    const speaker = speakerOf(reports);
    for (const report of reports) {
      const key = isWording(report) ? placeOf(report, speaker) : null;
      if (key !== null) quotations.set(key, []);
    }
  }
  if (quotations.size === 0) return quotations;
  for (const remark of remarks) {
    const { reports } = remark;
    const speaker = speakerOf(reports);
    if (speaker === null) continue;
    for (const report of reports) {
      if (isWording(report)) continue;
      const quotation = { report, of: remark, words: report.quoted };
      quotations.get(`${report.statement.doc} ${speaker}`)?.push(quotation);
      quotations.get(`${report.statement.doc} `)?.push(quotation);
    }
  }
  for (const own of quotations.values()) own.sort((a, b) => startOf(a.report) - startOf(b.report));
  return quotations;
}

/** Whose words in which document: a lead of somebody not named is of anybody. Null for what nobody can tell. */
function placeOf({ isOfSomeoneElse, statement }: Report, speaker: string | null): string | null {
  if (speaker !== null) return `${statement.doc} ${speaker}`;
  const isLead = statement.evidence[0].start < leadOfUnknown;
  return isLead && !isOfSomeoneElse && statement.speaker === null ? `${statement.doc} ` : null;
}

/** Who speaks, as any report of a remark has it. */
function speakerOf(reports: readonly Report[]): string | null {
  return reports.find(({ speakerId }) => speakerId !== null)?.speakerId ?? null;
}
