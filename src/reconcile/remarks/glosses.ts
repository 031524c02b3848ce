import type { Gloss } from "../../record/index.ts";
import { likenessOf, type WordWeight } from "./likeness.ts";
import { namesBeyond } from "./names-beyond.ts";
import { daysApart, type Report } from "./report.ts";

/** Share of a remark's words that an outlet's own wording must keep to be a wording of it. */
const keptShare = 0.2;
const leastBits = 9;

/**
 * Outlets' own wordings of a remark among `others`: indirect statements of the same
 * speaker, in documents that also quote the remark, that keep some of its words and
 * name something that no quotation of it names. What each names beyond the
 * quotations is cut out as evidence. Linked, never merged.
 */
export function findGlosses(
  reports: readonly Report[],
  others: readonly Report[],
  weight: WordWeight,
): Gloss[] {
  const quoted = reports.filter((report) => report.statement.form === "direct");
  if (quoted.length === 0) return [];
  const docs = new Set(quoted.map((report) => report.statement.doc));
  const said = quoted.flatMap((report) => report.words);
  return others.flatMap((other) => {
    if (other.statement.form !== "indirect" || !docs.has(other.statement.doc)) return [];
    const fits = quoted.some((report) => isWordingOf(other, report, weight));
    const adds = fits ? namesBeyond(other, said) : [];
    return adds.length === 0
      ? []
      : [{ doc: other.statement.doc, statement: other.statement.id, adds }];
  });
}

function isWordingOf(gloss: Report, report: Report, weight: WordWeight): boolean {
  if (gloss.speakerId === null || gloss.speakerId !== report.speakerId) return false;
  if ((daysApart(gloss.date, report.date) ?? 0) > 1) return false;
  const { covered, bits } = likenessOf(gloss.words, report.words, weight);
  return covered >= keptShare && bits >= leastBits;
}
