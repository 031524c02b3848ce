import type { Gloss } from "../../record/index.ts";
import { likenessOf, type Measures } from "./likeness.ts";
import { namesBeyond } from "./names-beyond.ts";
import { daysApart, type Report } from "./report.ts";

/** Share of the shorter side's words that an outlet's own wording must keep to be a wording of a quotation. */
const keptShare = 0.2;
/** Weight in common below which a wording is of nothing in particular, in bits. */
const leastBits = 6;
/** Characters from the top within which an outlet says in its own words what it then quotes. */
const leadLength = 600;

/** A remark as far as its glosses are looked for. */
export interface Glossed {
  /** Index of the remark. */
  readonly remark: number;
  readonly reports: readonly Report[];
}

/**
 * Outlets' own wordings of remarks: indirect statements of the same speaker, in
 * documents that also quote the remark, that name something which no quotation of it
 * names. In a lead a little in common is enough, because what it retells is quoted
 * below; elsewhere more. Each goes to the one remark it is most like. Linked, never
 * merged. By remark; costs the wordings and quotations of one speaker in one document.
 */
export function findGlosses(
  remarks: readonly Glossed[],
  measures: Measures,
): ReadonlyMap<number, Gloss[]> {
  const quoted = new Map<string, { readonly report: Report; readonly of: Glossed }[]>();
  for (const of of remarks) {
    for (const report of of.reports) {
      if (report.statement.form === "indirect") continue;
      const key = placeOf(report);
      if (key !== null) quoted.set(key, [...(quoted.get(key) ?? []), { report, of }]);
    }
  }
  const found = new Map<number, Gloss[]>();
  for (const { reports, remark } of remarks) {
    const fits = reports.flatMap((wording) => {
      const key = placeOf(wording);
      if (key === null || wording.statement.form !== "indirect") return [];
      const here = quoted.get(key) ?? [];
      let best: { readonly of: Glossed; readonly fit: number } | null = null;
      for (const { report, of } of here) {
        const fit = of.remark === remark ? 0 : fitOf(wording, report, measures);
        if (fit > (best?.fit ?? 0)) best = { of, fit };
      }
      return [{ wording, best, here: here.map(({ of }) => of) }];
    });
    const known = fits.flatMap(({ best }) => best ?? []).sort((a, b) => b.fit - a.fit)[0]?.of;
    for (const { wording, best, here } of fits) {
      // Two outlets with one wording gloss one remark, if both quote it.
      const of = best?.of ?? here.find((other) => other === known);
      if (of === undefined) continue;
      const said = of.reports.flatMap((report) =>
        report.statement.form === "indirect" ? [] : report.words,
      );
      const adds = namesBeyond(wording, said);
      const { doc, id } = wording.statement;
      const gloss = { doc, statement: id, adds };
      if (adds.length > 0) found.set(of.remark, [...(found.get(of.remark) ?? []), gloss]);
    }
  }
  return found;
}

/** Whose words in which document; null where the speaker is unknown. */
function placeOf({ statement, speakerId }: Report): string | null {
  return speakerId === null ? null : `${statement.doc} ${speakerId}`;
}

/** How well a wording fits a quotation, 0 where it is none of it. */
function fitOf(wording: Report, quotation: Report, measures: Measures): number {
  if ((daysApart(wording.date, quotation.date) ?? 0) > 1) return 0;
  const names = new Set(quotation.words.flatMap((word) => (word.capital ? word.stemId : [])));
  // *The Nine Steps* of a lead are no step that somebody speaks of.
  const words = wording.words.filter((word) => !word.capital || names.has(word.stemId));
  const { covered, bits } = likenessOf(words, quotation.words, measures);
  const at = wording.statement.span.start;
  const isLead = at < leadLength && at < quotation.statement.span.start;
  const need = isLead ? 1 : 2;
  return covered >= need * keptShare && bits >= need * leastBits ? covered * bits : 0;
}
