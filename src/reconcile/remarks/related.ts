import type { RelatedRemark, RowId } from "../../record/index.ts";
import { type Relation, relate } from "./compare.ts";
import { likenessOf, type Measures } from "./likeness.ts";
import type { Comparison } from "./quoted-words.ts";
import { rarestWords } from "./rarest.ts";
import type { Report, Unit } from "./report.ts";
import type { Word } from "./words.ts";

/** How a remark is related to another, which is named by one of its reports and where that begins. */
export interface RelatedReport {
  readonly relation: RelatedRemark["relation"];
  readonly statement: RowId;
  readonly start: number;
}

/** Two sentences whose words are alike. */
interface AlikePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Comparison;
}

/** How many of the rare words that an echo is looked up by both must have, and reports of one such word at most; the words. */
const echoed = { shared: 2, most: 12 } as const;
const telling = { most: 4, keep: isTelling } as const;
/** Weight and words of matter in common from which other words are related: less is a phrase of the day. */
const leastBits = 16;
const leastWords = 3;
/** The weight that the same speaker's words need. */
const leastRelated = 10;

/**
 * Pairs of sentences of two known speakers that share most of their rare words: whether
 * one is an echo, `relate` says. Costs the reports that share a rare word, and words
 * that many share are passed over.
 */
export function findEchoes(units: readonly Unit[], measures: Measures): AlikePair[] {
  const byStem = new Map<number, number[]>();
  const found: AlikePair[] = [];
  units.forEach((unit, i) => {
    if (unit.speakerId === null || unit.statement.form === "indirect") return;
    const shared: number[] = [];
    for (const { stemId } of rarestWords(unit.words, measures.weight, telling)) {
      const seen = byStem.get(stemId);
      if (seen === undefined) byStem.set(stemId, [i]);
      else if (seen.length <= echoed.most) {
        for (const j of seen) {
          if (units[j]?.speakerId !== unit.speakerId) shared.push(j);
        }
        seen.push(i);
      }
    }
    // Sorted, one that shares two words or more stands in a row.
    shared.sort((x, y) => x - y);
    for (const [at, j] of shared.entries()) {
      const other = units[j];
      const isShared = shared[at + 1 - echoed.shared] === j && shared[at - echoed.shared] !== j;
      if (!isShared || other === undefined) continue;
      const likeness = likenessOf(other.words, unit.words, measures);
      if (likeness.bits >= leastBits && likeness.words >= leastWords) {
        found.push({ a: j, b: i, likeness: { ...likeness, quoted: 1 } });
      }
    }
  });
  return found;
}

/** Words of matter, numbers apart. */
function isTelling({ content, number }: Word): boolean {
  return content && !number;
}

/**
 * Looks up what a remark is related to without being one with it: the same words of
 * another speaker (echo), of another occasion (repeat), or an account of them by the
 * speaker (self-report). Each relation stands on both sides.
 */
export function createRelated(
  units: readonly Report[],
  { pairs, relations, echoes }: Alike,
): (reports: readonly Report[]) => readonly RelatedReport[] {
  const related = new Map<RowId, Placed[]>();
  const put = (own: Report, other: Report, relation: RelatedReport["relation"]): void => {
    const { statement } = other;
    const row = { relation, statement: statement.id, start: statement.evidence[0].start };
    const placed = { row, at: own.statement.evidence[0].start };
    const under = related.get(own.statement.id);
    if (under === undefined) related.set(own.statement.id, [placed]);
    else under.push(placed);
  };
  const visit = ({ a, b, likeness }: AlikePair, relation: Relation | null): void => {
    const [left, right] = [units[a], units[b]];
    if (left === undefined || right === undefined || likeness.bits < leastRelated) return;
    const own = relation ?? relate(left, right, likeness);
    if (own !== "echo" && own !== "repeat" && own !== "self-report") return;
    put(left, right, own);
    put(right, left, own);
  };
  pairs.forEach((pair, i) => {
    visit(pair, relations[i] ?? null);
  });
  for (const pair of echoes) visit(pair, null);
  return (reports) => {
    const found: RelatedReport[] = [];
    for (const { statement } of reports) {
      const placed = related.get(statement.id);
      if (placed === undefined) continue;
      for (const { start } of statement.evidence) {
        for (const { row, at } of placed) if (at === start) found.push(row);
      }
    }
    return found.length === 0 ? none : found;
  };
}

const none: readonly RelatedReport[] = [];

/** A relation and where the sentence that has it begins. */
interface Placed {
  readonly row: RelatedReport;
  readonly at: number;
}

/** Alike sentences: pairs with their relations in the same order, and those that may be echoes. */
export interface Alike {
  readonly pairs: readonly AlikePair[];
  readonly relations: readonly Relation[];
  readonly echoes: readonly AlikePair[];
}

/** A sentence of a statement as a key. */
export function keyOf(statement: RowId, start: number): string {
  return `${statement} ${start}`;
}
